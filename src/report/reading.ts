/** What a cell holds, and what a text in a number cell probably means. */
import type { FigureKind } from "../statute/types";
import type { Reading } from "./types";

export const BLANK: Reading = { kind: "blank" };
export const number = (value: number): Reading => ({ kind: "number", value });

export function sameReading(a: Reading, b: Reading): boolean {
  if (a.kind === "number" || b.kind === "number") return a.kind === b.kind && (a as { value: number }).value === (b as { value: number }).value;
  return a.kind === b.kind && (a.kind === "blank" || (a as { text: string }).text === (b as { text: string }).text);
}

/** What is wrong with a number for its kind, or undefined. */
export function numberProblem(value: number, kind: FigureKind): "negative" | "fraction" | undefined {
  if (kind !== "change" && value < 0) return "negative";
  if (kind !== "amount" && !Number.isInteger(value)) return "fraction";
  return undefined;
}

const ZERO_WORDS = new Set(["无", "没有", "零", "〇", "/", "\\", "-", "--", "—", "——", "–", "―", "N/A", "n/a"]);

/** 无, /, — and the like: what people write for “did not occur”. */
export const isZeroWord = (text: string): boolean => ZERO_WORDS.has(plain(text));

/**
 * The number that a text in a cell of this kind and unit probably means: full-width digits, spaces, thousands
 * separators and the cell's own unit are seen through. Undefined when it could mean another number, or none.
 */
export function probableNumber(text: string, kind: FigureKind, unit: string): number | undefined {
  let digits = plain(text);
  for (const suffix of [unit, "件", "个", "笔", "起", "宗"]) {
    if (suffix && (suffix === unit || kind !== "amount") && digits.endsWith(suffix)) {
      digits = digits.slice(0, -suffix.length);
      break;
    }
  }
  // Where the form names no unit, 元 and 万元 are different numbers, unless it is none of either.
  if (kind === "amount" && unit === "" && /^0+(\.0+)?万?元$/.test(digits)) return 0;
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) digits = digits.replace(/,/g, "");
  if (!/^[+-]?\d{1,15}(\.\d{1,10})?$/.test(digits)) return undefined;
  const value = Number(digits);
  return numberProblem(value, kind) ? undefined : value;
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00a0\u200b\ufeff]/g, "");
}
