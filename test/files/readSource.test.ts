import { OutsideError, type OutsideRefusal, type OutsideSource } from "../../src/app/filesPort";
import { readSource } from "../../src/files/readSource";
import { writeWorkbook } from "../../src/files/xlsx/writeWorkbook";
import { formOf } from "../../src/report/form";
import { filledWorkbook } from "../../src/sheets/filledWorkbook";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { FigureId } from "../../src/statute/types";
import { publishedReport, withTotals } from "../support/reports";
import { workbookOf, zipOf } from "./outside/zip";

const EDITIONS = [EDITION_2021, EDITION_2019];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (bytes: Uint8Array, name = "年报.xlsx"): OutsideSource => ({ kind: "file", name, bytes });
const read = (source: OutsideSource) => readSource(source, EDITIONS);
const report = withTotals(publishedReport("dongliu_2024"));
const zeros = [...report.figures].map(([figure, reading]) => [figure, reading.kind === "blank" ? { kind: "number", value: 0 } : reading]);
const full = { ...report, figures: new Map(zeros as [FigureId, { kind: "number"; value: number }][]) };

async function workbook(): Promise<Uint8Array> {
  const { plans, values } = filledWorkbook(full);
  return writeWorkbook(plans, values);
}

/** The tables alone, as somebody else's workbook would have them: no mark, totals as numbers, other names. */
async function foreignWorkbook(): Promise<Uint8Array> {
  const { plans, values } = filledWorkbook({ ...full, overwritten: new Set(formOf(full.edition).definitions.keys()) });
  const tables = plans.filter(({ key }) => full.edition.tables.some(({ id }) => id === key));
  const unmarked = tables.map((plan, i) => ({ ...plan, name: `Sheet${i + 1}`, identity: { ...plan.identity, sealed: "" }, names: [] }));
  return writeWorkbook(unmarked, values);
}

test("reads a workbook of ours, whatever the file is called", async () => {
  const imported = await read(file(await workbook(), "年报.doc"));
  expect(imported.receipt.source).toBe("ours");
  expect([...imported.figures]).toEqual([...full.figures]);
});

test("reads the tables in a workbook that is not ours", async () => {
  const imported = await read(file(await foreignWorkbook()));
  expect(imported.receipt.source).toBe("xlsx");
  expect([...imported.figures]).toEqual([...full.figures]);
});

test.each<[string, OutsideSource, OutsideRefusal]>([
  ["a file of nothing", file(new Uint8Array()), "empty"],
  ["nothing pasted", { kind: "pasted", html: " ", text: "\n" }, "empty"],
  ["a file beyond all measure", file(new Uint8Array(50_000_001)), "tooLarge"],
  ["a paste beyond all measure", { kind: "pasted", html: undefined, text: "1".repeat(25_000_001) }, "tooLarge"],
  ["a workbook without a table", file(workbookOf([{ name: "a", xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` }])), "noReport"],
  ["a page of something else", file(bytesOf("<html><p>天气</p>"), "a.docx"), "noReport"],
  ["pasted words of something else", { kind: "pasted", html: "<p>天气</p>", text: "天气" }, "noReport"],
  ["a bomb", file(zipOf({ "xl/workbook.xml": new Uint8Array(20 * 1024 * 1024) })), "unsafe"],
])("refuses %s, and says why", async (_what, source, reason) => {
  await expect(read(source)).rejects.toMatchObject({ constructor: OutsideError, reason });
});

test("refuses a workbook cut off anywhere", async () => {
  const bytes = await workbook();
  for (let part = 1; part < 20; part++) await expect(read(file(bytes.slice(0, Math.floor((bytes.length * part) / 20))))).rejects.toMatchObject({ reason: "broken" });
});
