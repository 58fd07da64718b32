/** Reads one text, and remembers it: a recheck sees the same texts again and again. */
import type { Edition } from "../../statute/types";
import { readDivisions } from "./divisions";
import { lexiconOf } from "./lexicon";
import { readNumbers } from "./reader";
import type { TextReading } from "./reading";
import { tokensOf } from "./tokens";

/** More than a report has paragraphs. */
const MOST_KEPT = 200;
/** Cells hold less; what is longer is no text of a report. */
const MOST_READ = 40_000;
const NOTHING: TextReading = { numbers: [], divisions: [] };
/** By edition, by kind of office and year, by text. */
const kept = new WeakMap<Edition, Map<string, Map<string, TextReading>>>();

/** @param unit the office that reports, by whose name a region is told; @param year the report year */
export function readText(text: string, edition: Edition, unit: string, year: number | undefined): TextReading {
  const lexicon = lexiconOf(edition);
  if (lexicon.quantities.length === 0 || text.length > MOST_READ) return NOTHING;
  const region = lexicon.region.test(unit);
  const who = `${region ? "region" : "office"} ${year ?? ""}`;
  let offices = kept.get(edition);
  if (!offices) kept.set(edition, (offices = new Map()));
  let texts = offices.get(who);
  if (!texts) offices.set(who, (texts = new Map()));
  let reading = texts.get(text);
  if (!reading) {
    const reader = { text, tokens: tokensOf(text, lexicon.words, lexicon.units), lexicon, region, year };
    const numbers = readNumbers(reader);
    reading = { numbers, divisions: readDivisions(reader, numbers) };
    if (texts.size >= MOST_KEPT) texts.delete(texts.keys().next().value!);
    texts.set(text, reading);
  }
  return reading;
}
