import { readDay } from "../../report/day";
import type { Day } from "../../report/types";
import type { Words } from "../../locales/words";

/** What a person typed into a date field. */
export type TypedDay = { readonly kind: "empty" } | { readonly kind: "day"; readonly day: Day } | { readonly kind: "bad"; readonly error: string };

/** Reads a typed day; says whether it has no known form or names a day that does not exist. */
export function typedDay(text: string, words: Words): TypedDay {
  if (text.trim() === "") return { kind: "empty" };
  const day = readDay(text);
  if (day) return { kind: "day", day };
  const shaped = /^\s*\d{4}\s*(?:年|[-/.]|\d{2})\s*\d{1,2}\s*(?:月|[-/.])?\s*\d{0,2}\s*日?\s*$/.test(text.normalize("NFKC"));
  return { kind: "bad", error: shaped ? words.start.dayErrors.noSuchDay(text.trim()) : words.start.dayErrors.form };
}
