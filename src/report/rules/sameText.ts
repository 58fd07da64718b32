/** Sections that say nearly what last year's report said under the same heading. */
import type { SameTextRule } from "../../statute/types";
import { alike } from "../alike";
import { paragraphsOf } from "../paragraphs";
import type { Finding, Piece, Report } from "../types";

export function sameTextFindings(rule: SameTextRule, report: Report): readonly Finding[] {
  const { last } = report;
  if (!last) return [];
  return rule.sections.flatMap((section): Finding[] => {
    const of = (pieces: readonly Piece[]): string => paragraphsOf(pieces.filter((p) => p.section === section)).map((p) => p.text).join("");
    const [now, before] = [of(report.pieces), of(last.pieces)];
    const share = now === "" || before === "" ? 0 : alike(now, before);
    if (share < rule.least) return [];
    return [{ key: `${rule.code}:${section}`, code: rule.code, level: rule.level, unfilled: false, table: undefined, figures: [], detail: { kind: "sameText", section, alike: share } }];
  });
}
