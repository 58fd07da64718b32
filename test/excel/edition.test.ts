import { EMPTY_META } from "../../src/sheets/readCover";
import { drawSheets, sheetSpecs } from "../../src/sheets/workbook";
import { EDITIONS } from "../../src/statute/editions";
import { openExcel, pictureOf } from "./openExcel";
import { someOf } from "../support/runs";

const edition = EDITIONS[0]!;
const specs = sheetSpecs(edition);
const names = new Map(specs.map(({ key, name }) => [key, name]));
const sheets = drawSheets(edition, { meta: { ...EMPTY_META, unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", year: 2024 }, pieces: [] }, names);
const order = specs.map(({ name }) => name);
const plans = specs.flatMap(({ key }) => sheets.get(key)?.plan ?? []);

/**
 * 220 KB before the workbook said everything by itself. Since then: on 校验 a line for each table row of each rule on
 * numbers (65 KB of formulas), on the tables what each item means (36 KB) and which cells do not balance (40 KB), and
 * 校验记录 with two formulas for each figure (200 KB), what 封面 and 校验 say of 审核说明 (2 KB), and where the cursor of each
 * sheet stands (3 KB). Excel on the web takes 5 MB a request.
 */
const MOST_BYTES = 650_000;

describe.each(someOf(["ltsc2021", "ltsc2024", "microsoft365"] as const, 1))("the sheets of a report in %s", (profile) => {
  it("are drawn in one round trip of at most 650 KB, with nothing that this Excel does not have", async () => {
    const excel = openExcel({ profile });
    await excel.port.draw(plans.map((plan) => ({ plan, target: { kind: "new", name: plan.name, after: undefined } })), { order, activate: order[0] ?? "" });
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 0, refused: [] });
    expect(excel.counters.bytesSent).toBeLessThan(MOST_BYTES);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...order]);
    expect(excel.workbook.activeSheet).toBe(excel.idOf(order[0] ?? ""));
  });
});

it("The sheets of a report are the same drawn twice as drawn once", async () => {
  const excel = openExcel();
  const { ids } = await excel.port.draw(plans.map((plan) => ({ plan, target: { kind: "new", name: plan.name, after: undefined } })));
  const once = ids.map((id) => pictureOf(excel, id));
  await excel.port.draw(plans.map((plan, index) => ({ plan, target: { kind: "over", sheet: ids[index] ?? "", clearRows: 0 } })));
  expect(ids.map((id) => pictureOf(excel, id))).toEqual(once);
});
