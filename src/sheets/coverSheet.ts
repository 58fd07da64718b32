/** 封面: the particulars of the report, how far it is filled, and how to go on. */
import { daySerial } from "../report/day";
import type { Meta } from "../report/types";
import type { Edition } from "../statute/types";
import { cellAddress, quoteSheet } from "./address";
import { areaOf } from "./areas";
import { CHECKS_SUMMARY } from "./checkLines";
import { CHECKS_KEY, CHECKS_NAME } from "./checksSheet";
import { COVER_FIELDS, COVER_GRID, COVER_KEY, COVER_NAME, coverCell, type CoverField } from "./coverFields";
import { coverGuides } from "./coverGuides";
import { coverMark, MARK, type CoverMark } from "./coverMark";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { BASE, COLOR, HEAD, HIDDEN, INPUT, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE } from "./look";
import type { Content, PlannedCell, SheetPlan, StyledAreas } from "./plan";
import { STATUS } from "./tablePlaces";
import { TEXT_KEY, TEXT_NAME, type TextBlock } from "./textSheet";

const DATE_FORMAT = 'yyyy"年"m"月"d"日"';
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
    ...COVER_FIELDS.map((f, i): PlannedCell => ({ row: COVER_GRID.row + i, column: COVER_GRID.hint, content: { text: f.field === "date" && meta.year !== undefined ? `写在落款下面，例如 ${meta.year + 1}-1-20` : f.hint } })),
    { row: PROGRESS_ROW, column: COVER_GRID.label, content: { text: "填报进度" } },
    ...progress.map((line, i): PlannedCell => ({ row: PROGRESS_ROW + 1 + i, column: COVER_GRID.label, content: { text: line.label } })),
    ...links, ...mark.cells, ...mark.links,
    { row: last + 1, column: COVER_GRID.label, content: { text: "浅黄色的格子需要填写；灰色的总计自动计算，请不要改动。没有发生的填 0，不留空格。校验不代替保密审查和领导审签。" } },
  ];
  return { plan: plan(edition, cells, progress.length, mark, names), labels, links: [...links, ...mark.links] };
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

function progressLines(edition: Edition, texts: readonly TextBlock[], names: SheetNames): readonly { label: string; formula: string }[] {
  const sheet = (key: string, fallback: string) => quoteSheet(names.get(key) ?? fallback);
  return [
    ...edition.tables.map((t) => ({ label: `${t.name}　${t.sheetName}`, formula: `=${sheet(t.id, t.sheetName)}!${cellAddress(STATUS.row, STATUS.column)}` })),
    ...edition.sections
      .filter((s) => s.kind === "narrative" && s.required)
      .map((s) => {
        const areas = texts.filter((b) => b.section === s.id).map((b) => `LEN(TRIM(${sheet(TEXT_KEY, TEXT_NAME)}!${b.reference}))`);
        return { label: s.title, formula: `=IF(SUMPRODUCT(${areas.join(")+SUMPRODUCT(")})=0,"还没有写","已写")` };
      }),
    { label: "全部表格", formula: `=${sheet(CHECKS_KEY, CHECKS_NAME)}!${cellAddress(CHECKS_SUMMARY.row, CHECKS_SUMMARY.column)}` },
  ];
}

function plan(edition: Edition, cells: readonly PlannedCell[], progress: number, mark: CoverMark, names: SheetNames): SheetPlan {
  const last = PROGRESS_ROW + progress + 1;
  const fields = areaOf(COVER_GRID.row, COVER_GRID.value, COVER_FIELDS.length, 1);
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
    { style: LABEL, areas: [areaOf(PROGRESS_ROW + 1, COVER_GRID.label, progress, 3)] },
    { style: NOTE, areas: [areaOf(last + 1, COVER_GRID.label, 1, 3)] },
    ...mark.styles,
  ];
  return {
    key: COVER_KEY, name: names.get(COVER_KEY) ?? COVER_NAME, tabColor: COLOR.accent,
    area: areaOf(0, 0, mark.end, COVER_GRID.hint + 1),
    widths: [MARGIN_COLUMN, 190, 300, 220],
    heights: [{ row: 1, rows: 1, height: 32 }, { row: MARK.row, rows: 1, height: 30 }, { row: COVER_GRID.row, rows: COVER_FIELDS.length, height: 26 }, { row: PROGRESS_ROW, rows: progress + 1, height: 22 }, { row: last + 1, rows: 1, height: 34 }],
    base: BASE, styles, merges: [...Array.from({ length: progress }, (_one, i) => areaOf(PROGRESS_ROW + 1 + i, COVER_GRID.value, 1, 2)), areaOf(last + 1, COVER_GRID.label, 1, 3), ...mark.merges], cells, marks: mark.marks, guides: coverGuides(edition),
    names: [{ name: nameOf(COVER_KEY), area: areaOf(0, 0), visible: false }],
    gridlines: false, print: plainPrint(areaOf(0, 0, mark.end, COVER_GRID.hint + 1)), identity: identityOf(edition, COVER_KEY),
  };
}

function cellArea(field: CoverField) {
  const { row, column } = coverCell(field);
  return areaOf(row, column);
}
