/** What is written into the cell of a figure for it to be read again as it was. */
import type { Reading } from "../report/types";
import type { Content } from "./plan";

/** Errors that every Excel takes as a formula; a newer one may be refused, and all that is drawn with it. */
const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** Undefined for a blank. An error stays an error: entered as a formula it shows the same. One that not every Excel takes is kept by its words. */
export function figureContent(reading: Reading | undefined): Content | undefined {
  if (!reading || reading.kind === "blank") return undefined;
  if (reading.kind === "number") return { number: reading.value };
  return reading.kind === "error" && ERRORS.has(reading.text) ? { formula: `=${reading.text}` } : { text: reading.text };
}
