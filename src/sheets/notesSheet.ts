/** 审核说明: why what 校验 asks to be looked at stands as it is. It travels with the workbook and judges itself by formula in anybody's hands. */
import type { Edition } from "../statute/types";
import { cellAddress } from "./address";
import { areaOf } from "./areas";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { BASE, COLOR, HEAD, HIDDEN, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE } from "./look";
import { NotesFormulas } from "./notesFormulas";
import { NOTES_COLUMN as COLUMN, NOTES_FIRST_ROW, NOTES_HEAD_ROW, NOTES_HEADS, NOTES_KEY, NOTES_NAME, NOTES_SUMMARY, TIE_FIRST, TIE_WIDTH, tieColumn, TIES_DRAWN } from "./notesPlaces";
import { notesRow, type NotesLine } from "./notesRow";
import type { PlannedCell } from "./plan";
import { signMarks } from "./verdictSigns";
import { NOTE_STATUS, notesSummary } from "./notesSummary";

const WIDTHS = [180, 40, 84, 64, 150, 50, 84, 150, 90, 16, 60] as const;
const TIE_WIDTHS = [20, 130, 60, 60, 30] as const;
/** Rows that stand ready to be written. */
const SPARE_ROWS = 30;
const NOTE_TEXT = "“需核实”“提示”处不改的，在这里写明原因。依据的数一改，“状态”就变成已失效，没有安装插件也有效。";
const HOW_TEXT = "请用插件写说明；“说明”“说明人”“备注”可以直接改，可以插入行、整行排序。必改的错误不能用说明代替。";

/** @param last edition of last year's report, where there is one */
export function notesSheet(edition: Edition, lines: readonly NotesLine[], names: SheetNames, last: Edition | undefined): DrawnSheet {
  const formulas = new NotesFormulas(edition, names);
  const rows = lines.length + SPARE_ROWS;
  const ties = Math.max(TIES_DRAWN, ...lines.map(({ explanation }) => explanation?.tied.length ?? 0));
  const text = (row: number, column: number, words: string): PlannedCell => ({ row, column, content: { text: words } });
  const labels = NOTES_HEADS.map(([words, column]) => text(NOTES_HEAD_ROW, column, words));
  const body = lines.flatMap((line, i) => notesRow(line, NOTES_FIRST_ROW + i, edition, last, formulas));
  const area = areaOf(0, 0, NOTES_FIRST_ROW + rows, TIE_FIRST + ties * TIE_WIDTH);
  const column = (index: number, columns = 1) => areaOf(NOTES_FIRST_ROW, index, rows, columns);
  const beside = areaOf(NOTES_FIRST_ROW, COLUMN.copy, rows, area.columns - COLUMN.copy);
  const status = column(COLUMN.status);
  const at = cellAddress(status.row, status.column);
  return {
    labels, links: body.filter(({ content }) => "formula" in content && content.formula.includes("!")),
    plan: {
      key: NOTES_KEY, name: names.get(NOTES_KEY) ?? NOTES_NAME, tabColor: COLOR.typed, area,
      widths: [MARGIN_COLUMN, ...WIDTHS, ...Array.from({ length: ties }, () => TIE_WIDTHS).flat()],
      heights: [{ row: 0, rows: 1, height: 30 }, { row: 1, rows: 3, height: 18 }, { row: NOTES_HEAD_ROW, rows: 1, height: 22 }],
      base: BASE,
      styles: [
        { style: HIDDEN, areas: [areaOf(0, 0, area.rows, 1)] },
        { style: TITLE, areas: [areaOf(0, 1)] },
        { style: { ...NOTE, wrap: false }, areas: [areaOf(1, 1), areaOf(3, 1)] },
        { style: { ...NOTE, wrap: false, size: 10, bold: true, color: COLOR.accent }, areas: [areaOf(NOTES_SUMMARY.row, NOTES_SUMMARY.column)] },
        { style: HEAD, areas: [areaOf(NOTES_HEAD_ROW, 1, 1, COLUMN.remark)] },
        { style: { ...NOTE, wrap: false }, areas: [areaOf(NOTES_HEAD_ROW, COLUMN.copy, 1, area.columns - COLUMN.copy)] },
        { style: { ...LABEL, vertical: "top" }, areas: [column(1, COLUMN.remark)] },
        { style: { numberFormat: "@", locked: false }, areas: [column(COLUMN.why, 3), column(COLUMN.remark)] },
        { style: { fill: COLOR.input }, areas: [column(COLUMN.why, 2)] },
        { style: { ...NOTE, wrap: false, vertical: "top" }, areas: [beside] },
      ],
      merges: [],
      cells: [text(0, 1, NOTES_NAME), text(1, 1, NOTE_TEXT), { ...NOTES_SUMMARY, content: { formula: notesSummary() } }, text(3, 1, HOW_TEXT), ...labels, ...body],
      marks: [
        { area: status, formula: `=LEFT(${at},${NOTE_STATUS.lapsed.length})="${NOTE_STATUS.lapsed}"`, fill: COLOR.wrong, color: COLOR.wrongInk, bold: true },
        ...Array.from({ length: ties }, (_, i) => i).map((i) => ({ area: column(tieColumn(i, "was"), 2), formula: `=${cellAddress(NOTES_FIRST_ROW, tieColumn(i, "flag")).replace(/^/, "$")}<>""`, fill: COLOR.typed, color: COLOR.typedInk })),
        ...signMarks(areaOf(NOTES_SUMMARY.row, NOTES_SUMMARY.column)),
      ],
      guides: [], names: [{ name: nameOf(NOTES_KEY), area: areaOf(0, 0), visible: false }],
      freeze: { rows: NOTES_FIRST_ROW, columns: 0 }, gridlines: false,
      print: plainPrint({ ...area, columns: COLUMN.remark + 1 }, "landscape", NOTES_HEAD_ROW), identity: identityOf(edition, NOTES_KEY),
    },
  };
}
