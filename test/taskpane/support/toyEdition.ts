/** A form of two small tables, so that the pane is tested with no word of a real one. */
import { defineEdition } from "../../../src/statute/define";
import { editionId, figureId, sectionId, tableId } from "../../../src/statute/ids";
import type { Citation, Figure, FigureId, GridCell, IdentityRule, Table } from "../../../src/statute/types";

const cite: Citation = { document: "《玩具表格》", clause: "第一条" };
export const FLOWS = tableId("t8");
export const FEES = tableId("t9");
export const PREFACE = sectionId("s0");
export const OVERVIEW = sectionId("s1");

const COLUMNS = [["east", "东区"], ["west", "西区"], ["total", "总计"]] as const;
const ROWS = [["in", "一、收到数量", "收到"], ["done", "二、办结数量", "办结"], ["left", "三、结转数量", "结转"]] as const;
export const at = (row: (typeof ROWS)[number][0], column: (typeof COLUMNS)[number][0]): FigureId => figureId(`t8.${row}.${column}`);
export const FEE: FigureId = figureId("t9.fee");

const label = (row: number, column: number, text: string, role: "head" | "label" = "label"): GridCell => ({ row, column, rowSpan: 1, columnSpan: 1, role, text });
const place = (row: number, column: number, figure: FigureId): GridCell => ({ row, column, rowSpan: 1, columnSpan: 1, role: "figure", text: "", figure });

const flows: Table = {
  id: FLOWS, section: sectionId("s2"), name: "表甲", sheetName: "二 收办", rows: 4, columns: 4, headRows: 1, labelColumns: 1, parts: [3, 1, 1, 1], note: "", zeroFillByDefault: true,
  cells: [label(0, 0, "事项", "head"), ...COLUMNS.map(([, name], c) => label(0, c + 1, name, "head")), ...ROWS.flatMap(([row, name], r) => [label(r + 1, 0, name), ...COLUMNS.map(([column], c) => place(r + 1, c + 1, at(row, column)))])],
  figures: ROWS.flatMap(([row, item, short]) => COLUMNS.map(([column, name]): Figure => ({ id: at(row, column), table: FLOWS, item, column: name, short, kind: "count", unit: "件", meaning: `${short}的件数`, citation: cite }))),
};
const fees: Table = {
  id: FEES, section: sectionId("s3"), name: "表乙", sheetName: "三 收费", rows: 1, columns: 2, headRows: 0, labelColumns: 1, parts: [3, 3], note: "", zeroFillByDefault: false,
  cells: [label(0, 0, "收费金额"), place(0, 1, FEE)],
  figures: [{ id: FEE, table: FEES, item: "收费金额", column: "", short: "收费", kind: "amount", unit: "万元", meaning: "全年收费金额" }],
};
const totals: IdentityRule = {
  code: "TOY-ROW", level: "error", citation: cite, clause: "每行各列之和等于总计。", kind: "identity", defines: true,
  instances: ROWS.map(([row, item]) => ({ table: FLOWS, scope: item, left: [at(row, "total")], right: [at(row, "east"), at(row, "west")] })),
};
const balance: IdentityRule = {
  code: "TOY-BAL", level: "error", citation: cite, clause: "每列收到等于办结加结转。", kind: "identity", defines: false,
  instances: COLUMNS.map(([column, name]) => ({ table: FLOWS, scope: name, left: [at("in", column)], right: [at("done", column), at("left", column)] })),
};
const inputs = ROWS.flatMap(([row]) => COLUMNS.map(([column]) => at(row, column)));

export const TOY = defineEdition({
  id: editionId("toy"), name: "玩具版", firstYear: 2020, reportTitle: "玩具年度报告", citation: cite, printParts: 6,
  sections: [
    { id: PREFACE, number: "", title: "", kind: "narrative", required: false, parts: [], demand: "" },
    { id: OVERVIEW, number: "一", title: "一、概况", kind: "narrative", required: true, parts: [], demand: "写一写概况。" },
    { id: sectionId("s2"), number: "二", title: "二、收办情况", kind: "table", required: true, parts: [], table: FLOWS, demand: "" },
    { id: sectionId("s3"), number: "三", title: "三、收费情况", kind: "table", required: true, parts: [], table: FEES, demand: "" },
  ],
  tables: [flows, fees],
  officeKinds: [
    { id: "shop", name: "店铺", selfName: "本店", deadline: { month: 1, day: 31 }, citation: cite },
    { id: "chain", name: "总店", selfName: "总店", deadline: { month: 2, day: 20 }, citation: cite },
  ],
  rules: [
    totals, balance,
    { code: "INT", level: "error", citation: cite, clause: "件数是整数。", kind: "number", figures: inputs },
    { code: "FEE", level: "error", citation: cite, clause: "金额不是负数。", kind: "number", figures: [FEE] },
    { code: "ZERO", level: "error", citation: cite, clause: "不留空格。", kind: "filled", figures: [...inputs, FEE] },
    { code: "META", level: "error", citation: cite, clause: "要有单位、年度、日期。", kind: "meta", fields: ["unit", "year", "date"] },
    { code: "DATE", level: "warning", citation: cite, clause: "日期在期限内。", kind: "date" },
    { code: "NAR-EMPTY", level: "error", citation: cite, clause: "概况要写。", kind: "narrative", sections: [OVERVIEW] },
    { code: "PLACEHOLDER", level: "error", citation: cite, clause: "没有××。", kind: "placeholder", patterns: ["×{2,}"] },
  ],
});
