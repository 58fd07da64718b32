import fc from "fast-check";
import { openDesk } from "../support/app";
import { formOf } from "../../src/report/form";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITION_2021 } from "../../src/statute/2021/edition";

const WORDS = { holds: "平", fails: "不平", incomplete: "未填完", unreadable: "有非数字" } as const;
const inputs = [...fixedSheets(EDITION_2021).tables.values()].flatMap((t) => [...t.inputs.keys()]);
const totals = [...fixedSheets(EDITION_2021).tables.values()].flatMap((t) => [...t.totals.keys()]);

test("the workbook's own formulas on 校验 come to the verdict of the check, line by line", async () => {
  const desk = await openDesk();
  desk.typeReport("pt_region_2022");
  const sheet = desk.sheet("校验");
  const typed = fc.tuple(fc.constantFrom(...inputs, ...totals), fc.constantFrom("0", "3", "12", "无", "１２", "-1", "2.5", "999999999", ""));
  await fc.assert(fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 6 }), async (changes) => {
    for (const [figure, text] of changes) desk.type(figure, text);
    await desk.app.recheck();
    const { identities } = formOf(EDITION_2021);
    const lines = identities.map((_, i) => desk.model.cell(sheet, 5 + i, 6).text);
    expect(lines).toEqual(desk.state.check!.verdicts.map((v) => WORDS[v.state]));
  }), { numRuns: 25 });
});
