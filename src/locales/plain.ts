/** Numbers and days as the workbook's reader writes them: by our own code, since the host's language is not the product's. */
import type { Day } from "../report/types";

/** At most six decimals, which is the most that published reports hold; sums of decimals would show their binary tail otherwise. */
export function plain(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

/** `2026年1月20日` */
export function dayInChinese(day: Day): string {
  return `${day.year}年${day.month}月${day.day}日`;
}

/** `20 January 2026` */
export function dayInEnglish(day: Day): string {
  return `${day.day} ${MONTHS[day.month - 1] ?? String(day.month)} ${day.year}`;
}

/** `2026-1-20` for the report of 2025: a day as it is typed, in the month in which that report is signed. */
export function exampleDay(reportYear: number): string {
  return `${reportYear + 1}-1-20`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Small numbers in words, 两 before a measure word; above ten, digits. */
export function hanCount(count: number): string {
  return ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"][count] ?? `${count} `;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
