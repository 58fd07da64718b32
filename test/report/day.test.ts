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
