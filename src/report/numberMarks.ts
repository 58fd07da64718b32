/** The marks of numbered points in a line: 一是, 其一, 第一， （一） 一、 1. （1）. Numbers that count, cite or date something are none. */

import { numeralValue } from "./narrative/numerals";
import { remembered } from "./remembered";

export type MarkKind = "shi" | "qi" | "di" | "bracket" | "comma" | "point" | "digits";

export interface NumberMark {
  readonly kind: MarkKind;
  readonly value: number;
  /** The number in it, with its place in the line. */
  readonly number: string;
  readonly at: number;
  /** As it is read: `一是`. */
  readonly text: string;
  /** The line begins with it. */
  readonly leads: boolean;
}

const HAN = "一二三四五六七八九十";
const LIST = "[一二三四五六七八九十]{1,3}";
/** Each with the number as its second group, behind what comes before it in the mark; `leads`: only at the start of a line. */
const KINDS: readonly { readonly kind: MarkKind; readonly pattern: string; readonly leads: boolean }[] = [
  { kind: "shi", pattern: `()(${LIST})(?:是|要)`, leads: false },
  { kind: "qi", pattern: `(其)(${LIST})(?:是)?(?=[，,、：:]|是)`, leads: false },
  { kind: "di", pattern: `(第)(${LIST})(?=[，,、：:])`, leads: false },
  { kind: "bracket", pattern: `([（(])(${LIST})[）)]`, leads: true },
  { kind: "comma", pattern: `()(${LIST})、`, leads: true },
  { kind: "point", pattern: "()(\\d{1,2})(?:[.．、](?!\\d))", leads: true },
  { kind: "digits", pattern: "([（(])(\\d{1,2})[）)]", leads: true },
];
/** Inside a line a point begins behind a stop. */
const PATTERNS = KINDS.map(({ kind, pattern, leads }) => ({ kind, pattern: new RegExp(leads ? `^()${pattern}` : `(^|[。；;：:！？，,、]\\s*|\\s)${pattern}`, "gu") }));

export const numberMarks = remembered((line: string): readonly NumberMark[] => {
  if (!/[一二三四五六七八九十\d]/u.test(line)) return [];
  return PATTERNS.flatMap(({ kind, pattern }) =>
    [...line.matchAll(pattern)].flatMap((match): NumberMark[] => {
      const [whole, before, opening, number] = [match[0], match[1]!, match[2]!, match[3]!];
      const value = valueOf(number);
      if (value === undefined) return [];
      const at = match.index + before.length + opening.length;
      return [{ kind, value, number, at, text: whole.slice(before.length), leads: match.index + before.length === 0 }];
    }),
  ).sort((a, b) => a.at - b.at);
});

/** 一 to 九十九, or digits; undefined for what counts nothing: 三三. */
const valueOf = (number: string): number | undefined => (/\d/u.test(number) ? Number(number) : numeralValue(number));

/** The number written as the mark writes it. */
export function writtenLike(value: number, mark: NumberMark): string {
  if (/\d/u.test(mark.number)) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? HAN[tens - 1]! : ""}${tens > 0 ? "十" : ""}${ones > 0 ? HAN[ones - 1]! : ""}`;
}
