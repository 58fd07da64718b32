/** Nothing is left in the texts that stands for something still to be written: words of a template, of our own sentences, or of a formula that went wrong. */
import type { PlaceholderRule } from "../../statute/types";
import { NOT_FILLED, sentenceNow } from "../sentence";
import type { Finding, Piece, PlaceholderLeft, Report } from "../types";

/** As Excel shows them. */
const ERRORS = /#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!)/u;

const compiled = new WeakMap<PlaceholderRule, RegExp>();

export function placeholderFindings(rule: PlaceholderRule, report: Report): readonly Finding[] {
  let pattern = compiled.get(rule);
  if (!pattern) compiled.set(rule, (pattern = new RegExp(rule.patterns.join("|"), "u")));
  const found = pattern;
  return report.pieces.flatMap((piece, index): Finding[] => {
    const left = leftIn(piece, found, report);
    return left ? [{ key: `${rule.code}:${index}`, code: rule.code, level: rule.level, unfilled: false, table: undefined, figures: [], detail: { kind: "placeholder", section: piece.section, piece: index, ...left } }] : [];
  });
}

function leftIn(piece: Piece, template: RegExp, report: Report): { readonly seen: string; readonly what?: PlaceholderLeft } | undefined {
  const { content } = piece;
  const match = template.exec(content);
  if (match) return { seen: context(content, match.index, match[0].length) };
  const error = ERRORS.exec(content);
  if (error) return { seen: context(content, error.index, error[0].length), what: "error" };
  const at = content.indexOf(NOT_FILLED);
  if (at < 0 || (piece.kind === "live" && waits(piece.sentence, report))) return undefined;
  return { seen: context(content, at, NOT_FILLED.length), what: piece.kind === "live" ? "nameless" : "notFilled" };
}

/** Does a live sentence lack more than how the office calls itself? A blank figure and a year that is missing are told as such. */
function waits(id: Extract<Piece, { kind: "live" }>["sentence"], report: Report): boolean {
  const { year, selfName } = report.meta;
  return sentenceNow(id, { ...report, meta: { year, selfName: selfName || " " } }).includes(NOT_FILLED);
}

/** The words found with a few on either side, so that a person recognises the place. */
function context(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 6);
  const to = Math.min(text.length, at + length + 6);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
