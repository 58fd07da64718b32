/** A toy form with one table of so many items: two rows of heads, and groups of items under a label that spans them. */
import { defineEdition } from "../../src/statute/define";
import { editionId, figureId, sectionId, tableId } from "../../src/statute/ids";
import type { Edition, Figure, GridCell } from "../../src/statute/types";

const T1 = tableId("t1");
const [S1, S2] = [sectionId("s1"), sectionId("s2")];
const cite = { document: "玩具", clause: "一" };
const HEADS = 2;
/** Items in one group. */
const GROUP = 7;

export function tallToy(items: number): Edition {
  const figures: Figure[] = [];
  const cells: GridCell[] = [];
  const cell = (row: number, column: number, text: string, role: GridCell["role"], rowSpan = 1, columnSpan = 1): void => void cells.push({ row, column, rowSpan, columnSpan, role, text });
  const figure = (row: number, column: number, id: string): void => {
    cells.push({ row, column, rowSpan: 1, columnSpan: 1, role: "figure", text: "", figure: figureId(id) });
    figures.push({ id: figureId(id), table: T1, item: `第${row - HEADS + 1}项`, column: column === 2 ? "甲" : "乙", short: id, kind: "count", unit: "件", meaning: "件数" });
  };
  cell(0, 0, "类", "head", 2);
  cell(0, 1, "项", "head", 2);
  cell(0, 2, "数", "head", 1, 2);
  cell(1, 2, "甲", "head");
  cell(1, 3, "乙", "head");
  for (let i = 0; i < items; i++) {
    const row = HEADS + i;
    if (i % GROUP === 0) cell(row, 0, `类别${i / GROUP + 1}`, "label", Math.min(GROUP, items - i));
    cell(row, 1, `第${i + 1}项`, "label");
    figure(row, 2, `t1.n${i}.a`);
    figure(row, 3, `t1.n${i}.b`);
  }
  return defineEdition({
    id: editionId(`tall${items}`), name: "高玩具版", firstYear: 2000, reportTitle: "玩具报告", citation: cite, printParts: 30,
    sections: [
      { id: S1, number: "一", title: "一、文字", kind: "narrative", required: true, parts: [{ id: "a", title: "甲", demand: "写甲" }, { id: "b", title: "乙", demand: "写乙" }], demand: "写" },
      { id: S2, number: "二", title: "二、数字", kind: "table", required: true, parts: [], table: T1, demand: "" },
    ],
    tables: [{
      id: T1, section: S2, name: "表二", sheetName: "二 数字", rows: HEADS + items, columns: 4, headRows: HEADS, labelColumns: 2, parts: [6, 12, 6, 6], note: "填数", zeroFillByDefault: true, cells, figures,
    }],
    officeKinds: [{ id: "any", name: "单位", selfName: "本单位", deadline: { month: 1, day: 31 }, citation: cite }],
    rules: [
      { code: "TOY-INT", kind: "number", level: "error", citation: cite, clause: "整数", figures: figures.map((f) => f.id) },
      { code: "TOY-ZERO", kind: "filled", level: "error", citation: cite, clause: "不留空", figures: figures.map((f) => f.id) },
      { code: "TOY-NAR", kind: "narrative", level: "error", citation: cite, clause: "有文字", sections: [S1] },
    ],
  });
}
