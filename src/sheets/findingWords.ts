/** How the workbook's own sheets name what 校验 found: always Chinese, as the Chinese pane says it. */
import { explainable, explanationKey, tiedOf } from "../report/explanations";
import type { Finding, Report } from "../report/types";
import { Names } from "../locales/say/names";
import { sayFinding } from "../locales/say/finding";
import { zhCN } from "../locales/zh-CN/words";
import { COVER_NAME } from "./coverFields";
import type { NotesLine } from "./notesRow";
import { PREFACE_LABEL, TEXT_NAME } from "./textSheet";

/** A line of 审核说明 for a finding, with the day in words. @throws RangeError for one that cannot be explained */
export function notesLine(finding: Finding, report: Report, { who, why, date }: { readonly who: string; readonly why: string; readonly date: string }): NotesLine {
  if (!explainable(finding)) throw new RangeError(`${finding.key} is to be mended`);
  const { year } = report.meta;
  const said = sayFinding(finding, new Names(report.edition, zhCN), zhCN, year ?? 0).title;
  return { explanation: { key: explanationKey(finding), said, why, who, date, tied: tiedOf(finding, report) }, words: placeOf(finding, report) };
}

/** 表, 行 and 列 of the first figure; of words the heading they stand under. */
function placeOf({ figures: [first], detail }: Finding, { edition, pieces }: Report): NotesLine["words"] {
  const table = edition.tables.find((t) => t.figures.some((f) => f.id === first));
  const figure = table?.figures.find((f) => f.id === first);
  if (table && figure) return { table: table.name, item: figure.item, column: figure.column };
  if (!("section" in detail)) return { table: COVER_NAME };
  const section = edition.sections.find((s) => s.id === detail.section);
  const part = "piece" in detail ? pieces[detail.piece]?.part : undefined;
  return { table: TEXT_NAME, item: section?.title || PREFACE_LABEL, column: section?.parts.find((p) => p.id === part)?.title ?? "" };
}
