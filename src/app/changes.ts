/** What differs between a report as validated and as it is now. */
import { compareDays } from "../report/day";
import { formOf } from "../report/form";
import { paragraphsOf } from "../report/paragraphs";
import { BLANK, sameReading } from "../report/reading";
import type { Meta, Report } from "../report/types";
import type { Change } from "./state";

/** In the form's order; a total that only followed its parts is no change of its own. */
export function changesSince(before: Report, now: Report): readonly Change[] {
  const computed = formOf(now.edition).definitions;
  const figures = [...now.figures].flatMap(([figure, after]): Change[] => {
    const was = before.figures.get(figure) ?? BLANK;
    const followed = computed.has(figure) && !now.overwritten.has(figure) && !before.overwritten.has(figure);
    return followed || sameReading(was, after) ? [] : [{ kind: "figure", figure, before: was, after }];
  });
  const words = (report: Report, section: string) => paragraphsOf(report.pieces).filter((p) => p.section === section).map((p) => `${p.part}\n${p.text}`).join("\n");
  const sections = now.edition.sections.filter((s) => s.kind === "narrative" && words(before, s.id) !== words(now, s.id)).map((s): Change => ({ kind: "section", section: s.id }));
  return [...(sameParticulars(before.meta, now.meta) ? [] : [{ kind: "meta" } as const]), ...figures, ...sections];
}

/** 状态, contact and the local deadline are not part of what is validated. */
function sameParticulars(a: Meta, b: Meta): boolean {
  const sameDate = a.date === b.date || (a.date !== undefined && b.date !== undefined && compareDays(a.date, b.date) === 0);
  return sameDate && a.unit === b.unit && a.titleName === b.titleName && a.year === b.year && a.officeKind === b.officeKind;
}
