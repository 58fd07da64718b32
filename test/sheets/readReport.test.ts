import fc from "fast-check";
import { BLANK, number } from "../../src/report/reading";
import type { Piece, Reading } from "../../src/report/types";
import { fitPieces } from "../../src/sheets/textSheet";
import { readReport } from "../../src/sheets/workbook";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId, sectionId } from "../../src/statute/ids";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import { balancedReports, META, publishedReport, reportOf, withFigure } from "../support/reports";
import { sheetsOf, type Grid } from "../support/sheetCells";
import { TOY } from "../support/toy";

const text = (value: string): CellRead => ({ type: "text", value, formula: value });
const readings: fc.Arbitrary<Reading> = fc.oneof(
  fc.constant(BLANK), fc.integer().map(number), fc.string({ minLength: 1 }).filter((s) => !s.startsWith("=")).map((t): Reading => ({ kind: "text", text: t })), fc.constant<Reading>({ kind: "error", text: "#REF!" }),
);

test("what is on the sheets is what is read: figures, particulars and texts", () => {
  const ids = EDITION_2021.tables.flatMap((t) => t.figures.map((f) => f.id)).filter((id) => !id.endsWith("total") && !id.includes(".r7."));
  fc.assert(fc.property(balancedReports, fc.array(fc.tuple(fc.constantFrom(...ids), readings), { maxLength: 30 }), (balanced, changes) => {
    const report = changes.reduce((r, [id, reading]) => withFigure(r, id, reading), balanced);
    const { report: read, damage } = readReport(EDITION_2021, sheetsOf(report));
    expect(damage).toEqual([]);
    expect(read.figures).toEqual(report.figures);
    expect(read.meta).toEqual(report.meta);
    expect(read.pieces).toEqual(report.pieces);
    expect(read.overwritten).toEqual(new Set());
  }), { numRuns: 40 });
});

test("texts too tall for a row are split, and read as the same paragraph", () => {
  const long = "政府信息公开工作扎实推进。".repeat(120);
  const pieces: Piece[] = [{ section: sectionId("s5"), part: "", kind: "text", startsParagraph: true, content: long }];
  const fitted = fitPieces(pieces);
  expect(fitted.length).toBeGreaterThan(1);
  expect(fitted.map((p) => p.content).join("")).toBe(long);
  const { report } = readReport(EDITION_2021, sheetsOf(reportOf(new Map(), { pieces })));
  expect(report.pieces.map((p) => p.startsParagraph)).toEqual([true, ...Array<boolean>(fitted.length - 1).fill(false)]);
});

const sheets = () => sheetsOf(publishedReport("pt_region_2022"));
const read = (changed: ReturnType<typeof sheets>) => readReport(EDITION_2021, changed);

test("an inserted row is named with its place, and no figure of that table is read", () => {
  const changed = sheets();
  const cells = changed.get("t3")!.cells;
  cells.splice(12, 0, cells[0]!.map(() => EMPTY_CELL));
  const { report, damage } = read(changed);
  expect(damage).toEqual([expect.objectContaining({ kind: "layout", key: "t3", sheet: "三 申请办理", row: 13, inserted: 1, columns: 0 })]);
  expect(report.readable.has(EDITION_2021.tables[1]!.id)).toBe(false);
  expect(report.figures.get(figureId("t3.new.natural"))).toEqual(BLANK);
  expect(report.figures.get(figureId("t2.lic"))).toEqual(number(10690));
});

test("a deleted row is named too", () => {
  const changed = sheets();
  changed.get("t3")!.cells.splice(15, 1);
  expect(read(changed).damage).toEqual([expect.objectContaining({ kind: "layout", key: "t3", row: 16, inserted: -1 })]);
});

test("a row pushed in above the only row of figures of table 四 is named by its totals", () => {
  const changed = sheets();
  const cells = changed.get("t4")!.cells as Grid;
  const moved = cells[8]!.map((c) => (typeof c.formula === "string" ? { ...c, formula: c.formula.replace(/9/g, "10") } : c));
  cells.splice(8, 1, cells[0]!.map(() => EMPTY_CELL), moved);
  const { report, damage } = read(changed);
  expect(damage).toEqual([expect.objectContaining({ kind: "layout", key: "t4", row: 9, inserted: 1 })]);
  expect(report.overwritten).toEqual(new Set());
});

test("an inserted column is named", () => {
  const changed = sheets();
  for (const row of changed.get("t3")!.cells) row.splice(4, 0, EMPTY_CELL);
  expect(read(changed).damage).toEqual([expect.objectContaining({ kind: "layout", key: "t3", columns: 1, inserted: 0 })]);
});

test("a reworded label is put right where it is; of labels that changed places the figures beside them go along", () => {
  const reworded = sheets();
  const cells = reworded.get("t3")!.cells as Grid;
  cells[5]![1] = text("（本列数据的钩稽关系）");
  expect(read(reworded).damage).toEqual([expect.objectContaining({ kind: "layout", repairable: true, row: 6, column: 2, found: "（本列数据的钩稽关系）" })]);
  const swapped = sheets();
  const grid = swapped.get("t3")!.cells as Grid;
  [grid[12]![3], grid[13]![3]] = [grid[13]![3]!, grid[12]![3]!];
  expect(read(swapped).damage).toEqual([expect.objectContaining({ kind: "layout", row: 13, inserted: 0, found: "2.其他法律行政法规禁止公开", repairable: true, redraw: true })]);
  expect(read(swapped).report.readable.has(EDITION_2021.tables[1]!.id)).toBe(false);
});

test("line breaks and spaces inside a label are no damage", () => {
  const changed = sheets();
  const cells = changed.get("t3")!.cells as Grid;
  cells[7]![5] = text("商业\n企业");
  expect(read(changed).damage).toEqual([]);
});

test("a missing sheet is named by the name it should have", () => {
  const changed = sheets();
  changed.delete("t4");
  expect(read(changed).damage).toEqual([{ kind: "missing", key: "t4", sheet: "四 复议诉讼" }]);
});

test("a total that was typed over, cleared or made text is known as overwritten", () => {
  const changed = sheets();
  const cells = changed.get("t3")!.cells as Grid;
  cells[8]![10] = { type: "number", value: 99, formula: 99 };
  cells[9]![10] = EMPTY_CELL;
  const { report } = read(changed);
  expect([...report.overwritten]).toEqual(["t3.new.total", "t3.carry_in.total"]);
  expect(report.figures.get(figureId("t3.new.total"))).toEqual(number(99));
});

test("a formula that shows nothing in an input cell is not blank", () => {
  const changed = sheets();
  (changed.get("t3")!.cells as Grid)[8]![4] = { type: "text", value: "", formula: '=IF(1,"")' };
  expect(read(changed).report.figures.get(figureId("t3.new.natural"))).toEqual({ kind: "text", text: '=IF(1,"")' });
});

test("rows inserted among the texts are read under the heading above them", () => {
  const changed = sheets();
  const cells = changed.get("text")!.cells as Grid;
  const row = cells.findIndex((r) => r[2]!.value === "（二）依申请公开");
  const extra = cells[0]!.map(() => EMPTY_CELL);
  extra[3] = text("插进来的一段");
  cells.splice(row + 1, 0, extra);
  const { report, damage } = read(changed);
  expect(damage).toEqual([]);
  expect(report.pieces).toContainEqual({ section: "s1", part: "request", kind: "text", startsParagraph: true, content: "插进来的一段" });
});

test("a heading of 文字 that was lost is damage: no text is put under another heading", () => {
  const changed = sheets();
  const cells = changed.get("text")!.cells as Grid;
  const row = cells.findIndex((r) => String(r[1]!.value).startsWith("五、"));
  cells[row]![1] = EMPTY_CELL;
  const { report, damage } = read(changed);
  expect(damage).toEqual([expect.objectContaining({ kind: "layout", key: "text", expected: "五、存在的主要问题及改进情况" })]);
  expect(report.pieces).toEqual([]);
});

test("a sheet whose drawing was cut short says so", () => {
  const changed = sheets();
  (changed.get("cover")!.cells as Grid)[0]![0] = text("nianbao/1/2021/cover");
  expect(read(changed).damage).toEqual([{ kind: "unfinished", key: "cover", sheet: "封面" }]);
});

test.each<[CellRead, unknown]>([
  [{ type: "number", value: 46042, formula: 46042 }, { year: 2026, month: 1, day: 20 }],
  [text("2026年1月20日"), { year: 2026, month: 1, day: 20 }],
  [{ type: "number", value: 20260120, formula: 20260120 }, { year: 2026, month: 1, day: 20 }],
])("成文日期 is read from %j", (cell, day) => {
  const changed = sheets();
  (changed.get("cover")!.cells as Grid)[10]![2] = cell;
  expect(read(changed).report.meta.date).toEqual(day);
});

test("the toy form is drawn and read by the same code", () => {
  const figures = new Map<ReturnType<typeof figureId>, Reading>(TOY.tables[0]!.figures.map((f, i) => [f.id, number(i)]));
  const toy = reportOf(figures, { edition: TOY, meta: { ...META, officeKind: "any" } });
  const { report, damage } = readReport(TOY, sheetsOf(toy));
  expect(damage).toEqual([]);
  expect(report.figures).toEqual(figures);
});

test("rows and columns pushed in together are named by the rows", () => {
  const changed = sheets();
  const cells = changed.get("t3")!.cells;
  cells.splice(12, 0, cells[0]!.map(() => EMPTY_CELL), cells[0]!.map(() => EMPTY_CELL));
  for (const row of cells) row.splice(6, 0, EMPTY_CELL);
  expect(read(changed).damage).toEqual([expect.objectContaining({ kind: "layout", key: "t3", row: 13, inserted: 2, repairable: true, redraw: true })]);
});
