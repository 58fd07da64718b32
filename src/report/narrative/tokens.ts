/** A text cut into what the reader knows: words by what they do, numbers with their units, stops. Linear in the length of the text. */
import type { ReadingWords } from "../../statute/readingWords";
import { isNumeral, numeralValue } from "./numerals";
import type { WordList } from "./wordList";

export type Role = Exclude<keyof ReadingWords, "region" | "units">;

/** What one word may do: several things, where lists share it. */
export interface Meaning {
  readonly roles: Set<Role>;
  /** Quantities that it names, by their index. */
  readonly quantities: number[];
  /** Matters that it names, and whether it can mean nothing else. */
  readonly matters: { readonly id: string; readonly plain: boolean }[];
}

interface Place {
  readonly at: number;
  readonly end: number;
}
export type Token = Place &
  (
    | { readonly kind: "word"; readonly meaning: Meaning }
    /** `ours`: its unit is one that the tables count in, or it has none. `off`: how far the number meant may lie from it. */
    | { readonly kind: "number"; readonly value: number; readonly unit: string; readonly ours: boolean; readonly off: number }
    | { readonly kind: "percent"; readonly value: number; readonly off: number }
    | { readonly kind: "year"; readonly year: number }
    | { readonly kind: "stop"; readonly mark: string }
    /** Anything else: a character, or a title in 《》. */
    | { readonly kind: "other" }
  );

const DIGITS = /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/uy;
const AFTER = /\s*(万|亿)?\s*(余|多|来|几)?\s*/uy;
// Marks are as Chinese writes them by now: https：//.
const TITLES = /《[^《》]{0,80}》|〔[^〔〕]{0,20}〕(?:\d+号)?|https?：[\w./?=&%-]+/uy;
const NUMERALS_MOST = 12;
const STOPS = "，；。！？、：()\n";

/** One character for one, so that places stay: full-width as half-width, but marks as Chinese writes them. */
export function plainText(text: string): string {
  return text.replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/gu, " ").replace(/;/gu, "；").replace(/:/gu, "：").replace(/[\uff02-\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

export function tokensOf(text: string, words: WordList<Meaning>, units: ReadingWords["units"]): readonly Token[] {
  const plain = plainText(text);
  // Years inside words of the lists: 结转2025年办理.
  const shape = plain.replace(/20\d\d(?=年)/gu, "〓〓〓〓");
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const token = tokenAt(plain, shape, at, words, units);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function tokenAt(plain: string, shape: string, at: number, words: WordList<Meaning>, units: ReadingWords["units"]): Token | undefined {
  const c = plain[at]!;
  if (c === " " || c === "“" || c === "”" || c === '"') return undefined;
  if (STOPS.includes(c)) return { kind: "stop", mark: c, at, end: at + 1 };
  TITLES.lastIndex = at;
  const title = "《〔h".includes(c) ? TITLES.exec(plain) : null;
  if (title) return { kind: "other", at, end: at + title[0].length };
  const word = words.longest(shape, at);
  const share = c === "百" ? spelledShare(plain, at) : undefined;
  if (share) return share;
  const number = /\d/u.test(c) || isNumeral(c) ? numberAt(plain, at, units) : undefined;
  // 一起, 一件 are words to skip and numbers to count: a number wins where it is longer.
  // 均为零 is a number, 零申请 and 为零申请 are none.
  if (word && (!number || (word.end >= number.end && !(number.kind === "number" && number.value === 0)))) return { kind: "word", meaning: word.value, at, end: word.end };
  if (number) return number;
  return { kind: "other", at, end: at + 1 };
}

/** 百分之百, 百分之十二点五, 百分之 12.5. */
function spelledShare(plain: string, at: number): Token | undefined {
  const found = /百分之\s*(\d+(?:\.\d+)?|[〇零一二三四五六七八九十百]+)(?:点([〇零一二三四五六七八九]+))?/uy;
  found.lastIndex = at;
  const [all, whole, point] = found.exec(plain) ?? [];
  if (all === undefined) return undefined;
  const value = /\d/u.test(whole!) ? Number(whole) : whole === "百" ? 100 : numeralValue(whole!);
  const digits = [...(point ?? "")].map((c) => numeralValue(c));
  if (value === undefined) return undefined;
  return { kind: "percent", value: digits.reduce<number>((sum, d, k) => sum + d! / 10 ** (k + 1), value), off: point === undefined ? unitOfLast(whole!) : 10 ** -digits.length, at, end: at + all.length };
}

function numberAt(plain: string, at: number, units: ReadingWords["units"]): Token | undefined {
  const before = plain[at - 1] ?? "";
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(plain)?.[0];
  const numeral = digits === undefined ? numeralsAt(plain, at) : "";
  const whole = digits ?? numeral;
  const value = digits !== undefined ? Number(digits.replace(/[,， ]/gu, "")) : numeralValue(numeral);
  let end = at + whole.length;
  const other: Token = { kind: "other", at, end };
  if (value === undefined) return digits === undefined ? undefined : other;
  if (digits !== undefined && value <= 12 && before !== "." && /^\s*月/u.test(plain.slice(end, end + 3))) return { kind: "number", value, unit: "月", ours: false, off: 0, at, end: plain.indexOf("月", end) + 1 };
  // 截至2023年底 is a year, and so is its last day; up to a month of it none.
  // 第三, 3-5 件, 0591-24310000, 3.5.1: no count.
  if (before === "第" || (/[-—~～至.\d]/u.test(before) && !/^截至\d{4}年(?!\s*\d)|^截至\d{4}年12月31日/u.test(plain.slice(at - 2, at + 12))) || /^[-—~～]\d|^\s*至\s*\d/u.test(plain.slice(end, end + 6))) return digits === undefined ? undefined : other;
  if (/^\s*[%％]/u.test(plain.slice(end, end + 3))) {
    end += plain.slice(end).indexOf("%") + 1;
    return { kind: "percent", value, off: unitOfLast(whole), at, end };
  }
  if (whole.length === 4 && plain[end] === "年") {
    const date = /^年(度)?(?:\s*\d{1,2}月(?:\s*\d{1,2}日)?)?/u.exec(plain.slice(end, end + 12))!;
    end += date[0].length;
    return date[0].includes("月") && !(before === "至" && date[0].endsWith("12月31日")) ? { kind: "other", at, end } : { kind: "year", year: value, at, end };
  }
  AFTER.lastIndex = end;
  const [skipped, myriad, about] = AFTER.exec(plain)!;
  const unit = unitAt(plain, end + skipped.length, units);
  const times = myriad === "万" ? 10_000 : myriad === "亿" ? 100_000_000 : 1;
  if (numeral !== "" && (unit === "" || unit === "年")) return value === 0 && /[为是]$/u.test(before) && !plain.startsWith("申请", end) ? { kind: "number", value, unit: "", ours: true, off: 0, at, end } : undefined;
  if (about !== undefined) return { kind: "other", at, end: end + skipped.length + unit.length };
  end += unit === "" ? (myriad ? skipped.trimEnd().length : 0) : skipped.length + unit.length;
  return { kind: "number", value: value * times, unit, ours: unit === "" ? value === 0 : units.ours.includes(unit), off: myriad ? (unitOfLast(whole) * times) / 2 : 0, at, end };
}

function numeralsAt(plain: string, at: number): string {
  let end = at;
  while (end < plain.length && end - at <= NUMERALS_MOST && isNumeral(plain[end]!)) end += 1;
  return plain.slice(at, end);
}

function unitAt(plain: string, at: number, { ours, others }: ReadingWords["units"]): string {
  let found = "";
  for (const list of [others, ours]) for (const unit of list) if (unit.length > found.length && plain.startsWith(unit, at)) found = unit;
  // 件次 and 人次 count something else than 件.
  return found.length === 1 && plain[at + 1] === "次" && found !== "次" ? `${found}次` : found;
}

/** 1 for 12, 0.1 for 3.5. */
function unitOfLast(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 1 : 10 ** (point + 1 - digits.length);
}
