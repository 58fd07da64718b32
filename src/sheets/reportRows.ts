/** The report as a list of rows, from title to date, before they are placed on the sheet. */
import { writeDay } from "../report/day";
import { paragraphsOf, type Paragraph } from "../report/paragraphs";
import type { Report } from "../report/types";
import type { Section } from "../statute/types";
import type { LedgerRow } from "./ledger";
import { ems, MAX_ROW_HEIGHT, splitByLines, breakLines, innerWidth } from "./measure";
import type { Content, Style } from "./plan";
import { INK, LINE, SIZE, textStyle, type FontSet } from "./reportLook";
import { tableRows } from "./reportTable";
import { partHeading } from "./textSheet";

/** Columns count in the edition's print parts, from 0. */
export interface ReportCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly content: Content | undefined;
  readonly style: Style;
}
export interface ReportRow {
  readonly height: number;
  readonly cells: readonly ReportCell[];
  readonly paragraph?: LedgerRow["paragraph"];
}

const INDENT = "　　";
/** 右空四字, in print parts. */
const SIGNATURE_GAP = 2;

export function reportRows(report: Report, fonts: FontSet, typeWidth: number): readonly ReportRow[] {
  const parts = report.edition.printParts;
  const line = (text: string, style: Style, height: number, paragraph?: LedgerRow["paragraph"]): ReportRow => ({
    height, cells: [{ column: 0, columns: parts, rows: 1, content: text ? { text } : undefined, style }], ...(paragraph && { paragraph }),
  });
  const gap = (height: number) => line("", textStyle(fonts.body, SIZE.body), height);
  const paragraphs = numbered(paragraphsOf(report.pieces));
  const body = (p: NumberedParagraph): readonly ReportRow[] => {
    const most = Math.floor(MAX_ROW_HEIGHT / LINE.body) - 1;
    return splitByLines(INDENT + p.text, SIZE.body, typeWidth, most).map((piece) =>
      line(piece, textStyle(fonts.body, SIZE.body), breakLines(piece, SIZE.body, innerWidth(typeWidth)).length * LINE.body, { section: p.section, part: p.part, index: p.index }),
    );
  };
  const heading = (section: Section) => line(INDENT + section.title, { ...textStyle(fonts.heading, SIZE.body), vertical: "center" }, LINE.body + 4);
  return [
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
        ...spoken.flatMap((part, i) => [line(INDENT + partHeading(i, part.title), { ...textStyle(fonts.part, SIZE.body), vertical: "center" }, LINE.body), ...own.filter((p) => p.part === part.id).flatMap(body)]),
      ];
    }),
    ...signature(report, fonts, parts, typeWidth),
  ];
}

interface NumberedParagraph extends Paragraph {
  /** Its place within its part, from 0. */
  readonly index: number;
}

function numbered(paragraphs: readonly Paragraph[]): readonly NumberedParagraph[] {
  const counters = new Map<string, number>();
  return paragraphs.map((p) => {
    const slot = `${p.section}/${p.part}`;
    const index = counters.get(slot) ?? 0;
    counters.set(slot, index + 1);
    return { ...p, index };
  });
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
  const partWidth = typeWidth / parts;
  const widest = Math.max(...lines.map((text) => ems(text) * SIZE.body)) + 16;
  const columns = Math.min(parts - SIGNATURE_GAP, Math.ceil(widest / partWidth));
  const style: Style = { ...textStyle(fonts.body, SIZE.body), horizontal: "center", vertical: "center", wrap: widest > (parts - SIGNATURE_GAP) * partWidth };
  const row = (text: string): ReportRow => ({
    height: LINE.body * (style.wrap ? Math.max(1, breakLines(text, SIZE.body, innerWidth(columns * partWidth)).length) : 1),
    cells: [{ column: parts - SIGNATURE_GAP - columns, columns, rows: 1, content: text ? { text } : undefined, style }],
  });
  return [{ height: LINE.body, cells: [] }, ...lines.map(row)];
}
