import { FORM, openDesk } from "../support/app";

const tables = (desk: Awaited<ReturnType<typeof openDesk>>) => desk.edition.tables.map((t) => t.id);

test("on protected sheets the inputs stay open: zero-fill works there", async () => {
  const desk = await openDesk();
  desk.model.protectSheet(desk.sheet("三 申请办理"));
  desk.model.protectSheet(desk.sheet("四 复议诉讼"));
  await desk.calm();
  expect(desk.state.protectedSheets).toEqual(["三 申请办理", "四 复议诉讼"]);
  await desk.app.zeroFill(tables(desk));
  expect(desk.state.outcome).toMatchObject({ kind: "zeroFilled", cells: 166 });
});

test("a locked cell on a protected sheet is refused in words, data unchanged", async () => {
  const desk = await openDesk();
  desk.type("t3.r1.natural", "无");
  desk.type("t3.r1.total", "5");
  desk.model.protectSheet(desk.sheet("三 申请办理"));
  await desk.calm();
  await desk.app.restoreFormula(desk.state.check!.findings.find((f) => f.code === "FORMULA")?.figures ?? desk.edition.tables[1]!.figures.filter((f) => f.id === "t3.r1.total").map((f) => f.id));
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "restoreFormula", reason: { kind: "sheetProtected", sheet: "三 申请办理" } });
  expect(desk.cell("t3.r1.total").value).toBe(5);
});

test("a read-only workbook is refused before anything is drawn", async () => {
  const desk = await openDesk({ laidOut: false });
  desk.model.setReadOnly(true);
  await desk.app.layOut(FORM);
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "layOut", reason: { kind: "readOnly" } });
  expect(desk.model.sheets).toHaveLength(1);
});

test("a workbook that became read-only says so, not that a sheet is protected", async () => {
  const desk = await openDesk();
  desk.model.protectSheet(desk.sheet("三 申请办理"));
  desk.model.setReadOnly(true);
  await desk.app.zeroFill(tables(desk));
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "zeroFill", reason: { kind: "readOnly" } });
});

test("a workbook whose structure is protected is refused by that name", async () => {
  const desk = await openDesk({ laidOut: false });
  desk.model.protectStructure(true);
  await desk.app.layOut(FORM);
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "layOut", reason: { kind: "structureProtected" } });
  expect(desk.model.sheets).toHaveLength(1);
});

test("while a cell is being edited a command is refused, the live check waits, and goes on by itself", async () => {
  const desk = await openDesk();
  desk.model.beginEdit(desk.sheet("三 申请办理"), 8, 4);
  await desk.app.validate();
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "validate", reason: { kind: "host", cause: "editing" } });
  await desk.app.recheck();
  expect(desk.state.waitingForEdit).toBe(true);
  desk.model.endEdit();
  await desk.calm();
  expect(desk.state.waitingForEdit).toBe(false);
});

test("改为 0 is written only while the cell still holds what was shown", async () => {
  const desk = await openDesk();
  desk.type("t3.r1.natural", "无");
  await desk.calm();
  const [finding] = desk.state.check!.findings.filter((f) => f.code === "INT");
  expect(finding).toMatchObject({ figures: ["t3.r1.natural"], detail: { seen: "无", zeroWord: true } });
  desk.type("t3.r1.natural", "7");
  await desk.app.setFigure(finding!.figures[0]!, 0, "无");
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "setFigure", reason: { kind: "changedMeanwhile" } });
  expect(desk.cell("t3.r1.natural").value).toBe(7);
});

test("trouble that a background recheck meets again and again is said once", async () => {
  const desk = await openDesk();
  const from = desk.excel.counters.syncs;
  desk.excel.client.misbehaviour.failures = Array.from({ length: 12 }, (_, n) => ({ batch: from + n + 1, code: "GeneralException" }));
  const said = desk.state.outcomeCount;
  await desk.app.recheck();
  await desk.app.recheck();
  expect(desk.state.outcome).toMatchObject({ command: "recheck" });
  expect(desk.state.outcomeCount).toBe(said + 1);
});

test("an error nobody has a word for shows the host's code", async () => {
  const desk = await openDesk();
  desk.excel.client.misbehaviour.failures = [1, 2].map((n) => ({ batch: desk.excel.counters.syncs + n, code: "SomethingNew" }));
  await desk.app.validate();
  expect(desk.state.outcome).toMatchObject({ kind: "failed", command: "validate", code: "SomethingNew" });
});
