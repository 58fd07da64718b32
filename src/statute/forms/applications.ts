/** Table 三 收到和处理政府信息公开申请情况, drawn from its list of items; the editions differ only in （六）. */
import { figureId } from "../ids";
import type { Citation, Figure, GridCell, SectionId, Table, TableId } from "../types";
import { APPLICANT_COLUMNS, APPLICANTS, APPLICANT_TOTAL } from "./applicants";
import { place, words } from "./grid";

/** One row of the table. `label` is the form's exact wording. */
export interface ApplicationItem {
  readonly id: string;
  readonly label: string;
  /** As messages name the row, where the form's wording is too long to say: `新收`, `（二）部分公开`. */
  readonly name?: string;
  readonly short: string;
  readonly meaning: string;
  readonly citation?: Citation;
}
/** Items under a head of their own, e.g. （三）不予公开; or a single row that is its own head. */
export interface ApplicationGroup {
  readonly number: string;
  readonly title: string;
  readonly items: readonly ApplicationItem[];
}
export interface ApplicationsForm {
  readonly table: TableId;
  readonly section: SectionId;
  readonly sheetName: string;
  readonly note: string;
  readonly received: ApplicationItem;
  readonly carriedIn: ApplicationItem;
  readonly resultsTitle: string;
  readonly groups: readonly (ApplicationItem | ApplicationGroup)[];
  readonly resultsTotal: ApplicationItem;
  readonly carriedOut: ApplicationItem;
}

const HEAD_ROWS = 3;
const LABELS = 3;
const CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

/** Id of the number of `item` in `column`. */
export const applicationFigure = (table: TableId, item: string, column: string) => figureId(`${table}.${item}.${column}`);

/** The rows that are results of handling, in order: all under 三 but its total. */
export function resultItems(form: ApplicationsForm): readonly ApplicationItem[] {
  return form.groups.flatMap((g) => ("items" in g ? g.items : [g]));
}
/** All rows in order. */
export function allItems(form: ApplicationsForm): readonly ApplicationItem[] {
  return [form.received, form.carriedIn, ...resultItems(form), form.resultsTotal, form.carriedOut];
}

export function applicationsTable(form: ApplicationsForm): Table {
  const cells: GridCell[] = heads();
  const figures: Figure[] = [];
  let row = HEAD_ROWS;
  const numbers = (item: ApplicationItem, name: string) => {
    APPLICANT_COLUMNS.forEach((column, i) => {
      const id = applicationFigure(form.table, item.id, column.id);
      cells.push(place(row, LABELS + i, id));
      figures.push({ id, table: form.table, item: name, column: column.title, short: item.short, kind: "count", unit: "件", meaning: item.meaning, ...(item.citation && { citation: item.citation }) });
    });
    row += 1;
  };
  for (const item of [form.received, form.carriedIn]) {
    cells.push(words(row, 0, "label", item.label, 1, LABELS));
    numbers(item, item.name ?? item.label);
  }
  const results = resultItems(form).length + 1;
  cells.push(words(row, 0, "label", form.resultsTitle, results, 1));
  for (const group of form.groups) {
    if ("items" in group) {
      cells.push(words(row, 1, "label", group.number + group.title, group.items.length, 1));
      for (const item of group.items) {
        cells.push(words(row, 2, "label", item.label));
        numbers(item, group.number + (item.name ?? item.label));
      }
    } else {
      cells.push(words(row, 1, "label", group.label, 1, 2));
      numbers(group, group.name ?? group.label);
    }
  }
  cells.push(words(row, 1, "label", form.resultsTotal.label, 1, 2));
  numbers(form.resultsTotal, form.resultsTotal.label);
  cells.push(words(row, 0, "label", form.carriedOut.label, 1, LABELS));
  numbers(form.carriedOut, form.carriedOut.name ?? form.carriedOut.label);
  return {
    id: form.table, section: form.section, name: "表三", sheetName: form.sheetName, rows: row, columns: LABELS + APPLICANT_COLUMNS.length,
    headRows: HEAD_ROWS, labelColumns: LABELS, parts: [2, 3, 11, 2, 2, 2, 2, 2, 2, 2], cells, figures, note: form.note, zeroFillByDefault: true,
  };
}

function heads(): GridCell[] {
  const first = APPLICANTS[0]!;
  const organisations = APPLICANTS.slice(1);
  const total = LABELS + APPLICANTS.length;
  return [
    words(0, 0, "corner", CORNER, HEAD_ROWS, LABELS),
    words(0, LABELS, "head", "申请人情况", 1, APPLICANT_COLUMNS.length),
    words(1, LABELS, "head", first.title, 2, 1),
    words(1, LABELS + 1, "head", "法人或其他组织", 1, organisations.length),
    words(1, total, "head", APPLICANT_TOTAL.title, 2, 1),
    ...organisations.map((column, i) => words(2, LABELS + 1 + i, "head", column.title)),
  ];
}
