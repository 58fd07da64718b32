import fc from "fast-check";
import { area, richPlan, smallPlan } from "./plans";
import { openExcel, type OpenExcel } from "./openExcel";

const cell = async (excel: OpenExcel, sheet: string, row: number, column: number) => (await excel.port.read([{ sheet, area: area(row, column) }])).answers[0]?.cells[0]?.[0];

/** Any text that a cell can hold; Excel drops the control characters that XML does not know. */
const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "'", "＝", " ", "1", "１", "/", ":", "%", "e", ".", ",", "年", "月", "日", "二", "〇", "(", ")", "#", "\"", "T"), maxLength: 12 }),
  fc.constantFrom("TRUE", "false", "#N/A", "#REF!", "=1+1", "'", "''", "1-2", "2025年1月20日", "上午九时", "1e5", "12", " 12 ", "¥12", "50%", "=HYPERLINK(\"http://x\")"),
).map((text) => text.replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, ""));

describe.each(["ltsc2021", "ltsc2024", "microsoft365"] as const)("writing in %s", (profile) => {
  it("changes contents and no formats, in one round trip", async () => {
    const excel = openExcel({ profile });
    const { ids: [id = ""] } = await excel.port.draw([{ plan: richPlan(), target: { kind: "new", name: "小表", after: undefined } }]);
    const style = excel.workbook.cell(id, 3, 3).style;
    excel.counters.reset();
    await excel.port.write([
      { sheet: id, row: 3, column: 3, content: { number: 0 } },
      { sheet: id, row: 4, column: 2, content: undefined },
      { sheet: id, row: 5, column: 2, content: { formula: "=SUM(C4:C5)+1" } },
      { sheet: excel.first, row: 0, column: 0, content: { text: "别的表" } },
    ]);
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 0, refused: [] });
    expect(excel.workbook.cell(id, 3, 3)).toMatchObject({ value: 0, style });
    expect(excel.workbook.cell(id, 4, 2)).toMatchObject({ value: null, formula: undefined });
    expect(excel.workbook.cell(id, 5, 2)).toMatchObject({ value: 4, formula: "=SUM(C4:C5)+1" });
    expect(excel.workbook.cell(excel.first, 0, 0).value).toBe("别的表");
  });
});

describe("writing", () => {
  it("many scattered cells stays small, and Excel can undo it", async () => {
    const excel = openExcel();
    const cells = Array.from({ length: 60 }, (_, i) => ({ sheet: excel.first, row: 3 + 2 * Math.floor(i / 6), column: 2 + (i % 6), content: { number: 0 } }));
    await excel.port.write(cells);
    expect(excel.counters.syncs).toBe(1);
    expect(excel.counters.bytesSent).toBeLessThan(11_500);
    while (excel.workbook.canUndo) excel.workbook.undo();
    expect(cells.map(({ row, column }) => excel.workbook.cell(excel.first, row, column).value)).toEqual(cells.map(() => null));
  });

  it("nothing asks nothing of Excel", async () => {
    const excel = openExcel();
    await excel.port.write([]);
    expect(excel.counters.syncs).toBe(0);
  });

  it("is refused on a protected sheet, and says so", async () => {
    const excel = openExcel();
    excel.workbook.protectSheet(excel.first);
    await expect(excel.port.write([{ sheet: excel.first, row: 0, column: 0, content: { number: 1 } }])).rejects.toMatchObject({ reason: "protected", hostCode: "AccessDenied" });
    expect(excel.workbook.cell(excel.first, 0, 0).value).toBeNull();
  });

  it("to a sheet that is gone says so", async () => {
    const excel = openExcel();
    await expect(excel.port.write([{ sheet: "{00000000-0000-0000-0000-000000000000}", row: 0, column: 0, content: { number: 1 } }])).rejects.toMatchObject({ reason: "gone" });
  });

  it("is never tried a second time by itself", async () => {
    const excel = openExcel();
    excel.client.misbehaviour.failures = [{ batch: 1, code: "GeneralException" }];
    await expect(excel.port.write([{ sheet: excel.first, row: 0, column: 0, content: { number: 1 } }])).rejects.toMatchObject({ hostCode: "GeneralException" });
    expect(excel.counters.syncs).toBe(1);
  });
});

describe("any text of a user", () => {
  it("comes back as it was written, and never as a formula", async () => {
    const excel = openExcel();
    await fc.assert(fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30 }), async (texts) => {
      await excel.port.write(texts.map((text, row) => ({ sheet: excel.first, row, column: 1, content: { text } })));
      const { answers } = await excel.port.read([{ sheet: excel.first, area: area(0, 1, texts.length, 1) }]);
      expect(answers[0]?.cells.map(([read]) => read)).toEqual(texts.map((text) => ({ type: text === "" ? "empty" : "text", value: text, formula: text })));
      expect(texts.map((_, row) => excel.workbook.cell(excel.first, row, 1).formula)).toEqual(texts.map(() => undefined));
    }), { numRuns: 60 });
  });

  it("comes back as it was written to a cell formatted as text", async () => {
    const excel = openExcel();
    await fc.assert(fc.asyncProperty(fc.array(anyText.filter((text) => !text.startsWith("'")), { minLength: 1, maxLength: 30 }), async (texts) => {
      await excel.port.write(texts.map((text, row) => ({ sheet: excel.first, row, column: 2, content: { text }, asText: true })));
      const { answers } = await excel.port.read([{ sheet: excel.first, area: area(0, 2, texts.length, 1) }]);
      expect(answers[0]?.cells.map(([read]) => read?.value)).toEqual(texts);
    }), { numRuns: 30 });
  });

  it.each(["General", "@", "0", ";;;"])("comes back as it was drawn in a cell of format %s", async (numberFormat) => {
    const excel = openExcel();
    const { ids: [sheet = ""] } = await excel.port.draw([{ plan: smallPlan(), target: { kind: "new", name: "小表", after: undefined } }]);
    await fc.assert(fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 12 }), async (texts) => {
      const extent = area(0, 0, 12, 2);
      const plan = smallPlan({ area: extent, base: { numberFormat }, identity: { row: 0, column: 0, text: "toy/1", sealed: "toy/1/ok" }, cells: texts.map((text, row) => ({ row, column: 1, content: { text } })) });
      await excel.port.draw([{ plan, target: { kind: "over", sheet, clearRows: 0 } }]);
      const { answers } = await excel.port.read([{ sheet, area: area(0, 1, 12, 1) }]);
      expect(answers[0]?.cells.map(([read]) => read?.value)).toEqual(Array.from({ length: 12 }, (_, row) => texts[row] ?? ""));
    }), { numRuns: 12 });
    expect(await cell(excel, sheet, 0, 0)).toMatchObject({ value: "toy/1/ok" });
  });
});
