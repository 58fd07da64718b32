import type { DrawJob } from "../../src/app/ports";
import { area, richPlan, smallPlan } from "./plans";
import { openExcel, pictureOf, type OpenExcel } from "./openExcel";
import { someOf } from "../support/runs";

const PROFILES = ["ltsc2021", "ltsc2024", "microsoft365"] as const;
const fresh = (name = "小表", plan = richPlan()): DrawJob => ({ plan, target: { kind: "new", name, after: undefined } });
const over = (sheet: string, plan = richPlan(), clearRows = 0): DrawJob => ({ plan, target: { kind: "over", sheet, clearRows } });

async function drawn(excel: OpenExcel, job: DrawJob): Promise<string> {
  const { ids: [id] } = await excel.port.draw([job]);
  if (id === undefined) throw new Error("nothing drawn");
  return id;
}

const value = ({ workbook }: OpenExcel, id: string, row: number, column: number) => workbook.cell(id, row, column).value;

describe.each(someOf(PROFILES, 2))("drawing in %s", (profile) => {
  it("puts on a new sheet all that the plan says, in one round trip", async () => {
    const excel = openExcel({ profile });
    const id = await drawn(excel, fresh());
    expect(excel.counters.syncs).toBe(1);
    expect(excel.counters.cleanups).toBe(0);
    expect(excel.counters.refused).toEqual([]);
    const { workbook } = excel;
    const sheet = workbook.sheet(id);
    expect(sheet).toMatchObject({ name: "小表", gridlines: false, tabColor: "#0F6CBD", freeze: { rows: 3, columns: 0 }, merges: [area(0, 1, 1, 3)] });
    expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([60, 80, 40, 40]);
    expect([0, 3, 4].map((row) => sheet.rowHeight(row))).toEqual([30, 24, 24]);
    expect([1, 2, 5].map((row) => sheet.hasExplicitHeight(row))).toEqual([false, false, false]);
    expect(workbook.cell(id, 0, 1)).toMatchObject({ value: "一、总体情况", style: { bold: true, fontSize: 16, fontName: "微软雅黑", horizontal: "Center", color: "#242424" } });
    expect(workbook.cell(id, 3, 2)).toMatchObject({ value: 3, locked: false, style: { numberFormat: "0", horizontal: "Right" } });
    expect(workbook.cell(id, 4, 2).style).toMatchObject({ fill: "#FDE7E9", bold: true });
    expect(workbook.cell(id, 5, 2)).toMatchObject({ value: 7, formula: "=SUM(C4:C5)" });
    expect(workbook.cell(id, 5, 1)).toMatchObject({ value: "=不是公式", formula: undefined, style: { wrap: true, indent: 1, numberFormat: "@" } });
    expect(workbook.cell(id, 3, 2).validation?.prompt).toEqual({ title: "件数", message: "填 0 或正整数。" });
    expect(workbook.cell(id, 2, 3).validation?.choices).toEqual(["草稿", "已校验"]);
  });

  it("draws lines on all four sides of every cell that has them, and on no other", async () => {
    const excel = openExcel({ profile });
    const id = await drawn(excel, fresh());
    const line = { style: "Continuous", weight: "Thin", color: "#808080" };
    for (const row of [2, 3, 4, 5]) for (const column of [1, 2, 3]) expect(excel.workbook.cell(id, row, column).style).toMatchObject({ top: line, bottom: line, left: line, right: line });
    expect(excel.workbook.cell(id, 1, 1).style.left).toBeUndefined();
    expect(excel.workbook.cell(id, 4, 0).style.top).toBeUndefined();
  });

  it("sets up the page: A4, margins, fit to width, print area, repeated rows, footer", async () => {
    const excel = openExcel({ profile });
    const id = await drawn(excel, fresh());
    expect(excel.workbook.book.sheet(id).print).toMatchObject({
      area: [area(0, 1, 6, 3)], titleRows: { from: 0, to: 1 }, orientation: "Portrait", paperSize: "A4", centerHorizontally: true,
      margins: { top: 72, bottom: 72, left: 60, right: 60, header: 30, footer: 36 }, zoom: { horizontalFitToPages: 1 }, footer: { left: "", center: "— &P —", right: "" },
    });
  });

  it("seals the identity and names the sheet, the hidden name hidden", async () => {
    const excel = openExcel({ profile });
    const id = await drawn(excel, fresh());
    expect(value(excel, id, 0, 0)).toBe("toy/1/ok");
    const { names } = await excel.port.list();
    expect(names).toEqual(expect.arrayContaining([{ name: "_toy", formula: "=小表!$A$1" }, { name: "toy_sum", formula: "=小表!$C$6" }]));
    expect(excel.workbook.book.state.names.map(({ name, visible }) => [name, visible]).sort()).toEqual([["_toy", false], ["toy_sum", true]]);
  });

  it("twice comes to the same as once: no mark, help or name is doubled", async () => {
    const excel = openExcel({ profile });
    const id = await drawn(excel, fresh());
    const once = pictureOf(excel, id);
    await drawn(excel, over(id));
    expect(pictureOf(excel, id)).toEqual(once);
    expect(excel.workbook.book.sheet(id).marks).toHaveLength(2);
  });
});

describe("drawing", () => {
  it("that was cut short anywhere is mended by drawing again", async () => {
    const reference = openExcel();
    const whole = pictureOf(reference, await drawn(reference, fresh()));
    const { actions } = reference.counters;
    for (let after = 3; after < actions; after += 7) {
      const excel = openExcel();
      excel.client.misbehaviour.failures = [{ batch: 1, code: "GeneralException", afterActions: after }];
      await expect(excel.port.draw([fresh()])).rejects.toMatchObject({ reason: "unknown", hostCode: "GeneralException" });
      const half = excel.workbook.sheets.find(({ name }) => name === "小表");
      if (half) await drawn(excel, over(half.id));
      else await drawn(excel, fresh());
      expect(pictureOf(excel, excel.idOf("小表"))).toEqual(whole);
    }
  });

  it("that was cut short over an older drawing leaves the old contents or the new ones, and never a seal", async () => {
    const oldPlan = richPlan();
    const newPlan = richPlan({ cells: [{ row: 3, column: 2, content: { number: 30 } }, { row: 4, column: 2, content: { number: 40 } }] });
    const reference = openExcel();
    const id = await drawn(reference, fresh("小表", oldPlan));
    reference.counters.reset();
    await drawn(reference, over(id, newPlan));
    const { actions } = reference.counters;
    for (let after = 1; after < actions; after += 9) {
      const excel = openExcel();
      const sheet = await drawn(excel, fresh("小表", oldPlan));
      excel.client.misbehaviour.failures = [{ batch: 2, code: "RequestAborted", afterActions: after }];
      await expect(excel.port.draw([over(sheet, newPlan)])).rejects.toMatchObject({ reason: "busy" });
      const figures = [value(excel, sheet, 3, 2), value(excel, sheet, 4, 2)];
      expect([[3, 4], [30, 40]]).toContainEqual(figures);
      if (String(figures) === "30,40" || value(excel, sheet, 5, 2) === null) expect(figures).toEqual([30, 40]);
    }
  });

  it("marks a sheet as unfinished from its first cell to its last, and seals after everything else", async () => {
    const reference = openExcel();
    await drawn(reference, fresh());
    const { actions } = reference.counters;
    for (const after of [Math.floor(actions / 3), actions - 8]) {
      const excel = openExcel();
      excel.client.misbehaviour.failures = [{ batch: 1, code: "GeneralException", afterActions: after }];
      await expect(excel.port.draw([fresh()])).rejects.toThrow();
      expect(value(excel, excel.idOf("小表"), 0, 0)).toBe("toy/1");
    }
  });

  it("over an older one clears what the plan does not say, keeps what it is told to keep, and goes down to the rows named", async () => {
    const excel = openExcel();
    const id = await drawn(excel, fresh());
    for (const [row, column, text] of [[1, 3, "旧"], [3, 3, "18"], [9, 1, "多出的行"], [12, 1, "再往下"]] as const) excel.workbook.type(id, row, column, text);
    await excel.port.draw([{ plan: richPlan(), target: { kind: "over", sheet: id, clearRows: 10, keep: [area(3, 3)] } }]);
    expect(value(excel, id, 1, 3)).toBeNull();
    expect(value(excel, id, 3, 3)).toBe(18);
    expect(value(excel, id, 9, 1)).toBeNull();
    expect(value(excel, id, 12, 1)).toBe("再往下");
  });

  it("tells what stood in the moment before, in the same round trip, and nothing of a sheet that was gone", async () => {
    const excel = openExcel();
    const id = await drawn(excel, fresh());
    excel.workbook.type(id, 3, 3, "18");
    excel.workbook.type(excel.first, 0, 0, "别的表");
    excel.counters.reset();
    const { stood } = await excel.port.draw([over(id)], {
      renames: [{ sheet: excel.first, name: "改名" }], removes: [{ sheet: excel.first, key: "none" }],
      before: [{ sheet: id, area: area(3, 3) }, { sheet: "gone", area: area(0, 0) }, { sheet: excel.first, area: area(0, 0, 40, 9), used: true }],
    });
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 0 });
    expect(value(excel, id, 3, 3)).not.toBe(18);
    expect(stood.map((cells) => cells?.map((row) => row.map((cell) => cell.value)))).toEqual([[[18]], undefined, [["别的表"]]]);
  });

  it("of several sheets is one round trip, and formulas of one may point to the next", async () => {
    const excel = openExcel();
    const first = smallPlan({ key: "a", name: "甲", cells: [{ row: 2, column: 1, content: { formula: "='乙'!B3*2" } }] });
    const second = smallPlan({ key: "b", name: "乙", cells: [{ row: 2, column: 1, content: { number: 21 } }] });
    const { ids: [a, b] } = await excel.port.draw([fresh("甲", first), fresh("乙", second)], { order: ["甲", "乙"], activate: "甲" });
    expect(excel.counters.syncs).toBe(1);
    expect(value(excel, a ?? "", 2, 1)).toBe(42);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "甲", "乙"]);
    expect([b, excel.workbook.activeSheet]).toEqual([excel.idOf("乙"), a]);
  });

  it("puts a missing sheet back in its place among the tabs and moves none of the user's", async () => {
    const excel = openExcel();
    const order = ["甲", "乙", "丙"];
    await excel.port.draw(order.map((name) => fresh(name, smallPlan())), { order });
    excel.workbook.addSheet("台账");
    excel.workbook.deleteSheet(excel.idOf("乙"));
    await excel.port.list();
    await excel.port.draw([fresh("乙", smallPlan())], { order });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "台账", "甲", "乙", "丙"]);
  });

  it("keeps an older sheet under another name and selects the cell it is asked to", async () => {
    const excel = openExcel();
    const old = await drawn(excel, fresh("年报", smallPlan()));
    await excel.port.list();
    const { ids: [id] } = await excel.port.draw([{ plan: smallPlan(), target: { kind: "new", name: "年报", after: old } }], { renames: [{ sheet: old, name: "年报（旧）" }], activate: { sheet: old, row: 2, column: 3 } });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "年报（旧）", "年报"]);
    expect(excel.workbook.selection).toMatchObject({ sheet: old, row: 2, column: 3 });
    expect(id).toBe(excel.idOf("年报"));
  });

  it("leaves the cursor of a new sheet on the first cell to fill where a sheet is shown at the end, and else the person's own sheet in front", async () => {
    const excel = openExcel();
    const cursor = { row: 3, column: 2 };
    const { ids: [a, b] } = await excel.port.draw([fresh("甲", smallPlan({ cursor })), fresh("乙", smallPlan())], { activate: "乙" });
    expect(excel.workbook.activeSheet).toBe(b);
    expect([excel.workbook.book.selection(a), excel.workbook.book.selection(b)]).toMatchObject([cursor, { row: 0, column: 0 }]);
    const { ids: [c] } = await excel.port.draw([fresh("丙", smallPlan({ cursor }))]);
    expect(excel.workbook.activeSheet).toBe(b);
    expect(excel.workbook.book.selection(c)).toMatchObject({ row: 0, column: 0 });
    excel.workbook.book.select({ kind: "person" }, { sheet: a!, area: { row: 5, column: 5, rows: 1, columns: 1 }, row: 5, column: 5 });
    await excel.port.draw([{ plan: smallPlan({ cursor }), target: { kind: "over", sheet: a!, clearRows: 20 } }], { activate: "乙" });
    expect(excel.workbook.book.selection(a)).toMatchObject({ row: 5, column: 5 });
  });

  it("shows a sheet that was hidden", async () => {
    const excel = openExcel();
    const id = await drawn(excel, fresh());
    excel.workbook.setVisibility(id, "Hidden");
    await drawn(excel, over(id));
    expect(excel.workbook.sheet(id).visibility).toBe("Visible");
  });

  it("over a sheet that is seen leaves Excel's undo history alone", async () => {
    const excel = openExcel();
    const id = await drawn(excel, fresh());
    excel.workbook.type(excel.first, 5, 5, "自己的");
    await excel.port.list();
    await drawn(excel, over(id));
    while (excel.workbook.canUndo) excel.workbook.undo();
    expect(value(excel, excel.first, 5, 5)).toBeNull();
  });

  it("is refused whole by the first protected sheet it meets", async () => {
    const excel = openExcel();
    const id = await drawn(excel, fresh());
    excel.workbook.protectSheet(id);
    const before = pictureOf(excel, id);
    await expect(excel.port.draw([over(id)])).rejects.toMatchObject({ reason: "protected", hostCode: "AccessDenied" });
    expect(pictureOf(excel, id)).toEqual(before);
  });
});
