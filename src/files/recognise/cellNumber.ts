/** What one cell of a table from outside says of its figure. */
import type { Figure } from "../../statute/types";

export type CellReading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "blank" }
  /** A number with words in brackets after it. */
  | { readonly kind: "note"; readonly value: number; readonly note: string }
  /** A number with its unit; `value` is in the figure's own unit. */
  | { readonly kind: "unit"; readonly value: number; readonly unit: string }
  | { readonly kind: "notUnderstood" };

const COUNTERS = new Set(["件", "个", "笔", "起", "宗", "项", "条", "份", "次", "件次", "例", "人次"]);
/** How many decimal places one of these is more than 元. */
const MONEY: ReadonlyMap<string, number> = new Map([["元", 0], ["千元", 3], ["万元", 4], ["百万元", 6], ["亿元", 8]]);
/** What stands in a cell that has nothing to say. 无 is not among them: it says zero, and that is for people to decide. */
const NOTHING = /^(?:[-—–―－─]+|[/\\]|N\/?A)$/i;
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,10})?/;
/** Of a note at the foot of the page. */
const MARK = /^\s*(?:[[〔【]\d{1,3}[\]〕】])+$/;

/**
 * Reads the text of a cell without guessing: a number written in any digits, with thousands separators, sign, unit or a
 * note in brackets. Digits with a space between them may be two numbers, 007 may be three: these are not understood.
 */
export function readCell(text: string, figure: Pick<Figure, "kind" | "unit">): CellReading {
  const plain = text.normalize("NFKC").replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, "").replace(/[\u2212\u2013](?=\d)/g, "-").trim();
  // 10² and ② are no 102 and 2: folding would make plain digits of them.
  if (/\p{No}/u.test(text)) return { kind: "notUnderstood" };
  if (plain === "" || NOTHING.test(plain.replace(/\s/g, ""))) return { kind: "blank" };
  const match = NUMBER.exec(plain);
  if (!match) return { kind: "notUnderstood" };
  const [all, sign = "", whole = "", decimals = ""] = match;
  if (/^0[\d,]/.test(whole)) return { kind: "notUnderstood" };
  const digits = sign + whole.replace(/,/g, "") + decimals;
  const { unit, note } = tail(plain.slice(all.length));
  if (unit === undefined) return { kind: "notUnderstood" };
  const value = inOwnUnit(digits, unit, figure);
  if (value === undefined) return { kind: "notUnderstood" };
  if (note !== "") return { kind: "note", value, note };
  return unit === "" ? { kind: "number", value } : { kind: "unit", value, unit };
}

/** The words after a number: its unit, and a note if that is all there is besides. `unit` undefined: something else. */
function tail(words: string): { readonly unit: string | undefined; readonly note: string } {
  if (MARK.test(words)) return { unit: "", note: words.trim() };
  const match = /^\s*([^()\s\d]*)\s*(?:\(([^()]*)\))?$/.exec(words);
  if (!match) return { unit: undefined, note: "" };
  const [, unit = "", inBrackets = ""] = match;
  const note = inBrackets.trim();
  // 22(件): the brackets hold the unit and nothing else.
  if (unit === "" && (COUNTERS.has(note) || MONEY.has(note))) return { unit: note, note: "" };
  return unit === "" || COUNTERS.has(unit) || MONEY.has(unit) ? { unit, note } : { unit: undefined, note: "" };
}

function inOwnUnit(digits: string, unit: string, figure: Pick<Figure, "kind" | "unit">): number | undefined {
  // Adding 0 makes 0 of -0.
  if (unit === "") return Number(digits) + 0;
  const money = MONEY.get(unit);
  if (figure.kind !== "amount") return money === undefined ? Number(digits) : undefined;
  if (money === undefined) return undefined;
  const own = MONEY.get(figure.unit);
  // Where the form names no unit, the number stands as the source has it and the receipt says its unit.
  return own === undefined ? Number(digits) : Number(`${digits}e${money - own}`);
}
