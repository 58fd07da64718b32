import { cellAt } from "../../src/sheets/fingerprint";
import { openExcel } from "./openExcel";
import { area } from "./plans";

const PROFILES = ["ltsc2021", "ltsc2024", "microsoft365"] as const;

describe.each(PROFILES)("reading in %s", (profile) => {
  it("lists sheets, names and state of the workbook in one round trip", async () => {
    const excel = openExcel({ profile });
    excel.workbook.addSheet("隐藏的");
    excel.workbook.setVisibility(excel.idOf("隐藏的"), "Hidden");
    excel.workbook.protectStructure(true);
    expect(await excel.port.list()).toEqual({
      fileName: "年报.xlsx", readOnly: false, structureProtected: true, names: [],
      sheets: [{ id: excel.first, name: "Sheet1", visible: true }, { id: excel.idOf("隐藏的"), name: "隐藏的", visible: false }],
    });
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 0, refused: [] });
  });

  it("tells blank, zero, text, truth, formula and error apart, for several areas in one round trip", async () => {
    const excel = openExcel({ profile });
    for (const [column, text] of ["0", "'12", "TRUE", "=1+2", "=1/0", '=IF(TRUE,"","")', "无"].entries()) excel.workbook.type(excel.first, 1, column + 1, text);
    const { readOnly, answers } = await excel.port.read([{ sheet: excel.first, area: area(1, 0, 1, 8) }, { sheet: excel.first, area: area(0, 0) }]);
    expect(readOnly).toBe(false);
    expect(answers[0]).toMatchObject({ sheet: { id: excel.first, name: "Sheet1", visible: true }, protected: false });
    expect(answers[0]?.cells[0]).toEqual([
      { type: "empty", value: "", formula: "" },
      { type: "number", value: 0, formula: 0 },
      { type: "text", value: "12", formula: "12" },
      { type: "boolean", value: true, formula: true },
      { type: "number", value: 3, formula: "=1+2" },
      { type: "error", value: "#DIV/0!", formula: "=1/0" },
      { type: "text", value: "", formula: '=IF(TRUE,"","")' },
      { type: "text", value: "无", formula: "无" },
    ]);
    expect(answers[1]?.cells).toEqual([[{ type: "empty", value: "", formula: "" }]]);
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 0 });
  });

  it("reads a sheet that may be long only as far as something stands on it, each cell in its place", async () => {
    const excel = openExcel({ profile });
    const long = area(0, 0, 900, 5);
    const used = async () => (await excel.port.read([{ sheet: excel.first, area: long, used: true }])).answers[0]!.cells;
    expect(await used()).toEqual([]);
    excel.workbook.type(excel.first, 2, 1, "无");
    excel.workbook.type(excel.first, 40, 3, "12");
    excel.workbook.type(excel.first, 60, 9, "旁边");
    excel.counters.reset();
    const cells = await used();
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 0, refused: [] });
    expect(cells.length).toBeLessThan(100);
    const [whole] = (await excel.port.read([{ sheet: excel.first, area: long }])).answers;
    for (const [row, own] of whole!.cells.entries()) for (const [column, cell] of own.entries()) expect(cellAt(cells, row, column)).toEqual(cell);
  });

  it("answers nothing for a sheet that is gone, and all the same for the others", async () => {
    const excel = openExcel({ profile });
    excel.workbook.addSheet("走了");
    const gone = excel.idOf("走了");
    excel.workbook.deleteSheet(gone);
    const { answers } = await excel.port.read([{ sheet: gone, area: area(0, 0) }, { sheet: excel.first, area: area(0, 0) }]);
    expect(answers.map((answer) => answer?.sheet.name)).toEqual([undefined, "Sheet1"]);
    expect(excel.counters.syncs).toBe(1);
  });
});

describe("reading", () => {
  it("says which sheets are protected and that the workbook is read-only", async () => {
    const excel = openExcel();
    excel.workbook.protectSheet(excel.first);
    excel.workbook.setReadOnly(true);
    const { readOnly, answers } = await excel.port.read([{ sheet: excel.first, area: area(0, 0) }]);
    expect([readOnly, answers[0]?.protected]).toEqual([true, true]);
    expect((await excel.port.list()).readOnly).toBe(true);
  });

  it("finds a sheet by its id whatever its name becomes", async () => {
    const excel = openExcel();
    excel.workbook.renameSheet(excel.first, "改了名");
    const { answers } = await excel.port.read([{ sheet: excel.first, area: area(0, 0) }]);
    expect(answers[0]?.sheet.name).toBe("改了名");
  });

  it("says that a cell is being edited, and reads again once it is not", async () => {
    const excel = openExcel();
    excel.workbook.beginEdit(excel.first, 0, 0);
    await expect(excel.port.list()).rejects.toMatchObject({ reason: "editing", hostCode: "InvalidOperationInCellEditMode" });
    excel.workbook.endEdit();
    await expect(excel.port.list()).resolves.toMatchObject({ fileName: "年报.xlsx" });
  });

  it("tries once more after a passing trouble, and not a third time", async () => {
    const excel = openExcel();
    excel.client.misbehaviour.failures = [{ batch: 1, code: "GeneralException" }];
    await expect(excel.port.list()).resolves.toMatchObject({ fileName: "年报.xlsx" });
    expect(excel.counters.syncs).toBe(2);
    excel.client.misbehaviour.failures = [3, 4, 5].map((batch) => ({ batch, code: "GeneralException" }));
    await expect(excel.port.list()).rejects.toMatchObject({ reason: "unknown", hostCode: "GeneralException" });
    expect(excel.counters.syncs).toBe(4);
  });

  it("does not wait for ever for an Excel that does not answer", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    try {
      const excel = openExcel();
      excel.client.misbehaviour.batchDelay = Infinity;
      const reading = expect(excel.port.list()).rejects.toMatchObject({ reason: "busy", hostCode: "NoAnswer" });
      await jest.advanceTimersByTimeAsync(20_000);
      await reading;
    } finally {
      jest.useRealTimers();
    }
  });
});
