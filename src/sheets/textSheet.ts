/** 文字: the narrative as a list of pieces, one row each, under the sections and parts of the form. */
import { partHeading } from "../report/composition";
import type { Piece } from "../report/types";
import type { Edition, SectionId } from "../statute/types";
import { areaAddress } from "./address";
import { areaOf } from "./areas";
import { coverReference } from "./coverFields";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { BASE, COLOR, HEAD, HIDDEN, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TEXT_INPUT, TITLE } from "./look";
import { MAX_ROW_HEIGHT, splitByLines } from "./measure";
import type { Content, PlannedCell, PlannedGuide } from "./plan";
import { sentenceFormula } from "./sentenceFormula";
import { TEXT_LENGTH_ROW, textLength } from "./textLength";

export const TEXT_KEY = "text";
export const TEXT_NAME = "文字";
export const PREFACE_LABEL = "引言（可不写）";
/** What the column 与上段 holds for a piece that continues the paragraph above. */
export const CONTINUES = "接上段";
/** What the column 类型 holds for a live sentence. */
export const LIVE = "取数";

export const TEXT_COLUMNS = { section: 1, part: 2, content: 3, demand: 4, joins: 5, kind: 6 } as const;
export const TEXT_HEAD_ROW = 4;
const FIRST_ROW = TEXT_HEAD_ROW + 1;
const CONTENT_WIDTH = 460;
const SIZE = TEXT_INPUT.size!;
const LINE = SIZE * 1.5;
/** Rows of 文字 that are read; a report of a thousand characters takes about thirty. */
const MOST_ROWS = 300;
/** Columns beyond its own that are read: one or the other may have been pushed in. */
const MORE_COLUMNS = 3;
export const textArea = areaOf(0, 0, FIRST_ROW + MOST_ROWS, TEXT_COLUMNS.kind + 1 + MORE_COLUMNS);

export const TEXT_HEADS = [["部分", TEXT_COLUMNS.section], ["小标题", TEXT_COLUMNS.part], ["内容（一段一行，不够就插入行）", TEXT_COLUMNS.content], ["格式要求", TEXT_COLUMNS.demand], ["与上段", TEXT_COLUMNS.joins], ["类型", TEXT_COLUMNS.kind]] as const;
const [TEXT_TITLE, TEXT_NOTE] = ["文字部分", "一段写一行；一段太长时分成几行，在“与上段”里选“接上段”。部分和小标题两列请不要改动。"];
export const TEXT_NOTES: readonly string[] = [TEXT_TITLE, TEXT_NOTE];

/** A label pair of the list, in the form's order: a section, and within it a part or "". */
export interface TextSlot {
  readonly section: SectionId;
  readonly part: string;
  readonly sectionLabel: string;
  readonly partLabel: string;
  readonly demand: string;
  /** Rows it has at first. */
  readonly rows: number;
}

export function textSlots(edition: Edition): readonly TextSlot[] {
  return edition.sections
    .filter((s) => s.kind === "narrative")
    .flatMap((s): TextSlot[] => {
      const label = s.title || PREFACE_LABEL;
      if (s.parts.length === 0) return [{ section: s.id, part: "", sectionLabel: label, partLabel: "", demand: s.demand, rows: s.required ? 6 : 3 }];
      return s.parts.map((p, i) => ({ section: s.id, part: p.id, sectionLabel: i === 0 ? label : "", partLabel: partHeading(i, p.title), demand: p.demand, rows: 5 }));
    });
}

/** The rows of a slot on a freshly drawn sheet; `reference` is the area of their contents. */
export interface TextBlock extends TextSlot {
  readonly row: number;
  readonly pieces: readonly Piece[];
  readonly count: number;
  readonly reference: string;
}

/** The pieces as the sheet shall hold them: those too tall for a row cut into several that continue each other. */
export function fitPieces(pieces: readonly Piece[]): readonly Piece[] {
  const most = Math.floor((MAX_ROW_HEIGHT - 4) / LINE) - 1;
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === "live") return [piece];
    return splitByLines(piece.content, SIZE, CONTENT_WIDTH, most).map((content, i) => ({ ...piece, content, startsParagraph: i === 0 && piece.startsParagraph }));
  });
}

export function textBlocks(edition: Edition, pieces: readonly Piece[]): readonly TextBlock[] {
  let row = FIRST_ROW;
  return textSlots(edition).map((slot) => {
    const own = fitPieces(pieces.filter((p) => p.section === slot.section && p.part === slot.part));
    const count = Math.max(slot.rows, own.length + 1);
    const block = { ...slot, row, pieces: own, count, reference: areaAddress(areaOf(row, TEXT_COLUMNS.content, count, 1)) };
    row += count;
    return block;
  });
}

export function textSheet(edition: Edition, pieces: readonly Piece[], names: SheetNames): DrawnSheet {
  const blocks = textBlocks(edition, pieces);
  const rows = blocks.reduce((sum, b) => sum + b.count, 0);
  const length = textLength(edition, blocks, TEXT_COLUMNS.content);
  const labels: PlannedCell[] = TEXT_HEADS.map(([text, column]) => ({ row: TEXT_HEAD_ROW, column, content: { text } }));
  const unit: PlannedCell = { row: 1, column: 1, content: { formula: `=${coverReference("unit", names)}&"　"&${coverReference("year", names)}&"年度"` } };
  const cells: PlannedCell[] = [
    { row: 0, column: 1, content: { text: TEXT_TITLE } },
    unit,
    { row: 2, column: 1, content: { text: TEXT_NOTE } },
    ...(length ? [length.cell] : []),
    ...labels,
    ...blocks.flatMap((block) => blockCells(block, (piece) => contentOfPiece(edition, piece, names))),
  ];
  const live = blocks.flatMap((b) => b.pieces.flatMap((piece, i) => (piece.kind === "live" ? [areaOf(b.row + i, TEXT_COLUMNS.content)] : [])));
  const all = areaOf(FIRST_ROW, 1, rows, TEXT_COLUMNS.kind);
  const column = (index: number) => areaOf(FIRST_ROW, index, rows, 1);
  const guides: PlannedGuide[] = [{ area: column(TEXT_COLUMNS.joins), list: [CONTINUES] }];
  return {
    labels, links: [unit],
    plan: {
      key: TEXT_KEY, name: names.get(TEXT_KEY) ?? TEXT_NAME, tabColor: COLOR.band,
      area: areaOf(0, 0, FIRST_ROW + rows, TEXT_COLUMNS.kind + 1),
      widths: [MARGIN_COLUMN, 120, 120, CONTENT_WIDTH, 190, 50, 40],
      heights: [{ row: 0, rows: 1, height: 30 }, { row: 1, rows: 2, height: 18 }, { row: TEXT_LENGTH_ROW, rows: 1, height: length ? 18 : 8 }, { row: TEXT_HEAD_ROW, rows: 1, height: 22 }],
      base: BASE,
      styles: [
        // Below the mark of the sheet the margin holds the numbers by which 校验记录 knows the rows again.
        { style: HIDDEN, areas: [areaOf(0, 0), areaOf(FIRST_ROW, 0, rows, 1)] },
        { style: { color: COLOR.label, locked: false }, areas: [areaOf(FIRST_ROW, 0, MOST_ROWS, 1)] },
        { style: TITLE, areas: [areaOf(0, 1)] },
        { style: { ...NOTE, wrap: false, size: 10, bold: true }, areas: [areaOf(1, 1)] },
        { style: { ...NOTE, wrap: false }, areas: [areaOf(2, 1), ...(length ? [areaOf(TEXT_LENGTH_ROW, 1)] : [])] },
        { style: HEAD, areas: [areaOf(TEXT_HEAD_ROW, 1, 1, TEXT_COLUMNS.kind)] },
        { style: { ...LABEL, vertical: "top" }, areas: [all] },
        { style: { bold: true, fill: COLOR.head }, areas: [column(TEXT_COLUMNS.section)] },
        { style: TEXT_INPUT, areas: [column(TEXT_COLUMNS.content)] },
        // In a cell formatted as text Excel would take the formula for words as soon as somebody looks into it.
        ...(live.length > 0 ? [{ style: { numberFormat: "General" }, areas: live }] : []),
        { style: { ...NOTE, vertical: "top" }, areas: [areaOf(FIRST_ROW, TEXT_COLUMNS.demand, rows, 3)] },
      ],
      cursor: { row: FIRST_ROW, column: TEXT_COLUMNS.content },
      merges: [], cells,
      marks: [...(length ? [length.mark] : []), { area: column(TEXT_COLUMNS.content), formula: `=LEN(TRIM(D${FIRST_ROW + 1}))>0`, fill: COLOR.filled }],
      guides, names: [{ name: nameOf(TEXT_KEY), area: areaOf(0, 0), visible: false }],
      freeze: { rows: FIRST_ROW, columns: 0 }, gridlines: false,
      print: plainPrint(areaOf(0, 0, FIRST_ROW + rows, TEXT_COLUMNS.content + 1), "portrait", TEXT_HEAD_ROW), identity: identityOf(edition, TEXT_KEY),
    },
  };
}

/** What is entered for a piece: of a live one its formula. */
export const contentOfPiece = (edition: Edition, piece: Piece, names: SheetNames): Content => (piece.kind === "live" ? { formula: sentenceFormula(edition, piece.sentence, names) } : { text: piece.content });

function blockCells(block: TextBlock, contentOf: (piece: Piece) => Content): readonly PlannedCell[] {
  const text = (row: number, column: number, words: string): PlannedCell[] => (words ? [{ row, column, content: { text: words } }] : []);
  return [
    ...text(block.row, TEXT_COLUMNS.section, block.sectionLabel),
    ...text(block.row, TEXT_COLUMNS.part, block.partLabel),
    ...text(block.row, TEXT_COLUMNS.demand, block.demand),
    ...block.pieces.flatMap((piece, i) => [
      ...(piece.kind === "text" && piece.content === "" ? [] : [{ row: block.row + i, column: TEXT_COLUMNS.content, content: contentOf(piece) }]),
      ...text(block.row + i, TEXT_COLUMNS.joins, piece.startsParagraph ? "" : CONTINUES),
      ...text(block.row + i, TEXT_COLUMNS.kind, piece.kind === "live" ? LIVE : ""),
    ]),
  ];
}
