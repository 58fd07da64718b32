/** Text cut into words and the digits that follow them, by position alone: what they mean is not asked here. */

export interface RunToken {
  /** Words before the digits; they may hold the numbers of labels (1.). */
  readonly words: string;
  /** Digits, signs, points and spaces between them, as they stood but for full-width forms; no space at either end. */
  readonly digits: string;
  /** A number of a label stands at the end of `digits` (372.没有), not told apart from the figure before it. */
  readonly numbered: boolean;
  /** The words that follow begin at once, with no space or line break between. */
  readonly glued: boolean;
  /** Where `digits` begin and end in the text. */
  readonly start: number;
  readonly end: number;
}

/** As long as the text was, so that positions stay. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９．，＋－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\u2212]/g, "-");

const DIGITS = /[+-]?\d[\d\s.,+-]*/g;
const HAN = /\p{Script=Han}/u;

/** The tokens of a text in order, and the words after the last digits. */
export function runTokens(original: string): { readonly tokens: readonly RunToken[]; readonly rest: string } {
  const text = halfWidth(original);
  const tokens: RunToken[] = [];
  let words = 0;
  for (const match of text.matchAll(DIGITS)) {
    const whole = match[0];
    const after = text.charAt(match.index + whole.length);
    let length = whole.length;
    while (!/\d/.test(whole.charAt(length - 1))) length--;
    const digits = whole.slice(0, length);
    // The trailing point of 372. belongs to a label, but that of a sentence's end or a comma of prose only parts.
    const point = whole.slice(length).trimEnd().endsWith(".") || /^[、．]/.test(after);
    const numbered = point && HAN.test(after === "、" ? text.charAt(match.index + whole.length + 1) : after);
    const before = text.charAt(match.index - 1);
    // 无法提供1.本机关: nothing but a label's number.
    if (numbered && /^\d+$/.test(digits) && HAN.test(before) && digits.length <= 2) continue;
    const end = match.index + digits.length;
    tokens.push({ words: text.slice(words, match.index), digits, numbered, glued: end < text.length && !/\s/.test(text.charAt(end)), start: match.index, end });
    words = end;
  }
  return { tokens, rest: text.slice(words) };
}
