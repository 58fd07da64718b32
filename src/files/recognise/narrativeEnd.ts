/** 落款 and 成文日期: where a report ends and the rest of the page begins. */
import { day, readDay } from "../../report/day";
import type { Day } from "../../report/types";
import { trimmed } from "../../report/headingWords";

export interface EndFound {
  /** First line that is no text of the report any more, and first line behind its end. */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly date: Day | undefined;
}

const LONGEST_NAME = 40;
const NUMERALS = "〇一二三四五六七八九";

/** A unit is a short line without the marks of a sentence. */
const isName = (text: string): boolean => text.length >= 2 && text.length <= LONGEST_NAME && /^[\p{L}\p{N}（）()·、\s]+$/u.test(text) && /\p{Script=Han}/u.test(text);

/** A day as any office writes it, also in Chinese numerals: 二〇二五年一月二十日. */
export function readClosingDay(text: string): Day | undefined {
  const chinese = /^([一二][〇○零Ｏ一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/u.exec(text.replace(/\s/gu, ""));
  if (!chinese) return readDay(text);
  const digits = [...chinese[1]!].map((c) => Math.max(0, NUMERALS.indexOf(c))).join("");
  return day(Number(digits), tens(chinese[2]!), tens(chinese[3]!));
}

function tens(text: string): number {
  const at = text.indexOf("十");
  if (at < 0) return NUMERALS.indexOf(text);
  return (at === 0 ? 1 : NUMERALS.indexOf(text[0]!)) * 10 + (at === text.length - 1 ? 0 : NUMERALS.indexOf(text.slice(at + 1)));
}

/** Looks from line `from` on (behind the last heading) for the first line that is a day; undefined where there is none. */
export function findEnd(lines: readonly { readonly text: string }[], from: number): EndFound | undefined {
  for (let at = from; at < lines.length; at++) {
    const text = trimmed(lines[at]!.text);
    if (text.length > LONGEST_NAME + 30) continue;
    const alone = readClosingDay(text.replace(/^[（(]|[）)]$/gu, ""));
    if (alone) {
      const above = at > from ? trimmed(lines[at - 1]!.text).replace(/^[（(]?盖章[）)]?|[（(]盖章[）)]$/gu, "") : "";
      return isName(above) ? { from: at - 1, to: at + 1, unit: above.replace(/\s/gu, ""), date: alone } : { from: at, to: at + 1, unit: "", date: alone };
    }
    const both = /^(.{2,40}?)\s*((?:\d{4}|[一二][〇○零Ｏ一二三四五六七八九]{3})\s*年.{2,9}日)$/u.exec(text);
    const date = both ? readClosingDay(both[2]!) : undefined;
    const name = both ? trimmed(both[1]!) : "";
    if (date && isName(name)) return { from: at, to: at + 1, unit: name.replace(/\s/gu, ""), date };
  }
  return undefined;
}
