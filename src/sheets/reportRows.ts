/** The report from title to date, in the order of the paper and not yet on pages: rows, paragraphs, tables. */
import { compose, type Block } from "../report/composition";
import type { Report } from "../report/types";
import type { LedgerRow } from "./ledger";
import { ems, innerWidth } from "./measure";
import type { Content, Style } from "./plan";
import type { Link } from "./reportLinks";
import { FONT_SETS, INK, PITCH, SIZE, textStyle, TYPE_WIDTH, type FontSet } from "./reportLook";
import type { ReportOptions } from "./reportOptions";
import { tableRows } from "./reportTable";
import { nameLines, titleLines } from "./reportTitle";

/** `part` and `parts`: where it begins and how wide it is, in the edition's print parts. */
export interface ReportCell {
  readonly part: number;
  readonly parts: number;
  readonly rows: number;
  readonly content: Content | undefined;
  /** Shows what another cell holds; `content` is what that is now. */
  readonly link?: Link;
  readonly style: Style;
  /** How high its words stand, of a cell over several rows. */
  readonly needs?: number;
}
export interface ReportRow {
  readonly height: number;
  readonly cells: readonly ReportCell[];
  readonly paragraph?: LedgerRow["paragraph"];
  /** No page may end below this row of a table. */
  readonly keepWithNext?: boolean;
}

/** One thing after another down the paper. `keepWithNext`: its end and the beginning of the next stand on one page. */
export type Flow =
  | { readonly kind: "row"; readonly row: ReportRow; readonly keepWithNext: boolean }
  /** Left out where a page begins. */
  | { readonly kind: "space"; readonly height: number; readonly keepWithNext: boolean }
  /** A paragraph: its lines may part at the end of a page. */
  | { readonly kind: "text"; readonly text: string; readonly paragraph: NonNullable<LedgerRow["paragraph"]>; readonly keepWithNext: boolean }
  /** `heads`: so many of its rows stand again on every page that it goes on to. */
  | { readonly kind: "table"; readonly rows: readonly ReportRow[]; readonly heads: number; readonly keepWithNext: boolean };

const INDENT = "　　";
/** 右空四字, as a share of the type area. */
const SIGNATURE_GAP = 2 / 15;

export function reportFlow(report: Report, options: ReportOptions): readonly Flow[] {
  const fonts = FONT_SETS[options.fonts];
  const parts = report.edition.printParts;
  const row = (text: string, style: Style, height: number): Flow => ({ kind: "row", row: { height, cells: [{ part: 0, parts, rows: 1, content: { text }, style }] }, keepWithNext: true });
  const space = (height: number): Flow => ({ kind: "space", height, keepWithNext: false });
  const flowOf = (block: Block): readonly Flow[] => {
    switch (block.kind) {
      case "title": {
        const style: Style = { font: fonts.title, size: SIZE.title, bold: fonts.titleBold, color: INK, horizontal: "center", vertical: "center", wrap: true, numberFormat: "@" };
        return [...titleLines(block, innerWidth(TYPE_WIDTH) / SIZE.title).map((text) => row(text, style, PITCH.title)), space(PITCH.body / 2)];
      }
      case "heading":
        return [row(INDENT + block.text, { ...textStyle(fonts.heading, SIZE.body), vertical: "center" }, PITCH.body)];
      case "part":
        return [row(INDENT + block.text, { ...textStyle(fonts.part, SIZE.body), vertical: "center" }, PITCH.body)];
      case "paragraph": {
        const { section, part, index, text } = block.paragraph;
        return [{ kind: "text", text: INDENT + text, paragraph: { section, part, index }, keepWithNext: false }];
      }
      case "table":
        return [{ kind: "table", rows: tableRows(report, block.table, fonts, options.figures, TYPE_WIDTH / parts), heads: block.table.headRows, keepWithNext: false }, space(PITCH.body / 2)];
      case "signature":
        return signature(block, fonts, parts);
    }
  };
  const blocks = compose(report);
  const flow = blocks.filter((b) => b.kind !== "signature").flatMap(flowOf);
  const last = blocks.filter((b) => b.kind === "signature").flatMap(flowOf);
  // The date stands never alone on a page: the last words of the report keep to it.
  const words = flow.reduce((found, f, i) => (f.kind === "space" ? found : i), -1);
  return last.length === 0 ? flow : [...flow.map((f, i) => (i >= words ? { ...f, keepWithNext: true } : f)), ...last];
}

/** 落款 and 成文日期: the unit centred above the date, four characters free on the right, room for the seal. */
function signature({ unit, date }: Extract<Block, { kind: "signature" }>, fonts: FontSet, parts: number): readonly Flow[] {
  const free = Math.round(parts * SIGNATURE_GAP);
  const room = innerWidth(((parts - free) / parts) * TYPE_WIDTH) / SIZE.body;
  const lines = [...nameLines(unit, room), date];
  const wide = Math.min(parts - free, Math.ceil(((Math.max(...lines.map(ems)) + 1) * SIZE.body * parts) / TYPE_WIDTH));
  const style: Style = { ...textStyle(fonts.body, SIZE.body), horizontal: "center", vertical: "center", wrap: false };
  return [
    { kind: "space", height: PITCH.body, keepWithNext: true },
    ...lines.map((text, i): Flow => {
      const cells: readonly ReportCell[] = [{ part: parts - free - wide, parts: wide, rows: 1, content: text ? { text } : undefined, style }];
      return { kind: "row", row: { height: PITCH.body, cells }, keepWithNext: i < lines.length - 1 };
    }),
  ];
}
