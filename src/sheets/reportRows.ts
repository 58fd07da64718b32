/** The report as a list of rows, from title to date, before they are placed on the sheet. */
import { compose, type Block } from "../report/composition";
import type { Paragraph } from "../report/paragraphs";
import type { Report } from "../report/types";
import type { LedgerRow } from "./ledger";
import { breakLines, ems, innerWidth, lineRange, splitByLines } from "./measure";
import type { Content, Style } from "./plan";
import { INK, LINE, SIZE, textStyle, type FontSet } from "./reportLook";
import { tableRows } from "./reportTable";

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
  const rowsOf = (block: Block): readonly ReportRow[] => {
    switch (block.kind) {
      case "title":
        return [...titleRows(block, fonts, line, typeWidth), gap(LINE.body / 2)];
      case "heading":
        return [{ ...line(INDENT + block.text, { ...textStyle(fonts.heading, SIZE.body), vertical: "center" }, LINE.body + 4), keepWithNext: true }];
      case "part":
        return [{ ...line(INDENT + block.text, { ...textStyle(fonts.part, SIZE.body), vertical: "center" }, LINE.body), keepWithNext: true }];
      case "paragraph":
        return body(block.paragraph);
      case "table":
        return [...tableRows(report, block.table, fonts, typeWidth / parts), gap(LINE.body / 2)];
      case "signature":
        return signature(block, fonts, parts, typeWidth);
    }
  };
  const blocks = compose(report);
  const rows = blocks.filter((b) => b.kind !== "signature").flatMap(rowsOf);
  const last = lastWords(rows);
  return [...rows.map((row, i) => (i >= last ? { ...row, keepWithNext: true } : row)), ...blocks.filter((b) => b.kind === "signature").flatMap(rowsOf)];
}

/** Index of the last row that says something. */
function lastWords(rows: readonly ReportRow[]): number {
  for (let i = rows.length - 1; i > 0; i--) if (rows[i]!.cells.some((c) => c.content)) return i;
  return 0;
}

/** The title in one line, or broken by meaning: the office and year above, the name of the report below. */
function titleRows({ who, name }: Extract<Block, { kind: "title" }>, fonts: FontSet, line: (text: string, style: Style, height: number) => ReportRow, typeWidth: number): readonly ReportRow[] {
  const style: Style = { font: fonts.title, size: SIZE.title, bold: fonts.titleBold, color: INK, horizontal: "center", vertical: "center", wrap: true, numberFormat: "@" };
  const whole = who + name;
  const lines = ems(whole) * SIZE.title <= innerWidth(typeWidth) ? [whole] : [who, name];
  return lines.filter((text) => text !== "").map((text) => line(text, style, LINE.title * breakLines(text, SIZE.title, innerWidth(typeWidth)).length));
}

/** 落款 and 成文日期: the unit centred above the date, four characters free on the right, room for the seal. */
function signature({ unit, date }: Extract<Block, { kind: "signature" }>, fonts: FontSet, parts: number, typeWidth: number): readonly ReportRow[] {
  const lines = [unit, date];
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
