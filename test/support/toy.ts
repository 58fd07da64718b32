/** A toy form of two rows: proves that nothing but `statute` knows the items of a form. */
import { defineEdition } from "../../src/statute/define";
import { editionId, figureId, sectionId, sentenceId, tableId } from "../../src/statute/ids";
import type { Edition, Figure, GridCell } from "../../src/statute/types";

const T1 = tableId("t1");
const [S1, S2] = [sectionId("s1"), sectionId("s2")];
const cite = { document: "玩具", clause: "一" };
const figure = (id: string, item: string, column: string): Figure => ({ id: figureId(id), table: T1, item, column, short: item, kind: "count", unit: "件", meaning: `${item}的件数` });
const cell = (row: number, column: number, text: string, role: GridCell["role"], id?: string): GridCell => ({ row, column, rowSpan: 1, columnSpan: 1, role, text, ...(id && { figure: figureId(id) }) });

export const TOY: Edition = defineEdition({
  id: editionId("toy"), name: "玩具版", firstYear: 2000, reportTitle: "玩具报告", citation: cite, printParts: 4,
  sections: [
    { id: S1, number: "一", title: "一、文字", kind: "narrative", required: true, parts: [{ id: "a", title: "甲", demand: "写甲" }, { id: "b", title: "乙", demand: "写乙" }], demand: "写" },
    { id: S2, number: "二", title: "二、数字", kind: "table", required: true, parts: [], table: T1, demand: "" },
  ],
  tables: [{
    id: T1, section: S2, name: "表二", sheetName: "二 数字", rows: 3, columns: 4, headRows: 1, labelColumns: 1, parts: [1, 1, 1, 1], note: "填数", zeroFillByDefault: true,
    cells: [
      cell(0, 0, "项", "head"), cell(0, 1, "甲", "head"), cell(0, 2, "乙", "head"), cell(0, 3, "总计", "head"),
      cell(1, 0, "收到", "label"), cell(1, 1, "", "figure", "t1.got.a"), cell(1, 2, "", "figure", "t1.got.b"), cell(1, 3, "", "figure", "t1.got.total"),
      cell(2, 0, "办结", "label"), cell(2, 1, "", "figure", "t1.done.a"), cell(2, 2, "", "figure", "t1.done.b"), cell(2, 3, "", "figure", "t1.done.total"),
    ],
    figures: [
      figure("t1.got.a", "收到", "甲"), figure("t1.got.b", "收到", "乙"), figure("t1.got.total", "收到", "总计"),
      figure("t1.done.a", "办结", "甲"), figure("t1.done.b", "办结", "乙"), figure("t1.done.total", "办结", "总计"),
    ],
  }],
  sentences: [{
    id: sentenceId("toy"), title: "收到和办结", section: S1, part: "a",
    parts: [{ kind: "year" }, "年，", { kind: "selfName" }, { kind: "ifZero", figures: [figureId("t1.got.total")], zero: ["未收到。"], otherwise: ["收到 ", { kind: "sum", figures: [figureId("t1.got.total")] }, " 件，其中", { kind: "list", items: ["a", "b"].map((c) => ({ before: `${c} `, figures: [figureId(`t1.got.${c}`)], after: " 件" })) }, "。"] }],
  }, {
    id: sentenceId("given"), title: "另外的", section: S1, part: "b", parts: ["另有 ", { kind: "given", field: "more", label: "另有", unit: "件" }, " 件。"],
  }],
  officeKinds: [{ id: "any", name: "单位", selfName: "本单位", deadline: { month: 1, day: 31 }, citation: cite }],
  rules: [
    { code: "TOY-ROW", kind: "identity", level: "error", citation: cite, clause: "行合计", defines: true, instances: ["got", "done"].map((r) => ({ table: T1, scope: r === "got" ? "收到" : "办结", left: [figureId(`t1.${r}.total`)], right: [figureId(`t1.${r}.a`), figureId(`t1.${r}.b`)] })) },
    { code: "TOY-BAL", kind: "identity", level: "error", citation: cite, clause: "收到等于办结", defines: false, instances: ["a", "b", "total"].map((c) => ({ table: T1, scope: c, left: [figureId(`t1.got.${c}`)], right: [figureId(`t1.done.${c}`)] })) },
    { code: "TOY-INT", kind: "number", level: "error", citation: cite, clause: "整数", figures: ["got.a", "got.b", "got.total", "done.a", "done.b", "done.total"].map((f) => figureId(`t1.${f}`)) },
    { code: "TOY-ZERO", kind: "filled", level: "error", citation: cite, clause: "不留空", figures: ["got.a", "got.b", "done.a", "done.b"].map((f) => figureId(`t1.${f}`)) },
    { code: "TOY-NAR", kind: "narrative", level: "error", citation: cite, clause: "有文字", sections: [S1] },
  ],
});
