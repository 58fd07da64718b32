/** What to hand Excel so that a planned content lands in the cell as it is meant. */
import type { Content } from "../sheets/plan";

/** What Excel takes for the contents of one cell. */
export type Entered = string | number;

/**
 * Text that Excel takes for text however it is entered: it begins with a Chinese character or opening mark and holds
 * nothing of which Excel could make a number, a date or a time (also not 二〇二四年, 上午九时).
 */
const PLAIN = /^(?=[\p{Script=Han}（〔《「“【])(?:[^\p{N}〇○一二三四五六七八九十]|[一二三四五六七八九十](?=[、）]))*$/u;

/**
 * Excel reads entered text as if typed: `=…` and `+…` become formulas, `12` a number, `1-2` a date, `TRUE` a boolean. A
 * leading apostrophe keeps it text and is no part of the value. That is sure in cells of any number format but `@`,
 * where nothing is read into a text and the apostrophe may stay: there a text is entered as it is.
 */
export const enteredText = (text: string): string => (text === "" || PLAIN.test(text) ? text : `'${text}`);

/** `undefined` and the empty text clear the cell. */
export function entered(content: Content | undefined): Entered {
  if (content === undefined) return "";
  if ("formula" in content) return content.formula;
  if ("number" in content) return content.number;
  return enteredText(content.text);
}
