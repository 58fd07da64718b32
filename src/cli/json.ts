/** What `--json` prints of one report. */
import type { ImportedReport } from "../report/imported";
import { paragraphsOf } from "../report/paragraphs";
import type { CheckResult } from "../report/types";
import { formOf } from "../report/form";

/** Every id of the edition; `null`: blank, or not read (the receipt says which). Narrative: paragraphs by section, each with its part or "". */
export function reportJson(imported: ImportedReport): Record<string, unknown> {
  const { edition, unit, titleName, year, date, figures, pieces, receipt } = imported;
  const paragraphs = paragraphsOf(pieces);
  return {
    edition: edition.id, year: year ?? null, unit, titleName, date: date ?? null,
    figures: Object.fromEntries([...formOf(edition).figures.keys()].map((id) => {
      const reading = figures.get(id);
      return [id, reading?.kind === "number" ? reading.value : null];
    })),
    narrative: Object.fromEntries(edition.sections.filter((s) => s.kind === "narrative").map((s) => [s.id, paragraphs.filter((p) => p.section === s.id).map(({ part, text }) => ({ part, text }))])),
    receipt,
  };
}

/** The check beside it. `explained`: what 审核说明 says of it, as long as it holds; `unexplained`: warnings without. `unfilled`: blank cells, and texts and particulars that are not there. */
export function checkJson({ findings, blanks, errors, warnings, unexplained, hints, unfilled, submittable }: CheckResult): Record<string, unknown> {
  return {
    findings: findings.map(({ code, level, unfilled: open, table, figures, detail, explained }) => ({ code, level, unfilled: open, table: table ?? null, figures, detail, explained: explained ? { who: explained.who, why: explained.why, date: explained.date } : null })),
    blanks: [...blanks.values()].flat(),
    errors, warnings, unexplained, hints, unfilled, submittable,
  };
}
