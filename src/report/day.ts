/** Calendar days without time or zone, so that no report moves by a day on another machine. */
import type { Day } from "./types";

const daysInMonth = (year: number, month: number): number => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A day of the calendar between 1900 and 2199, or undefined where there is no such day. */
export function day(year: number, month: number, date: number): Day | undefined {
  const real = Number.isInteger(year) && year >= 1900 && year <= 2199 && Number.isInteger(month) && Number.isInteger(date) && date >= 1 && date <= daysInMonth(year, month);
  return real ? { year, month, day: date } : undefined;
}

/** Negative, zero or positive as `a` is before, on or after `b`. */
export const compareDays = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day;

/** Days counted from 1970-01-01. */
const count = (d: Day): number => Math.round(Date.UTC(d.year, d.month - 1, d.day) / 86_400_000);

/** Whole days from `from` to `to`; negative when `to` is past. */
export const daysBetween = (from: Day, to: Day): number => count(to) - count(from);

/** Excel's serial number of a day (1900 system): 1900-03-01 is 61. */
export const daySerial = (d: Day): number => count(d) + 25_569;

/** The day of an Excel serial (1900 system, times of day cut off), or undefined out of range. */
export function dayOfSerial(serial: number): Day | undefined {
  if (!Number.isFinite(serial) || serial < 61 || serial >= 109_575) return undefined;
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads `2026-1-20`, `2026/01/20`, `2026.1.20`, `2026年1月20日` or `20260120`, full-width digits included; undefined for anything else. */
export function readDay(text: string): Day | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  const parts = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  return parts ? day(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** `2026年1月20日`: Arabic numerals without leading zeros, as GB/T 9704 writes 成文日期. */
export const writeDay = (d: Day): string => `${d.year}年${d.month}月${d.day}日`;
