/** What differs between a report as validated and as it is now. */
import { compareDays } from "../report/day";
import { paragraphsOf } from "../report/paragraphs";
import { BLANK, sameReading } from "../report/reading";
import type { Meta, Report } from "../report/types";

/** Ids of changed figures, ids of changed narrative sections, and `meta` when a particular that is printed has changed. */
export function changesSince(before: Report, now: Report): readonly string[] {
  const figures = [...now.figures].filter(([id, reading]) => !sameReading(before.figures.get(id) ?? BLANK, reading)).map(([id]) => id as string);
  const words = (report: Report, section: string) => paragraphsOf(report.pieces).filter((p) => p.section === section).map((p) => `${p.part}\n${p.text}`).join("\n");
  const sections = now.edition.sections.filter((s) => s.kind === "narrative" && words(before, s.id) !== words(now, s.id)).map((s) => s.id as string);
  return [...figures, ...sections, ...(sameParticulars(before.meta, now.meta) ? [] : ["meta"])];
}

/** 状态, contact and the local deadline are not part of what is validated. */
function sameParticulars(a: Meta, b: Meta): boolean {
  const sameDate = a.date === b.date || (a.date !== undefined && b.date !== undefined && compareDays(a.date, b.date) === 0);
  return sameDate && a.unit === b.unit && a.titleName === b.titleName && a.year === b.year && a.officeKind === b.officeKind;
}
