/** A point in time as a record holds it: in words that every program shows alike. */
import { day, writeDay } from "../report/day";
import type { Day } from "../report/types";

/** Local time, to the minute. */
export interface RecordedTime extends Day {
  readonly hour: number;
  readonly minute: number;
}

/** `2026年1月17日 10:32` */
export const writeTime = (t: RecordedTime): string => `${writeDay(t)} ${t.hour}:${String(t.minute).padStart(2, "0")}`;

/** Undefined for anything that `writeTime` does not write. */
export function readTime(text: string): RecordedTime | undefined {
  const parts = /^(\d{4})年(\d{1,2})月(\d{1,2})日 (\d{1,2}):(\d{2})$/.exec(text)?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year, month, date, hour, minute] = parts as [number, number, number, number, number];
  const found = day(year, month, date);
  return found && hour < 24 && minute < 60 ? { ...found, hour, minute } : undefined;
}
