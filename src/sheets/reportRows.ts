/** The report as a list of rows, from title to date, before they are placed on the sheet. */
import { writeDay } from "../report/day";
import { paragraphsOf, type Paragraph } from "../report/paragraphs";
import type { Report } from "../report/types";
import type { Section } from "../statute/types";
import type { LedgerRow } from "./ledger";
import { breakLines, ems, innerWidth, lineRange, splitByLines } from "./measure";
import type { Content, Style } from "./plan";
import { INK, LINE, SIZE, textStyle, type FontSet } from "./reportLook";
import { tableRows } from "./reportTable";
import { partHeading } from "./textSheet";

/** `part` and `parts`: where it begins and how wide it is, in the edition's print parts. */
export interface ReportCell {
  readonly part: number;
  readonly parts: number;
  readonly rows: number;
  readonly content: Content | undefined;
  readonly style: Style;
}
export interface ReportRow {
  readonly height: number;
  readonly cells: readonly ReportCell[];
  /** No page may end below this row. */
  readonly keepWithNext?: boolean;
  readonly paragraph?: LedgerRow["paragraph"];
}

const INDENT = "　　";
/** Lines of a paragraph in one row: most paragraphs are one row, and pages still fill well though none ends inside a row. */
const MOST_LINES = 12;
/** 右空四字, as a share of the type area. */
const SIGNATURE_GAP = 2 / 15;

export function reportRows(report: Report, fonts: FontSet, typeWidth: number): readonly ReportRow[] {
  const parts = report.edition.printParts;
  const line = (text: string, style: Style, height: number, paragraph?: LedgerRow["paragraph"]): ReportRow => ({
    height, cells: [{ part: 0, parts, rows: 1, content: text ? { text } : undefined, style }], ...(paragraph && { paragraph }),
  });
  const gap = (height: number) => line("", textStyle(fonts.body, SIZE.body), height);
  const paragraphs = paragraphsOf(report.pieces);
  const body = (p: Paragraph): readonly ReportRow[] => {
    const style = textStyle(fonts.body, SIZE.body);
    const paragraph = { section: p.section, part: p.part, index: p.index };
    return splitByLines(INDENT + p.text, SIZE.body, typeWidth, MOST_LINES).flatMap((piece): readonly ReportRow[] => {
      const { least, most: lines } = lineRange(piece, SIZE.body, typeWidth);
      if (lines === 1) return [line(piece, { ...style, vertical: "center" }, LINE.body, paragraph)];
      // 分散对齐 sets the first line against the top and the last against the bottom, so the lines stand 29 points
      // apart in a row lower by what is free above and below; half of that goes before and half after.
      // Where the last line may not come to be, spreading the others over its place would tear them apart.
      const free = LINE.body - LINE.type;
      const spread: Style = least === lines ? style : { ...style, vertical: "center" };
      return [{ ...gap(free / 2), keepWithNext: true }, { ...line(piece, spread, lines * LINE.body - free, paragraph), keepWithNext: true }, gap(free / 2)];
    });
  };
  const heading = (section: Section): ReportRow => ({ ...line(INDENT + section.title, { ...textStyle(fonts.heading, SIZE.body), vertical: "center" }, LINE.body + 4), keepWithNext: true });
  const rows = [
    ...titleRows(report, fonts, line, typeWidth),
    gap(LINE.body / 2),
    ...report.edition.sections.flatMap((section): readonly ReportRow[] => {
      const head = section.title ? [heading(section)] : [];
      if (section.kind === "table") {
        const table = report.edition.tables.find((t) => t.id === section.table)!;
        return [...head, ...tableRows(report, table, fonts, typeWidth / parts), gap(LINE.body / 2)];
      }
      const own = paragraphs.filter((p) => p.section === section.id);
      // Parts that say nothing are left out, and those that stand are numbered on.
      const spoken = section.parts.filter((part) => own.some((p) => p.part === part.id));
      return [
        ...head,
        ...own.filter((p) => p.part === "").flatMap(body),
        ...spoken.flatMap((part, i) => [{ ...line(INDENT + partHeading(i, part.title), { ...textStyle(fonts.part, SIZE.body), vertical: "center" }, LINE.body), keepWithNext: true }, ...own.filter((p) => p.part === part.id).flatMap(body)]),
      ];
    }),
  ];
  const last = lastWords(rows);
  return [...rows.map((row, i) => (i >= last ? { ...row, keepWithNext: true } : row)), ...signature(report, fonts, parts, typeWidth)];
}

/** Index of the last row that says something. */
function lastWords(rows: readonly ReportRow[]): number {
  for (let i = rows.length - 1; i > 0; i--) if (rows[i]!.cells.some((c) => c.content)) return i;
  return 0;
}

/** The title in one line, or broken by meaning: the office and year above, the name of the report below. */
function titleRows(report: Report, fonts: FontSet, line: (text: string, style: Style, height: number) => ReportRow, typeWidth: number): readonly ReportRow[] {
  const style: Style = { font: fonts.title, size: SIZE.title, bold: fonts.titleBold, color: INK, horizontal: "center", vertical: "center", wrap: true, numberFormat: "@" };
  const who = `${report.meta.titleName || report.meta.unit}${report.meta.year === undefined ? "" : `${report.meta.year}年`}`;
  const whole = who + report.edition.reportTitle;
  const lines = ems(whole) * SIZE.title <= innerWidth(typeWidth) ? [whole] : [who, report.edition.reportTitle];
  return lines.filter((text) => text !== "").map((text) => line(text, style, LINE.title * breakLines(text, SIZE.title, innerWidth(typeWidth)).length));
}

/** 落款 and 成文日期: the unit centred above the date, four characters free on the right, room for the seal. */
function signature(report: Report, fonts: FontSet, parts: number, typeWidth: number): readonly ReportRow[] {
  const { unit, date } = report.meta;
  const lines = [unit, date ? writeDay(date) : ""];
  if (lines.every((text) => text === "")) return [];
  const free = Math.round(parts * SIGNATURE_GAP);
  const widest = Math.max(...lines.map((text) => ems(text) * SIZE.body)) + SIZE.body;
  const wide = Math.min(parts - free, Math.ceil((widest / typeWidth) * parts));
  const width = (wide / parts) * typeWidth;
  const style: Style = { ...textStyle(fonts.body, SIZE.body), horizontal: "center", vertical: "center", wrap: widest > width };
  const row = (text: string): ReportRow => ({
    height: LINE.body * (style.wrap ? Math.max(1, breakLines(text, SIZE.body, innerWidth(width)).length) : 1),
    cells: [{ part: parts - free - wide, parts: wide, rows: 1, content: text ? { text } : undefined, style }],
  });
  // Never alone on a page: the gap and the unit keep to what follows, and the last words above keep to the gap.
  return [{ height: LINE.body, cells: [], keepWithNext: true }, ...lines.map((text, i) => ({ ...row(text), keepWithNext: i === 0 }))];
}
