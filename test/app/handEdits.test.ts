import type { WorkbookModel } from "../../workbench/model/model";
import { openDesk, type Desk } from "../support/app";
import { someOf } from "../support/runs";

/** Filled in and generated once; tests after the first open a copy, as when the file is opened again. */
let kept: WorkbookModel | undefined;

async function generated(): Promise<Desk> {
  if (kept) return openDesk({ workbook: kept.copy() });
  const desk = await openDesk();
  desk.typeReport("pt_region_2022");
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "generated" });
  await desk.calm();
  kept = desk.model.copy();
  return desk;
}

function find(desk: Desk, sheet: string, words: string): { readonly row: number; readonly column: number } {
  const id = desk.sheet(sheet);
  for (let row = 1; row < 140; row++) for (let column = 1; column < 18; column++) if (desk.model.cell(id, row, column).text.includes(words)) return { row, column };
  throw new Error(`no “${words}” on ${sheet}`);
}

function edit(desk: Desk, words: string, text: string): void {
  const { row, column } = find(desk, "年度报告", words);
  desk.model.type(desk.sheet("年度报告"), row, column, text);
}

test("generated again without hand edits it is simply drawn again", async () => {
  const desk = await generated();
  await desk.app.generate("ask");
  expect(desk.state.outcome).toEqual({ kind: "generated", sheet: "年度报告", keptAs: undefined, broughtBack: 0, draft: false });
});

test("hand edits are listed, and nothing is drawn until there is a choice", async () => {
  const desk = await generated();
  edit(desk, "主动性还不够", "　　公开的主动性很不够，将加强培训。");
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "handEdits", edits: [{ kind: "changed", before: "公开的主动性还不够，将加强培训。", after: "公开的主动性很不够，将加强培训。", returnable: true, section: "s5" }] });
  find(desk, "年度报告", "很不够");
});

test("带回文字 takes a changed paragraph to 文字 and prints it", async () => {
  const desk = await generated();
  edit(desk, "主动性还不够", "　　公开的主动性很不够，将加强培训。");
  await desk.app.generate("bringBack");
  expect(desk.state.outcome).toEqual({ kind: "generated", sheet: "年度报告", keptAs: undefined, broughtBack: 1, draft: false });
  find(desk, "文字", "公开的主动性很不够");
  find(desk, "年度报告", "公开的主动性很不够");
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "generated" });
});

test("带回文字 keeps the old sheet for edits that cannot be brought back", async () => {
  const desk = await generated();
  edit(desk, "主动性还不够", "　　公开的主动性很不够，将加强培训。");
  edit(desk, "10690", "10691");
  await desk.app.generate("bringBack");
  expect(desk.state.outcome).toEqual({ kind: "generated", sheet: "年度报告", keptAs: "年度报告（旧）", broughtBack: 1, draft: false });
  find(desk, "年度报告（旧）", "10691");
  find(desk, "年度报告", "10690");
  expect(desk.cell("t2.lic").value).toBe(10690);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
});

test("旧表改名保留 keeps every edit beside a fresh report, again and again", async () => {
  const desk = await generated();
  edit(desk, "10690", "1");
  await desk.app.generate("keepOld");
  edit(desk, "10690", "2");
  await desk.app.generate("keepOld");
  expect(desk.state.outcome).toMatchObject({ kind: "generated", keptAs: "年度报告（旧）（2）" });
  await desk.app.validate();
  expect(desk.state.damage).toEqual([]);
});

test.each(someOf([0, 40], 1))("旧表改名保留 that was cut short after %d steps of the new drawing is finished by giving it again: the old sheet under its new name, the new one under the old", async (afterActions) => {
  const desk = await generated();
  edit(desk, "10690", "10691");
  await desk.calm();
  desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 4, code: "GeneralException", afterActions }];
  await desk.app.generate("keepOld");
  expect(desk.state.outcome).toMatchObject({ kind: "failed", command: "generate" });
  desk.excel.client.misbehaviour.failures = [];
  await desk.calm();
  await desk.app.generate("keepOld");
  expect(desk.state.outcome).toMatchObject({ kind: "generated", sheet: "年度报告" });
  expect(desk.model.sheets.map((s) => s.name).filter((name) => name.startsWith("年度报告")).sort()).toEqual(["年度报告", "年度报告（旧）"]);
  find(desk, "年度报告（旧）", "10691");
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
});

test("覆盖 draws over, as asked", async () => {
  const desk = await generated();
  edit(desk, "10690", "1");
  await desk.app.generate("overwrite");
  expect(desk.state.outcome).toMatchObject({ kind: "generated", keptAs: undefined });
  find(desk, "年度报告", "10690");
});

test("a report sheet that was deleted is drawn anew", async () => {
  const desk = await generated();
  desk.model.deleteSheet(desk.sheet("年度报告"));
  await desk.calm();
  expect(desk.state.damage).toMatchObject([{ kind: "missing", key: "report" }]);
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "generated", sheet: "年度报告" });
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(desk.model.sheets.map((s) => s.name).slice(-3)).toEqual(["校验", "年度报告", "校验记录"]);
});

test("changes since validation are counted, and undone ones are not", async () => {
  const desk = await generated();
  await desk.app.validate();
  expect(desk.state.validation).toMatchObject({ passed: true, changed: [] });
  desk.type("t3.new.natural", "72");
  desk.typeText("六、", "没有收取信息处理费。");
  await desk.calm();
  expect(desk.state.validation!.changed).toEqual([
    { kind: "figure", figure: "t3.new.natural", before: { kind: "number", value: 71 }, after: { kind: "number", value: 72 } },
    { kind: "section", section: "s6", part: "", paragraph: 1, how: "changed", before: "2024年，本街道未发出信息处理费收费通知，未收取信息处理费。", after: "没有收取信息处理费。" },
  ]);
  desk.type("t3.new.natural", "71");
  await desk.calm();
  expect(desk.state.validation!.changed).toEqual([{ kind: "section", section: "s6", part: "", paragraph: 1, how: "changed", before: "2024年，本街道未发出信息处理费收费通知，未收取信息处理费。", after: "没有收取信息处理费。" }]);
});

test("a report generated before a correction is known to be out of date, and a corrected figure put back makes it current again", async () => {
  const desk = await generated();
  await desk.calm();
  expect(desk.state.printed).toEqual({ kind: "current", handEdits: 0, options: { fonts: "system", figures: "values" } });
  desk.type("t3.new.natural", "72");
  await desk.calm();
  expect(desk.state.printed.kind).toBe("stale");
  desk.type("t3.new.natural", "71");
  await desk.calm();
  expect(desk.state.printed.kind).toBe("current");
});

test("a hand edit is counted as soon as it is made, and at once by whoever opens the workbook next; neither costs a trip more", async () => {
  const desk = await generated();
  await desk.calm();
  edit(desk, "10690", "1");
  await desk.excel.settled();
  desk.excel.counters.reset();
  await desk.app.recheck();
  expect(desk.excel.counters.syncs).toBe(1);
  expect(desk.state.printed.handEdits).toBe(1);
  const other = await openDesk({ workbook: desk.model });
  expect(other.state.printed).toMatchObject({ kind: "current", handEdits: 1 });
});

test("hand edits are counted at 校验", async () => {
  const desk = await generated();
  edit(desk, "10690", "1");
  await desk.app.validate();
  expect(desk.state.printed).toEqual({ kind: "current", handEdits: 1, options: { fonts: "system", figures: "values" } });
});

test("a report that would not pass is generated as a draft, says so on every page, and is out of date once it passes", async () => {
  const desk = await openDesk();
  desk.typeReport("pt_region_2022");
  desk.typeTexts();
  await desk.app.generate("ask");
  expect(desk.state.outcome).toMatchObject({ kind: "generated", draft: true });
  const header = () => desk.model.book.sheet(desk.sheet("年度报告")).print.header.right;
  expect(header()).toContain("草稿（未通过校验）");
  desk.typeCover("date", "2025-1-20");
  await desk.calm();
  expect(desk.state.printed.kind).toBe("stale");
  await desk.app.generate("ask");
  expect(header()).toBe("");
});

test("before anything was generated nothing is out of date", async () => {
  const desk = await openDesk();
  await desk.calm();
  expect(desk.state.printed).toEqual({ kind: "none", handEdits: 0 });
});
