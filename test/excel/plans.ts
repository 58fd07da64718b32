/** Plans of small sheets, of no form at all. */
import type { SheetPlan } from "../../src/sheets/plan";

export const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

/** A sheet of 6 × 4 cells with little on it; `changes` puts in what a test is about. */
export const smallPlan = (changes: Partial<SheetPlan> = {}): SheetPlan => ({
  key: "toy", name: "小表", tabColor: "#0F6CBD", area: area(0, 0, 6, 4), widths: [60, 80, 40, 40], heights: [], base: {}, styles: [], merges: [], cells: [], marks: [], guides: [], names: [],
  gridlines: true, identity: { row: 0, column: 0, text: "toy/1", sealed: "toy/1/ok" }, ...changes,
});

/** A sheet with everything on it that a plan can hold. */
export const richPlan = (changes: Partial<SheetPlan> = {}): SheetPlan => smallPlan({
  base: { font: "微软雅黑", size: 10, color: "#242424", vertical: "center" },
  heights: [{ row: 0, rows: 1, height: 30 }, { row: 3, rows: 2, height: 24 }],
  styles: [
    { style: { bold: true, size: 16, horizontal: "center" }, areas: [area(0, 1, 1, 3)] },
    { style: { border: "#808080" }, areas: [area(2, 1, 4, 3)] },
    { style: { fill: "#FFF8E1", numberFormat: "0", locked: false, horizontal: "right" }, areas: [area(3, 2, 2, 1), area(3, 3)] },
    { style: { numberFormat: "@", wrap: true, indent: 1 }, areas: [area(5, 1)] },
    { style: { numberFormat: ";;;", shrink: true }, areas: [area(0, 0)] },
  ],
  merges: [area(0, 1, 1, 3)],
  cells: [
    { row: 0, column: 1, content: { text: "一、总体情况" } },
    { row: 2, column: 1, content: { text: "项目" } },
    { row: 3, column: 2, content: { number: 3 } },
    { row: 4, column: 2, content: { number: 4 } },
    { row: 5, column: 1, content: { text: "=不是公式" } },
    { row: 5, column: 2, content: { formula: "=SUM(C4:C5)" } },
  ],
  marks: [
    { area: area(3, 2, 2, 1), formula: "=C4>3", fill: "#FDE7E9", color: "#B10E1C", bold: true },
    { area: area(3, 2, 2, 1), formula: "=ISNUMBER(C4)", fill: "#FFFFFF" },
  ],
  guides: [
    { area: area(3, 2), prompt: { title: "件数", message: "填 0 或正整数。" } },
    { area: area(4, 2), prompt: { title: "件数", message: "填 0 或正整数。" } },
    { area: area(2, 3), list: ["草稿", "已校验"] },
  ],
  names: [{ name: "_toy", area: area(0, 0), visible: false }, { name: "toy_sum", area: area(5, 2), visible: true }],
  freeze: { rows: 3, columns: 0 },
  gridlines: false,
  print: { area: area(0, 1, 6, 3), orientation: "portrait", margins: { top: 72, bottom: 72, left: 60, right: 60, header: 30, footer: 36 }, centerHorizontally: true, fitWidth: true, titleRows: { from: 0, to: 1 }, footer: "— &P —" },
  ...changes,
});
