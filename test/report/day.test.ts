import fc from "fast-check";
import { compareDays, day, dayOfSerial, daysBetween, daySerial, readDay, writeDay } from "../../src/report/day";

const days = fc.date({ min: new Date(Date.UTC(1901, 0, 1)), max: new Date(Date.UTC(2199, 11, 31)), noInvalidDate: true }).map((d) => ({ year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, day: d.getUTCDate() }));

test("a day written is the same day read", () => {
  fc.assert(fc.property(days, (d) => {
    expect(readDay(writeDay(d))).toEqual(d);
    expect(readDay(`${d.year}-${d.month}-${d.day}`)).toEqual(d);
  }));
});

test("Excel's serial number and the day go back and forth", () => {
  fc.assert(fc.property(days, (d) => expect(dayOfSerial(daySerial(d))).toEqual(d)));
  expect(daySerial({ year: 2025, month: 1, day: 20 })).toBe(45677);
});

test("days between agree with their order", () => {
  fc.assert(fc.property(days, days, (a, b) => expect(Math.sign(daysBetween(a, b))).toBe(-Math.sign(compareDays(a, b)) + 0)));
});

test.each(["2025-2-29", "2025年13月1日", "20250230", "1月20日", "2025-1", "", "2025年1月", "明天"])("“%s” is no day", (text) => {
  expect(readDay(text)).toBeUndefined();
});

test("full-width digits and all usual separators are read", () => {
  for (const text of ["２０２６年１月２０日", "2026/01/20", "2026.1.20", "20260120", " 2026 年 1 月 20 日 "]) expect(readDay(text)).toEqual(day(2026, 1, 20));
});

test("there are the days that the calendar has between 1900 and 2199, and no others", () => {
  const whole = (from: number, to: number) => fc.integer({ min: from, max: to });
  fc.assert(fc.property(fc.oneof(whole(1890, 2210), fc.constantFrom(1899, 1900, 2000, 2100, 2199, 2200)), whole(-1, 14), whole(-1, 33), (year, month, date) => {
    const real = new Date(Date.UTC(year, month - 1, date));
    const exists = year >= 1900 && year <= 2199 && real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
    expect(day(year, month, date)).toEqual(exists ? { year, month, day: date } : undefined);
  }), { numRuns: 400, examples: [[1900, 2, 29], [2000, 2, 29], [2024, 2, 29], [2023, 2, 29], [1899, 12, 31], [1900, 1, 1], [2199, 12, 31], [2200, 1, 1], [2024, 12, 0], [2024, 0, 1], [2024, 13, 1]] });
  for (const [year, month, date] of [[2024.5, 1, 1], [2024, 1.5, 1], [2024, 1, 1.5]] as const) expect(day(year, month, date)).toBeUndefined();
});

test("Excel's serial numbers are days from 1 March 1900 to the end of 2199, whatever the time of day", () => {
  expect(dayOfSerial(61)).toEqual({ year: 1900, month: 3, day: 1 });
  expect(dayOfSerial(109_574.9)).toEqual({ year: 2199, month: 12, day: 31 });
  for (const serial of [60, 60.9, 109_575, Infinity, Number.NaN, -1]) expect(dayOfSerial(serial)).toBeUndefined();
});
