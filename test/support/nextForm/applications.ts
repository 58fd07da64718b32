/** Table 三 of a form that a notice to come might prescribe: four rows, two columns and their total. */
import { notice } from "./notice";
import { place, words } from "../../../src/statute/forms/grid";
import { S3, T3 } from "../../../src/statute/forms/ids";
import { figureId } from "../../../src/statute/ids";
import type { FigureId, Table } from "../../../src/statute/types";

// #region table
export const ROWS = [
  { id: "new", name: "本年新收申请件数", short: "新收" },
  { id: "carry_in", name: "上年结转申请件数", short: "上年结转" },
  { id: "done", name: "本年办结申请件数", short: "办结" },
  { id: "carry_out", name: "结转下年度办理件数", short: "结转下年度" },
] as const;
export const COLUMNS = [{ id: "natural", name: "自然人" }, { id: "organisation", name: "法人或其他组织" }] as const;
const TOTAL = { id: "total", name: "总计" } as const;

/** `t3.new.natural`: table, row, column; an id says the same in every edition. */
export const applied = (row: (typeof ROWS)[number]["id"], column: string): FigureId => figureId(`${T3}.${row}.${column}`);

const all = [...COLUMNS, TOTAL];
export const APPLICATIONS: Table = {
  id: T3, section: S3, name: "表三", sheetName: "三 申请办理",
  // The grid as the form draws it: every place of it taken once, widths in parts of the edition's printParts.
  rows: 1 + ROWS.length, columns: 1 + all.length, headRows: 1, labelColumns: 1, parts: [12, 6, 6, 6],
  cells: [
    words(0, 0, "head", "申请办理"), ...all.map((column, i) => words(0, 1 + i, "head", column.name)),
    ...ROWS.flatMap((row, r) => [words(1 + r, 0, "label", row.name), ...all.map((column, c) => place(1 + r, 1 + c, applied(row.id, column.id)))]),
  ],
  figures: ROWS.flatMap((row) => all.map((column) => ({
    id: applied(row.id, column.id), table: T3, item: row.name, column: column.name, short: row.short, kind: "count" as const, unit: "件",
    meaning: `${row.name}，${column.name}`, citation: notice("三、政府信息公开申请情况"),
  }))),
  note: "按申请人填；总计自动计算。没有的填 0。",
  zeroFillByDefault: true,
};
// #endregion
