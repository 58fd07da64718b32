/** A reading as the record writes it, so that blank, 0, text and error stay apart and a formula can compare them. */
import { BLANK, number } from "../report/reading";
import type { Reading } from "../report/types";

/** A number as it is; 空格; a text in quotes; an error by its own name. */
export type Recorded = string | number;

export const RECORDED_BLANK = "空格";

export function recorded(reading: Reading): Recorded {
  switch (reading.kind) {
    case "blank":
      return RECORDED_BLANK;
    case "number":
      return reading.value;
    case "text":
      return `“${reading.text}”`;
    case "error":
      return reading.text;
  }
}

/** Undefined for what `recorded` never writes. */
export function readRecorded(value: string | number | boolean): Reading | undefined {
  if (typeof value === "number") return number(value);
  if (typeof value === "boolean") return undefined;
  if (value === RECORDED_BLANK) return BLANK;
  if (/^“[^]*”$/.test(value)) return { kind: "text", text: value.slice(1, -1) };
  return value.startsWith("#") ? { kind: "error", text: value } : undefined;
}

/** Excel keeps and compares fifteen digits of a number. */
export function sameRecorded(a: Recorded, b: Recorded): boolean {
  return typeof a === "number" && typeof b === "number" ? Number(a.toPrecision(15)) === Number(b.toPrecision(15)) : a === b;
}
