/** 封面: the particulars of the report, how far it is filled, and how to go on. */
import { daySerial } from "../report/day";
import type { Meta } from "../report/types";
import type { Edition } from "../statute/types";
import { cellAddress } from "./address";
import { areaOf } from "./areas";
import { COVER_FIELDS, COVER_GRID, COVER_KEY, COVER_NAME, coverCell, VALIDATED, type CoverField, type FieldLine } from "./coverFields";
import { coverGuides } from "./coverGuides";
import { coverMark, MARK, PASSED, UNCHANGED, type CoverMark } from "./coverMark";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { BASE, COLOR, HEAD, HIDDEN, INPUT, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE } from "./look";
import type { Content, PlannedCell, SheetPlan, StyledAreas } from "./plan";
import { progressLines, type ProgressLine } from "./coverProgress";
import { textHeight } from "./measure";
import type { TextBlock } from "./textSheet";
import { signMarks } from "./verdictSigns";

const DATE_FORMAT = 'yyyy"年"m"月"d"日"';
const WIDTHS = [MARGIN_COLUMN, 190, 300, 220] as const;
const PROGRESS_ROW = COVER_GRID.row + COVER_FIELDS.length + 1;

export function coverSheet(edition: Edition, meta: Meta, texts: readonly TextBlock[], names: SheetNames): DrawnSheet {
  const labels: PlannedCell[] = COVER_FIELDS.map((f, i) => ({ row: COVER_GRID.row + i, column: COVER_GRID.label, content: { text: f.label } }));
  const values = COVER_FIELDS.flatMap(({ field }): PlannedCell[] => {
    const content = valueOf(field, meta, edition);
    return content ? [{ ...coverCell(field), content }] : [];
  });
  const progress = progressLines(edition, texts, names);
  const links: PlannedCell[] = progress.map((line, i) => ({ row: PROGRESS_ROW + 1 + i, column: COVER_GRID.value, content: { formula: line.formula } }));
  const last = PROGRESS_ROW + progress.length + 1;
  const mark = coverMark(edition, names, last + 3);
  const cells: PlannedCell[] = [
    { row: 1, column: COVER_GRID.label, content: { text: edition.reportTitle } },
    { row: 2, column: COVER_GRID.label, content: { text: `填报工作簿 · ${edition.name}` } },
    ...labels,
    ...values,
    ...COVER_FIELDS.map((f, i): PlannedCell => ({ row: COVER_GRID.row + i, column: COVER_GRID.hint, content: hintOf(f, meta) })),
    { row: PROGRESS_ROW, column: COVER_GRID.label, content: { text: "填报进度" } },
    ...progress.map((line, i): PlannedCell => ({ row: PROGRESS_ROW + 1 + i, column: COVER_GRID.label, content: { text: line.label } })),
    ...links, ...mark.cells, ...mark.links,
    { row: last + 1, column: COVER_GRID.label, content: { text: "浅黄色的格子需要填写；灰色的总计自动计算，请不要改动。没有发生的填 0，不留空格。校验不代替保密审查和领导审签。" } },
  ];
  return { plan: plan(edition, cells, progress, mark, names), labels, links: [...links, ...mark.links] };
}

function hintOf({ field, hint }: FieldLine, meta: Meta): Content {
  if (field === "date" && meta.year !== undefined) return { text: `写在落款下面，例如 ${meta.year + 1}-1-20` };
  return field === "state" ? { formula: stateHint(hint) } : { text: hint };
}

/** 状态 stays as it was when something changes: beside it the workbook says so. */
function stateHint(hint: string): string {
  const [state, mark] = [coverCell("state"), MARK].map(({ row, column }) => cellAddress(row, column)) as [string, string];
  const passed = `LEFT(${mark},2)="${PASSED}"`;
  return `=IF(OR(${state}<>"${VALIDATED}",AND(${passed},ISNUMBER(SEARCH("${UNCHANGED}",${mark})))),"${hint}",IF(${passed},"${VALIDATED}，但之后有改动，请重新校验","${VALIDATED}的结论已无效，请重新校验"))`;
}

function valueOf(field: CoverField, meta: Meta, edition: Edition): Content | undefined {
  switch (field) {
    case "year":
      return meta.year === undefined ? undefined : { number: meta.year };
    case "officeKind": {
      const kind = edition.officeKinds.find((k) => k.id === meta.officeKind);
      return kind && { text: kind.name };
    }
    case "date":
      return meta.date ? { number: daySerial(meta.date) } : meta.dateText ? { text: meta.dateText } : undefined;
    case "localDeadline":
      return meta.localDeadline && { number: daySerial(meta.localDeadline) };
    default:
      return meta[field] === "" ? undefined : { text: meta[field] };
  }
}

function plan(edition: Edition, cells: readonly PlannedCell[], progress: readonly ProgressLine[], mark: CoverMark, names: SheetNames): SheetPlan {
  const last = PROGRESS_ROW + progress.length + 1;
  const fields = areaOf(COVER_GRID.row, COVER_GRID.value, COVER_FIELDS.length, 1);
  const said = areaOf(PROGRESS_ROW + 1, COVER_GRID.label, progress.length, 3);
  const hint = areaOf(coverCell("state").row, COVER_GRID.hint);
  const styles: StyledAreas[] = [
    { style: HIDDEN, areas: [areaOf(0, 0)] },
    { style: TITLE, areas: [areaOf(1, COVER_GRID.label)] },
    { style: { ...NOTE, wrap: false }, areas: [areaOf(2, COVER_GRID.label)] },
    { style: { ...LABEL, bold: true, fill: COLOR.head }, areas: [areaOf(COVER_GRID.row, COVER_GRID.label, COVER_FIELDS.length, 1)] },
    { style: { ...INPUT, horizontal: "left", wrap: true, size: 11, numberFormat: "@" }, areas: [fields] },
    { style: { numberFormat: "0" }, areas: [cellArea("year")] },
    { style: { numberFormat: DATE_FORMAT }, areas: [cellArea("date"), cellArea("localDeadline")] },
    { style: NOTE, areas: [areaOf(COVER_GRID.row, COVER_GRID.hint, COVER_FIELDS.length, 1)] },
    { style: { ...HEAD, horizontal: "left" }, areas: [areaOf(PROGRESS_ROW, COVER_GRID.label, 1, 3)] },
    { style: LABEL, areas: [said] },
    { style: { color: COLOR.accent }, areas: [{ ...said, column: COVER_GRID.value, columns: 2 }] },
    // Written when 审核说明 is made, which may be while the sheet is protected.
    { style: { locked: false }, areas: [areaOf(PROGRESS_ROW + progress.length, COVER_GRID.value, 1, 2)] },
    { style: NOTE, areas: [areaOf(last + 1, COVER_GRID.label, 1, 3)] },
    ...mark.styles,
  ];
  return {
    key: COVER_KEY, name: names.get(COVER_KEY) ?? COVER_NAME, tabColor: COLOR.accent,
    area: areaOf(0, 0, mark.end, COVER_GRID.hint + 1),
    widths: WIDTHS,
    heights: [{ row: 1, rows: 1, height: 32 }, { row: MARK.row, rows: 1, height: 30 }, { row: COVER_GRID.row, rows: COVER_FIELDS.length, height: 26 }, { row: PROGRESS_ROW, rows: 1, height: 22 }, ...progress.map((line, i) => ({ row: PROGRESS_ROW + 1 + i, rows: 1, height: Math.max(22, textHeight(line.label, BASE.size!, WIDTHS[COVER_GRID.label]!)) })), { row: last + 1, rows: 1, height: 34 }],
    base: BASE, styles, merges: [...progress.map((_one, i) => areaOf(PROGRESS_ROW + 1 + i, COVER_GRID.value, 1, 2)), areaOf(last + 1, COVER_GRID.label, 1, 3), ...mark.merges], cells, marks: [...mark.marks, ...signMarks({ ...said, column: COVER_GRID.value, columns: 2 }), { area: hint, formula: `=LEFT(${cellAddress(hint.row, hint.column)},${VALIDATED.length})="${VALIDATED}"`, fill: COLOR.typed, color: COLOR.typedInk, bold: true }], guides: coverGuides(edition),
    names: [{ name: nameOf(COVER_KEY), area: areaOf(0, 0), visible: false }],
    gridlines: false, print: plainPrint(areaOf(0, 0, mark.end, COVER_GRID.hint + 1)), identity: identityOf(edition, COVER_KEY),
  };
}

function cellArea(field: CoverField) {
  const { row, column } = coverCell(field);
  return areaOf(row, column);
}
