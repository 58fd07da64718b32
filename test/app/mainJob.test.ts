import type { ProfileId } from "../../workbench/host/profiles";
import { reportArea } from "../../src/sheets/reportPlaces";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { publishedFigures } from "../support/reports";
import { FORM, openDesk } from "../support/app";
import { someOf } from "../support/runs";

const PROFILES: readonly ProfileId[] = ["ltsc2021", "ltsc2024", "microsoft365"];

describe.each(someOf(PROFILES, 2))("in %s", (profile) => {
  test("an empty workbook says what laying out would add", async () => {
    const desk = await openDesk({ profile, laidOut: false });
    expect(desk.state.phase).toEqual({ kind: "blank", fileName: "年报.xlsx", sheets: ["封面", "文字", "二 主动公开", "三 申请办理", "四 复议诉讼", "校验", "年度报告", "校验记录"] });
  });

  test("lay out, type, zero-fill, validate and generate, within the budgets", async () => {
    const desk = await openDesk({ profile, laidOut: false });
    const { counters } = desk.excel;
    const cost = async (work: () => Promise<void>) => {
      counters.reset();
      await work();
      return { syncs: counters.syncs, bytes: counters.bytesSent };
    };
    const layOut = await cost(() => desk.app.layOut(FORM));
    expect(desk.state.outcome).toMatchObject({ kind: "laidOut" });
    expect(layOut.syncs).toBeLessThanOrEqual(4);
    expect(layOut.bytes).toBeLessThanOrEqual(680 * 1024);
    expect(desk.state.phase.kind).toBe("report");
    expect(desk.state.damage).toEqual([]);
    expect(desk.state.check).toMatchObject({ errors: 0, unfilled: 10 + 144 + 12 + 1 + 3 });

    desk.typeReport("dongliu_2024", (id) => desk.edition.tables[1]!.figures.some((f) => f.id === id));
    desk.typeTexts();
    await desk.calm();
    expect((await cost(() => desk.app.recheck())).syncs).toBe(1);
    expect(desk.state.check!.unfilled).toBe(144 + 1);

    expect((await cost(() => desk.app.zeroFill(desk.edition.tables.map((t) => t.id)))).syncs).toBeLessThanOrEqual(2);
    expect(desk.state.outcome).toEqual({ kind: "zeroFilled", cells: 144 });
    await desk.app.setDate("date", { year: 2025, month: 1, day: 20 });
    await desk.calm();
    await desk.app.validate();
    expect(desk.state.outcome).toEqual({ kind: "validated", passed: true });
    expect(desk.state.report!.figures).toEqual(publishedFigures("dongliu_2024"));

    const generate = await cost(() => desk.app.generate("ask"));
    expect(desk.state.outcome).toEqual({ kind: "generated", sheet: "年度报告", keptAs: undefined, broughtBack: 0, draft: false });
    expect(generate.syncs).toBeLessThanOrEqual(4);
    expect(desk.excel.counters.refused).toEqual([]);
  });
});

test.each(someOf(["pt_region_2022", "huaian_2024", "suqian_2023"], 1))("%s is typed, balances, and prints every figure", async (id) => {
  const desk = await openDesk();
  desk.typeReport(id);
  desk.typeTexts();
  desk.typeCover("date", "2025-1-20");
  await desk.calm();
  expect(desk.state.report!.figures).toEqual(publishedFigures(id));
  await desk.app.validate();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: true });
  await desk.app.generate("ask");
  const sheet = desk.sheet("年度报告");
  const area = reportArea(EDITION_2021, 120);
  const printed: number[] = [];
  for (let r = 1; r < area.rows; r++) for (let c = 1; c < area.columns; c++) {
    const { value } = desk.model.cell(sheet, r, c);
    if (typeof value === "number") printed.push(value);
  }
  expect(printed.sort()).toEqual([...publishedFigures(id).values()].map((r) => (r.kind === "number" ? r.value : NaN)).sort());
});

test("an Excel of ExcelApi 1.8 is refused before anything is asked of it", async () => {
  const { startOffice } = await import("../../src/excel/start");
  const { openHost } = await import("../support/host");
  const excel = openHost({ profile: "tooOld" });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  expect(await startOffice()).toEqual({ kind: "tooOld", need: "ExcelApi 1.9" });
  expect(excel.counters.syncs).toBe(0);
});
