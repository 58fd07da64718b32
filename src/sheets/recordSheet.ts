/**
 * 校验记录: what was validated, beside what stands there now, so that the workbook itself can say in anybody's hands
 * whether it has changed since. Drawn once with its formulas; a validation writes values only.
 */
import type { Edition } from "../statute/types";
import { cellAddress } from "./address";
import { areaOf } from "./areas";
import { COVER_FIELDS, COVER_NAME } from "./coverFields";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { BASE, COLOR, HEAD, HIDDEN, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE } from "./look";
import { NOTES_NAME } from "./notesPlaces";
import { notesSaid } from "./notesSaid";
import type { PlannedCell, StyledAreas } from "./plan";
import { RecordFormulas } from "./recordFormulas";
import { COUNTED_FIELDS, RECORD_COLUMNS as COLUMN, RECORD_FOUND, RECORD_HEAD, RECORD_KEY, RECORD_NAME, RECORD_STATUS, RECORD_WIDTH, recordArea, RECORDED_FIELDS, recordedFigures, recordRows, TEXT_TRAITS, type RecordedField, type TextTrait } from "./recordPlaces";
import { TEXT_NAME } from "./textSheet";
import { wordRules } from "./wordRules";

const HEADS = ["改动", "表", "项目", "列或段", "校验通过时", "现在", "最近一次校验时", "编号", "位置", "改动说明"] as const;
const WIDTHS = [36, 150, 250, 100, 150, 150, 110, 40, 40, 200] as const;
const HEAD_LABELS = { checkedAt: "最近一次校验", result: "结果", passedAt: "最近一次通过", count: "共校验几次", changes: "通过后改动几处" } as const satisfies Record<keyof typeof RECORD_HEAD, string>;
const TRAIT_LABELS: Readonly<Record<TextTrait, string>> = { headings: "部分和小标题", joins: "接上段", unlisted: "新增的段落" };
const NOTE_TEXT = "这是插件校验时留下的记录，由公式与现在的内容比对，没有安装插件也有效。它不是证明；校验不代替保密审查和领导审签。请不要改动这张表。";

export function recordSheet(edition: Edition, names: SheetNames): DrawnSheet {
  const formulas = new RecordFormulas(edition, names);
  const rows = recordRows(edition);
  const text = (row: number, column: number, words: string): PlannedCell[] => (words === "" ? [] : [{ row, column, content: { text: words } }]);
  const formula = (row: number, column: number, content: string): PlannedCell => ({ row, column, content: { formula: content } });
  const figures = recordedFigures(edition);
  const pieces = Array.from({ length: rows.end - rows.texts }, (_, i) => rows.texts + i);
  const rules = wordRules(edition);

  const labels = HEADS.flatMap((words, i) => text(rows.heads, 1 + i, words));
  const fixed: PlannedCell[] = [
    ...text(0, 1, RECORD_NAME),
    ...text(1, 1, NOTE_TEXT),
    ...Object.entries(HEAD_LABELS).flatMap(([name, words]) => text(RECORD_HEAD[name as keyof typeof RECORD_HEAD].row, COLUMN.place, words)),
    ...rules.flatMap((rule, i) => [...text(rows.rules + i, COLUMN.place, i === 0 ? "文字和日期：当时、现在" : ""), ...text(rows.rules + i, COLUMN.row, rule.clause)]),
    ...text(rows.notes, COLUMN.place, NOTES_NAME), ...text(rows.notes, COLUMN.row, "有效的说明几条：现在、当时"),
    ...labels,
    ...text(rows.edition, COLUMN.place, COVER_NAME), ...text(rows.edition, COLUMN.row, "年报格式"), ...text(rows.edition, COLUMN.now, edition.name),
    ...RECORDED_FIELDS.flatMap((field, i) => [...text(rows.particulars + i, COLUMN.place, COVER_NAME), ...text(rows.particulars + i, COLUMN.row, labelOf(field))]),
    ...figures.flatMap((figure, i) => [...text(rows.figures + i, COLUMN.place, edition.tables.find((t) => t.id === figure.table)!.name), ...text(rows.figures + i, COLUMN.row, figure.item), ...text(rows.figures + i, COLUMN.column, figure.column)]),
    ...TEXT_TRAITS.flatMap((trait, i) => [...text(rows.traits + i, COLUMN.place, TEXT_NAME), ...text(rows.traits + i, COLUMN.row, TRAIT_LABELS[trait])]),
  ];
  const counted = RECORDED_FIELDS.length - COUNTED_FIELDS.length;
  const own: PlannedCell[] = [
    formula(RECORD_STATUS.row, RECORD_STATUS.column, formulas.status()),
    formula(RECORD_HEAD.changes.row, RECORD_HEAD.changes.column, formulas.changes()),
    ...rules.map((rule, i) => formula(rows.rules + i, COLUMN.now, formulas.verdict(rule, rows.rules + i))),
    formula(rows.notes, COLUMN.now, formulas.explained()),
    // A record of another year or unit is void altogether; that is no change to be counted.
    ...COUNTED_FIELDS.map((_, i) => formula(rows.particulars + counted + i, COLUMN.flag, formulas.wordFlag(rows.particulars + counted + i))),
    ...TEXT_TRAITS.map((_, i) => formula(rows.traits + i, COLUMN.flag, formulas.wordFlag(rows.traits + i))),
    ...pieces.flatMap((row) => [formula(row, COLUMN.flag, formulas.pieceFlag(row)), formula(row, COLUMN.words, formulas.wordsOfPiece(row))]),
    ...COUNTED_FIELDS.map((_, i) => formula(rows.particulars + counted + i, COLUMN.words, formulas.wordsOfParticular(rows.particulars + counted + i))),
    ...figures.map((figure, i) => formula(rows.figures + i, COLUMN.words, formulas.wordsOfFigure(figure, rows.figures + i))),
    ...TEXT_TRAITS.map((_, i) => formula(rows.traits + i, COLUMN.words, formulas.wordsOfTrait(rows.traits + i))),
  ];
  const links: PlannedCell[] = [
    formula(rows.notes, COLUMN.passed, notesSaid(names)),
    ...RECORDED_FIELDS.map((field, i) => formula(rows.particulars + i, COLUMN.now, formulas.particular(field))),
    ...figures.flatMap((figure, i) => [formula(rows.figures + i, COLUMN.now, formulas.figure(figure)), formula(rows.figures + i, COLUMN.flag, formulas.figureFlag(figure, rows.figures + i))]),
    ...TEXT_TRAITS.map((trait, i) => formula(rows.traits + i, COLUMN.now, formulas.trait(trait))),
    ...pieces.flatMap((row) => [formula(row, COLUMN.line, formulas.pieceLine(row)), formula(row, COLUMN.now, formulas.piece(row))]),
  ];
  const area = recordArea(edition);
  const body = areaOf(rows.edition, 1, rows.end - rows.edition, RECORD_WIDTH - 1);
  const first = cellAddress(rows.edition, COLUMN.flag);
  const passedAt = cellAddress(RECORD_HEAD.passedAt.row, RECORD_HEAD.passedAt.column).replace(/([A-Z]+)/, "$$$1$$");
  return {
    labels, links,
    plan: {
      key: RECORD_KEY, name: names.get(RECORD_KEY) ?? RECORD_NAME, tabColor: COLOR.faint,
      area, widths: [MARGIN_COLUMN, ...WIDTHS],
      heights: [{ row: 0, rows: 1, height: 30 }, { row: 1, rows: 2, height: 18 }, { row: 3, rows: 1, height: 8 }, { row: rows.heads, rows: 1, height: 22 }],
      base: BASE, styles: styles(edition), merges: [], cells: [...fixed, ...own, ...links],
      marks: [{ area: body, formula: `=AND(${passedAt}<>"",ISNUMBER($${first}))`, fill: COLOR.typed, color: COLOR.typedInk, bold: true }],
      guides: [], names: [{ name: nameOf(RECORD_KEY), area: areaOf(0, 0), visible: false }],
      freeze: { rows: RECORD_STATUS.row + 1, columns: 0 }, gridlines: false, print: plainPrint({ ...area, rows: rows.heads, columns: COLUMN.checked }, "landscape"), identity: identityOf(edition, RECORD_KEY),
    },
  };
}

const labelOf = (field: RecordedField): string => COVER_FIELDS.find((f) => f.field === field)!.label;

function styles(edition: Edition): readonly StyledAreas[] {
  const rows = recordRows(edition);
  const body = rows.end - rows.edition;
  const column = (index: number) => areaOf(rows.edition, index, body, 1);
  const head = areaOf(RECORD_HEAD.checkedAt.row, COLUMN.place, rows.rules - RECORD_HEAD.checkedAt.row, 1);
  const rules = rows.notes - rows.rules;
  const values = { locked: false };
  return [
    { style: HIDDEN, areas: [areaOf(0, 0)] },
    { style: TITLE, areas: [areaOf(0, 1)] },
    { style: { ...NOTE, wrap: false }, areas: [areaOf(1, 1)] },
    { style: { size: 11, bold: true, color: COLOR.accent }, areas: [areaOf(RECORD_STATUS.row, RECORD_STATUS.column)] },
    { style: { ...LABEL, bold: true, fill: COLOR.head }, areas: [head] },
    { style: { ...LABEL, wrap: false, ...values }, areas: [{ ...head, column: COLUMN.row }] },
    { style: HEAD, areas: [areaOf(rows.heads, 1, 1, RECORD_WIDTH - 1)] },
    { style: { ...LABEL, wrap: false }, areas: [areaOf(rows.edition, 1, body, RECORD_WIDTH - 1), areaOf(rows.rules, COLUMN.place, rules + 1, 6)] },
    { style: { horizontal: "center" }, areas: [column(COLUMN.flag), column(COLUMN.id), column(COLUMN.line)] },
    { style: { numberFormat: '"●"' }, areas: [column(COLUMN.flag)] },
    { style: { color: COLOR.faint, size: 8 }, areas: [column(COLUMN.id), column(COLUMN.line), column(COLUMN.words)] },
    { style: { horizontal: "left", ...values }, areas: [areaOf(RECORD_FOUND.row, RECORD_FOUND.column, 1, 2)] },
    { style: values, areas: [column(COLUMN.passed), column(COLUMN.checked), column(COLUMN.id), areaOf(rows.texts, COLUMN.place, rows.end - rows.texts, 3), areaOf(rows.rules, COLUMN.passed, rules + 1, 1), areaOf(rows.notes, COLUMN.checked)] },
  ];
}
