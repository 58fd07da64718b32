/** Nothing of a template is left in the texts. */
import type { PlaceholderRule } from "../../statute/types";
import type { Finding, Report } from "../types";

const compiled = new WeakMap<PlaceholderRule, RegExp>();

export function placeholderFindings(rule: PlaceholderRule, report: Report): readonly Finding[] {
  let pattern = compiled.get(rule);
  if (!pattern) compiled.set(rule, (pattern = new RegExp(rule.patterns.join("|"), "u")));
  const found = pattern;
  return report.pieces.flatMap((piece, index): Finding[] => {
    const match = found.exec(piece.content);
    if (!match) return [];
    return [{ key: `${rule.code}:${index}`, code: rule.code, level: rule.level, unfilled: false, table: undefined, figures: [], detail: { kind: "placeholder", section: piece.section, piece: index, seen: context(piece.content, match.index, match[0].length) } }];
  });
}

/** The words found with a few on either side, so that a person recognises the place. */
function context(text: string, at: number, length: number): string {
  const from = Math.max(0, at - 6);
  const to = Math.min(text.length, at + length + 6);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
