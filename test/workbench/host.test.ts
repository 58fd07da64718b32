import { openHost } from "../support/host";

test("an add-in writes values and formulas and reads what they come to in one batch", async () => {
  const { Excel, counters } = openHost({ profile: "ltsc2021" });
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [[1, "2"], ["=A1+B1", "1-2"]];
    const range = sheet.getRange("A1:B2").load("values,formulas,valueTypes,text,address");
    sheet.load("name");
    await context.sync();
    return { ...range.toJSON(), name: sheet.name };
  });
  expect(read).toMatchObject({ name: "Sheet1", address: "Sheet1!A1:B2", values: [[1, 2], [3, expect.any(Number)]], valueTypes: [["Double", "Double"], ["Double", "Double"]] });
  expect(counters.syncs).toBe(1);
});
