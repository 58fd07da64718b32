import { exampleDay } from "../../locales/plain";
import type { Words } from "../../locales/words";
import { day as realDay, readDay } from "../../report/day";
import type { Day } from "../../report/types";

/** What a person typed into a date field. `assumed`: the year was not typed. */
export type TypedDay = { readonly kind: "empty" } | { readonly kind: "day"; readonly day: Day; readonly assumed: boolean } | { readonly kind: "bad"; readonly error: string };

/**
 * Reads a typed day; says whether it has no known form or names a day that does not exist. Without a year
 * (`1月26日`, `1-26`, `1.26`) it lies in the year after the report year, in which every date of a report lies.
 */
export function typedDay(text: string, reportYear: number, words: Words): TypedDay {
  if (text.trim() === "") return { kind: "empty" };
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const short = /^(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/.exec(plain);
  const day = short ? realDay(reportYear + 1, Number(short[1]), Number(short[2])) : readDay(text);
  if (day) return { kind: "day", day, assumed: short !== null };
  const shaped = short !== null || /^\d{4}(?:年|[-/.]|\d{2})\d{1,2}(?:月|[-/.])?\d{0,2}日?$/.test(plain);
  return { kind: "bad", error: shaped ? words.start.dayErrors.noSuchDay(text.trim()) : words.start.dayErrors.form(exampleDay(reportYear)) };
}
