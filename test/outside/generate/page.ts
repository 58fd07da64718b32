/** A published report as a page that somebody wrote: paragraphs and tables, and beside them what an honest reader must make of each figure. */
import { formOf } from "../../../src/report/form";
import type { Reading, Report } from "../../../src/report/types";
import type { CellRole, Figure, FigureId, SectionId, Table, TableId } from "../../../src/statute/types";
import { publishedReport } from "../../support/reports";

export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly role: CellRole;
  /** Each is a paragraph of its own. */
  readonly lines: readonly string[];
  readonly figure?: FigureId;
}
export interface PageTable {
  readonly kind: "table";
  readonly table: TableId;
  readonly cells: readonly PageCell[];
}
export interface PageParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly role: "title" | "heading" | "text" | "closing" | "furniture";
}
export type PageBlock = PageParagraph | PageTable;

/**
 * `equal`: read, and equal. `blank`: not a number. `ambiguous`: not a number and named in the receipt, or proved by arithmetic.
 * `lost`: absent or right, never another number.
 */
export type Expected =
  | { readonly kind: "equal"; readonly value: number }
  | { readonly kind: "blank" }
  | { readonly kind: "ambiguous"; readonly value: number | undefined }
  | { readonly kind: "lost"; readonly value: number | undefined };

export interface SourcePage {
  readonly report: Report;
  readonly blocks: readonly PageBlock[];
  readonly expected: ReadonlyMap<FigureId, Expected>;
  /** Paragraphs by section, as they were written. */
  readonly narrative: ReadonlyMap<SectionId, readonly string[]>;
}

export const UNIT = "平潭综合实验区环岛街道办事处";

/** A number with its unit, in the figure's own unit: 984361元 in 万元 is 98.4361. */
function valueOfText(text: string, figure: Figure): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(笔|个|件|元|万元)$/u.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]);
  if (match[2] === "元" && figure.unit === "万元") return number / 10_000;
  return match[2] === "万元" && figure.unit === "元" ? number * 10_000 : number;
}

function expectedOf(reading: Reading, figure: Figure): Expected {
  if (reading.kind === "number") return { kind: "equal", value: reading.value };
  if (reading.kind === "blank") return { kind: "blank" };
  const value = valueOfText(reading.text, figure);
  return value === undefined ? { kind: "lost", value } : { kind: "equal", value };
}

function tableOf(table: Table, report: Report): PageTable {
  const shown = (figure: FigureId): string => {
    const reading = report.figures.get(figure)!;
    return reading.kind === "blank" ? "" : reading.kind === "number" ? String(reading.value) : reading.text;
  };
  const cells = table.cells.map((cell): PageCell => {
    const { row, column, rowSpan, columnSpan, role } = cell;
    return { row, column, rowSpan, columnSpan, role, lines: [cell.figure ? shown(cell.figure) : cell.text], ...(cell.figure && { figure: cell.figure }) };
  });
  return { kind: "table", table: table.id, cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column) };
}

const SENTENCES = ["本街道认真落实条例要求，全年主动公开信息一批，群众满意。", "街道持续完善制度，安排专人负责，按时更新栏目内容。"];

/** A whole page of the report: title, all its sections in order, 落款 and 成文日期. */
export function pageOf(report: Report): SourcePage {
  const { edition, meta } = report;
  const figures = formOf(edition).figures;
  const narrative = new Map<SectionId, readonly string[]>();
  const blocks: PageBlock[] = [{ kind: "paragraph", role: "title", text: `${UNIT}${meta.year}年${edition.reportTitle}` }];
  for (const section of edition.sections) {
    if (section.title !== "") blocks.push({ kind: "paragraph", role: "heading", text: section.title });
    const table = edition.tables.find((t) => t.section === section.id);
    if (table) blocks.push(tableOf(table, report));
    if (section.kind !== "narrative") continue;
    narrative.set(section.id, SENTENCES);
    blocks.push(...SENTENCES.map((text): PageParagraph => ({ kind: "paragraph", role: "text", text })));
  }
  const date = meta.date!;
  blocks.push({ kind: "paragraph", role: "closing", text: UNIT }, { kind: "paragraph", role: "closing", text: `${date.year}年${date.month}月${date.day}日` });
  return { report, blocks, narrative, expected: new Map([...report.figures].map(([id, reading]) => [id, expectedOf(reading, figures.get(id)!)])) };
}

export const publishedPage = (id: string): SourcePage => pageOf(publishedReport(id));
