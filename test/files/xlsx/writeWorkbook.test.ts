import { strFromU8, unzipSync } from "fflate";
import { fileWorkbook } from "../../../src/files/outside/fileWorkbook";
import { oursOf } from "../../../src/files/outside/ours";
import { writeWorkbook } from "../../../src/files/xlsx/writeWorkbook";
import { formOf } from "../../../src/report/form";
import type { Report } from "../../../src/report/types";
import { filledWorkbook } from "../../../src/sheets/filledWorkbook";
import type { SheetPlan } from "../../../src/sheets/plan";
import { EDITION_2019 } from "../../../src/statute/2019/edition";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import type { Edition } from "../../../src/statute/types";
import { openFile } from "../../../workbench/model/openFile";
import { META, publishedFigures, publishedIds, publishedReport, reportOf, withTotals } from "../../support/reports";
import { someOf } from "../../support/runs";
import { TOY } from "../../support/toy";

const EDITIONS = [EDITION_2021, EDITION_2019];
const IDS = EDITIONS.flatMap(({ id }) => publishedIds(id));

async function written(report: Report): Promise<Uint8Array> {
  const { plans, values } = filledWorkbook(report);
  return writeWorkbook(plans, values);
}
const again = async (report: Report, editions: readonly Edition[] = EDITIONS) => oursOf(fileWorkbook(await written(report)), "a.xlsx", editions)!;

test("there are published reports of both editions to try", () => {
  expect(IDS).toHaveLength(24);
});

/** Of each edition. */
const TRIED = EDITIONS.flatMap(({ id }) => someOf(publishedIds(id), 3));

test.each(TRIED)("%s comes back from a file as it went in", async (id) => {
  const report = publishedReport(id);
  const read = await again(report);
  expect(read.edition).toBe(report.edition);
  expect({ unit: read.unit, titleName: read.titleName, year: read.year, date: read.date }).toEqual({ unit: report.meta.unit, titleName: report.meta.titleName, year: report.meta.year, date: report.meta.date });
  expect(read.pieces).toEqual(report.pieces);
  const inputs = [...formOf(report.edition).inputs.values()].flat();
  // What is no number stays blank and is told of.
  const number = (figure: (typeof inputs)[number]) => { const reading = publishedFigures(id).get(figure)!; return reading.kind === "number" ? reading : { kind: "blank" }; };
  expect(inputs.map((figure) => [figure, read.figures.get(figure)])).toEqual(inputs.map((figure) => [figure, number(figure)]));
  expect(new Set(read.receipt.tables.flatMap(({ cells }) => cells.flatMap((cell) => (cell.how === "notUnderstood" ? [cell.figure] : []))))).toEqual(new Set(inputs.filter((figure) => publishedFigures(id).get(figure)!.kind === "text")));
});

test.each(TRIED)("totals that %s printed come back, right or wrong", async (id) => {
  const report = publishedReport(id);
  const read = await again({ ...report, overwritten: new Set(formOf(report.edition).definitions.keys()) });
  for (const figure of formOf(report.edition).definitions.keys()) if (report.figures.get(figure)!.kind !== "blank") expect([figure, read.figures.get(figure)]).toEqual([figure, report.figures.get(figure)]);
});

test("totals that no Excel has worked out yet are worked out as their formulas say", async () => {
  const report = withTotals(publishedReport(IDS[0]!));
  expect([...(await again(report)).figures]).toEqual([...report.figures]);
});

test.each([...EDITIONS, TOY].map((edition) => [edition.name, edition] as const))("an empty workbook of %s holds blanks, and zeros nowhere", async (_name, edition) => {
  const report = reportOf(new Map(edition.tables.flatMap((t) => t.figures.map(({ id }) => [id, { kind: "blank" }] as const))), { edition });
  const read = await again(report, [edition]);
  expect([...read.figures.values()].every(({ kind }) => kind === "blank")).toBe(true);
  expect(read.receipt.tables.every(({ found, rows, rowsOfForm }) => found && rows === rowsOfForm)).toBe(true);
});

test("a text that looks like a formula, or like nothing a file can hold, comes back as it was", async () => {
  const content = "=HYPERLINK(\"http://x\")<&>_x000D_\u0001二\uffff";
  const report = publishedReport(IDS[0]!);
  const pieces = report.pieces.map((piece, i) => (i === 0 ? { ...piece, content } : piece));
  const sheets = fileWorkbook(await written({ ...report, pieces }));
  expect(sheets.flatMap(({ cells }) => cells).find(({ value }) => value === content)).toMatchObject({ type: "text", formula: undefined });
});

test.each(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#SPILL!", "#1 \n<&>"])("a text %s comes back as the text, and is no error of Excel's", async (content) => {
  const report = publishedReport(IDS[0]!);
  const figure = [...formOf(report.edition).inputs.values()][0]![0];
  const typed = { ...report, pieces: report.pieces.map((piece, i) => (i === 0 ? { ...piece, content } : piece)), figures: new Map([...report.figures, [figure!, { kind: "text" as const, text: content }]]) };
  const bytes = await written(typed);
  expect(fileWorkbook(bytes).flatMap(({ cells }) => cells).filter(({ value }) => value === content)).toMatchObject([{ type: "text" }, { type: "text" }]);
  expect(oursOf(fileWorkbook(bytes), "", EDITIONS)!.pieces).toEqual(typed.pieces);
});

test.each(["#N/A", "#REF!", "#NUM!"])("an error %s that stands in the cell of a figure stands there again", async (text) => {
  const report = publishedReport(IDS[0]!);
  const figure = [...formOf(report.edition).inputs.values()][0]![0]!;
  const read = await again({ ...report, figures: new Map([...report.figures, [figure, { kind: "error", text }]]) });
  expect(read.own!.figures.get(figure)).toEqual({ kind: "error", text });
});

test("a workbook of an edition we are not asked for is none of ours", async () => {
  expect(oursOf(fileWorkbook(await written(publishedReport(IDS[0]!))), "", [TOY])).toBeUndefined();
});

test("has what fonts are made of in the order that Microsoft's own reader wants", async () => {
  const fonts = [...strFromU8(unzipSync(await written(publishedReport(IDS[0]!)))["xl/styles.xml"]!).matchAll(/<font>(.*?)<\/font>/g)].map(([, inner]) => [...inner!.matchAll(/<(\w+)/g)].map(([, name]) => name!));
  expect(fonts.length).toBeGreaterThan(10);
  const order = ["b", "i", "u", "sz", "color", "name"];
  for (const parts of fonts) expect(parts).toEqual(order.filter((name) => parts.includes(name)));
});

test("is the same file whenever it is written", async () => {
  const report = publishedReport(IDS[0]!);
  const clock = jest.useFakeTimers({ now: new Date("2024-01-20T08:00:00Z"), doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "setTimeout"] });
  try {
    const first = await written(report);
    clock.setSystemTime(new Date("2025-02-21T09:30:00Z"));
    expect(Buffer.compare(first, await written(report))).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

describe.each(someOf(EDITIONS.map((edition) => [edition.name, edition] as const), 1))("a workbook of %s, opened by another program", (_name, edition) => {
  const { plans, values } = filledWorkbook({ ...publishedReport(publishedIds(edition.id)[0]!), meta: META });
  let opened: ReturnType<typeof openFile> | undefined;
  const open = async () => (await (opened ??= writeWorkbook(plans, values).then(openFile))).state;
  const sheetsOf = async () => {
    const { sheets, order } = await open();
    return plans.map((plan, i) => ({ plan, sheet: sheets.get(order[i]!)! }));
  };
  // The opener leaves out quotes that a sheet's name does not need.
  const plainQuotes = (formula: string) => formula.replace(/'([\p{L}\p{N}_]+)'!/gu, "$1!");
  const byArea = (areas: SheetPlan["merges"]) => areas.map((area) => `${area.row},${area.column},${area.rows},${area.columns}`).sort();

  test("has the sheets, merges, freezes, lines and colours of the plan", async () => {
    for (const { plan, sheet } of await sheetsOf()) {
      expect(sheet.name).toBe(plan.name);
      expect(byArea(sheet.merges)).toEqual(byArea(plan.merges));
      expect(sheet.freeze).toEqual(plan.freeze ?? { rows: 0, columns: 0 });
      expect([sheet.gridlines, sheet.tabColor]).toEqual([plan.gridlines, plan.tabColor]);
      for (const { row, rows, height } of plan.heights) for (let at = row; at < row + rows; at++) expect(sheet.rows.get(at)?.height).toBe(height);
      plan.widths.forEach((width, column) => expect(Math.abs((sheet.columns.get(column)?.width ?? 0) - width)).toBeLessThan(0.75));
    }
  });

  test("has every formula and every word of the plan", async () => {
    for (const { plan, sheet } of await sheetsOf()) {
      const typed = new Set((values.get(plan.key) ?? []).map(({ row, column }) => `${row},${column}`));
      for (const { row, column, content } of plan.cells) {
        const cell = sheet.cells.get(row)?.get(column);
        if (typed.has(`${row},${column}`) || (row === 0 && column === 0)) continue;
        if ("formula" in content) expect([plan.name, row, column, plainQuotes(`=${cell?.formula}`)]).toEqual([plan.name, row, column, plainQuotes(content.formula)]);
        else if ("number" in content) expect(cell?.value).toBe(content.number);
        else expect(cell?.value ?? "").toBe(content.text);
      }
    }
  });

  test("has its marks, its help, its page and its names", async () => {
    const { names } = await open();
    for (const { plan, sheet } of await sheetsOf()) {
      expect(sheet.marks.map(({ formula, fill, color }) => ({ formula, fill, color })).reverse()).toEqual(plan.marks.map(({ formula, fill, color }) => ({ formula: formula.replace(/^=/, ""), fill, color })));
      const prompts = new Set(plan.guides.flatMap(({ prompt }) => prompt?.message ?? []));
      expect(new Set(sheet.guides.flatMap(({ rule }) => rule.prompt.message || []))).toEqual(prompts);
      if (plan.print) {
        expect(sheet.print.area).toEqual([plan.print.area]);
        expect(sheet.print.rowBreaks).toEqual(plan.print.breaks ?? []);
        expect(sheet.print.orientation.toLowerCase()).toBe(plan.print.orientation);
        expect(sheet.print.footer.center).toBe(plan.print.footer ?? "");
        expect(sheet.print.firstPageNumber).toBe(plan.print.footer === undefined ? undefined : 1);
      }
      for (const { name, visible } of plan.names) expect(names.find((one) => one.name === name)).toMatchObject({ visible });
    }
  });
});
