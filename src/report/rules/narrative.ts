/** Required sections say something. */
import type { NarrativeRule } from "../../statute/types";
import type { Finding, Report } from "../types";

export function narrativeFindings(rule: NarrativeRule, report: Report): readonly Finding[] {
  return rule.sections
    .filter((section) => !report.pieces.some((p) => p.section === section && p.content.trim() !== ""))
    .map((section) => ({ key: `${rule.code}:${section}`, code: rule.code, level: rule.level, unfilled: true, table: undefined, figures: [], detail: { kind: "narrative", section } }));
}
