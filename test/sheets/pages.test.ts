import fc from "fast-check";
import { layPages, type Pages } from "../../src/sheets/pages";
import { PITCH, TYPE_HEIGHT } from "../../src/sheets/reportLook";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { reportFlow, type Flow, type ReportRow } from "../../src/sheets/reportRows";
import { reportSheet } from "../../src/sheets/reportSheet";
import { heightOf } from "../../src/sheets/tableCut";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import type { Piece, Report } from "../../src/report/types";
import type { Edition } from "../../src/statute/types";
import { reportOf } from "../support/reports";
import { tallToy } from "../support/tallToy";
import { runs } from "../support/runs";

const PAGE = { height: TYPE_HEIGHT, bodyFont: "仿宋", parts: 30 };
const pagesOf = ({ rows, breaks }: Pages): readonly (readonly ReportRow[])[] => [0, ...breaks].map((from, i) => rows.slice(from, breaks[i]));
const laid = (report: Report) => layPages(reportFlow(report, PLAIN_OPTIONS), PAGE);
const words = (row: ReportRow): string => row.cells.map((c) => (c.content && "text" in c.content ? c.content.text : "")).join("|");
const says = (row: ReportRow | undefined): boolean => row !== undefined && words(row).replace(/\|/g, "") !== "";

/** Paragraphs of any length, from one character to some pages. */
const texts = fc.array(fc.integer({ min: 1, max: 1500 }), { maxLength: 12 });
function spoken(edition: Edition, lengths: readonly number[]): Report {
  const narratives = edition.sections.filter((s) => s.kind === "narrative");
  const pieces = lengths.map((length, i): Piece => {
    const section = narratives[i % narratives.length]!;
    return { section: section.id, part: section.parts[0]?.id ?? "", kind: "text", startsParagraph: true, content: "公开政府信息，2024年。".repeat(length).slice(0, length) };
  });
  // In the order of 文字.
  return reportOf(new Map(), { edition, pieces: [...pieces].sort((a, b) => narratives.findIndex((s) => s.id === a.section) - narratives.findIndex((s) => s.id === b.section)) });
}
const EDITIONS: Readonly<Record<string, Edition>> = { "2021": EDITION_2021, "2019": EDITION_2019, low: tallToy(3), tall: tallToy(90) };
const editions = fc.constantFrom(...Object.keys(EDITIONS));
const statutory = fc.constantFrom("2021", "2019");

test("whatever is said, no page is higher than the paper, no heading ends one, and nothing said is lost", () => {
  fc.assert(fc.property(editions, texts, (edition, lengths) => {
    const report = spoken(EDITIONS[edition]!, lengths);
    const pages = pagesOf(laid(report));
    for (const [i, page] of pages.entries()) {
      expect(heightOf(page)).toBeLessThanOrEqual(TYPE_HEIGHT);
      expect(page.length).toBeGreaterThan(0);
      const last = [...page].reverse().find(says);
      if (i < pages.length - 1) expect(words(last!)).not.toMatch(/^　　([一二三四五六]、|（[一二三四五]）)/);
    }
    const printed = pages.flat().filter((r) => r.paragraph).map(words).join("");
    expect(printed).toBe(report.pieces.map((p) => `　　${p.content}`).join(""));
  }), { numRuns: runs(10, 60) });
});

test("the date is never alone on its page: words of the report and the office stand above it", () => {
  fc.assert(fc.property(editions, texts, (edition, lengths) => {
    const last = pagesOf(laid(spoken(EDITIONS[edition]!, lengths))).at(-1)!.filter(says);
    expect(last.length).toBeGreaterThanOrEqual(3);
    expect(words(last.at(-1)!)).toMatch(/^20\d\d年1月20日$/);
    expect(words(last.at(-2)!)).toBe("宁波市鄞州区东柳街道办事处");
  }), { numRuns: runs(10, 60) });
});

test("a paragraph that goes over a page leaves two lines at least on either side", () => {
  fc.assert(fc.property(texts, (lengths) => {
    const { rows, breaks } = laid(spoken(EDITION_2021, lengths));
    for (const at of breaks) {
      const key = (r: ReportRow | undefined) => (r?.paragraph ? JSON.stringify(r.paragraph) : undefined);
      const above = rows.slice(0, at).filter(says).at(-1);
      const below = rows.slice(at).find(says);
      if (!key(above) || key(above) !== key(below)) continue;
      const height = (some: readonly ReportRow[]) => heightOf(some.filter((r) => key(r) === key(above)));
      const start = [0, ...breaks].filter((b) => b < at).at(-1)!;
      const end = breaks.find((b) => b > at) ?? rows.length;
      expect(height(rows.slice(start, at))).toBeGreaterThan(PITCH.body);
      expect(height(rows.slice(at, end))).toBeGreaterThan(PITCH.body);
    }
  }), { numRuns: runs(8, 40) });
});

test("tables that have room on a page are whole on one, with their heading", () => {
  fc.assert(fc.property(statutory, texts, (id, lengths) => {
    const edition = EDITIONS[id]!;
    const pages = pagesOf(laid(spoken(edition, lengths)));
    for (const table of edition.tables) {
      const heading = edition.sections.find((s) => s.id === table.section)!.title;
      const page = pages.find((p) => p.some((r) => words(r).includes(heading)))!;
      const first = page.findIndex((r) => words(r).includes(heading));
      expect(page.slice(first + 1, first + 1 + table.rows).every((r) => r.cells.some((c) => c.style.border))).toBe(true);
    }
  }), { numRuns: runs(6, 30) });
});

test("a table taller than a page goes on under its heads, and what spans rows is split with its words repeated", () => {
  const edition = tallToy(90);
  const { rows, breaks } = laid(reportOf(new Map(), { edition }));
  const pages = pagesOf({ rows, breaks }).map((page) => page.filter((r) => r.cells.some((c) => c.style.border)));
  const tabled = pages.filter((page) => page.length > 0);
  expect(tabled.length).toBeGreaterThanOrEqual(3);
  for (const page of tabled) {
    expect([words(page[0]!), words(page[1]!)]).toEqual(["类|项|数", "甲|乙"]);
    expect(words(page[2]!)).toMatch(/^类别\d+\|/);
    // Every spanning cell ends on its page.
    page.forEach((row, i) => row.cells.forEach((cell) => expect(i + cell.rows).toBeLessThanOrEqual(page.length)));
  }
  const items = tabled.flat().map(words).join("|").match(/第\d+项/g)!;
  expect(items).toEqual(Array.from({ length: 90 }, (_, i) => `第${i + 1}项`));
});

test("no merge of the sheet crosses a page", () => {
  fc.assert(fc.property(editions, texts, (edition, lengths) => {
    const plan = reportSheet(spoken(EDITIONS[edition]!, lengths), new Map());
    for (const at of plan.print!.breaks!) for (const m of plan.merges) expect(m.row < at && m.row + m.rows > at).toBe(false);
  }), { numRuns: runs(5, 20) });
});

test("a blank line between things is left out where a page begins", () => {
  const space: Flow = { kind: "space", height: 100, keepWithNext: false };
  const row = (height: number): Flow => ({ kind: "row", row: { height, cells: [] }, keepWithNext: false });
  const { rows, breaks } = layPages([row(550), space, row(60), space, row(60)], PAGE);
  expect(rows.map((r) => r.height)).toEqual([550, 60, 100, 60]);
  expect(breaks).toEqual([1]);
});

test("a heading stays with a table that would have a page to itself alone: the table goes on over the page", () => {
  const style = { border: "#000000" };
  const line = (i: number): ReportRow => ({ height: 18, keepWithNext: i < 2, cells: [{ part: 0, parts: 30, rows: 1, content: { text: `行${i}` }, style }] });
  const table: Flow = { kind: "table", heads: 2, keepWithNext: false, rows: Array.from({ length: 34 }, (_, i) => line(i)) };
  const heading: Flow = { kind: "row", keepWithNext: true, row: { height: 28.5, cells: [{ part: 0, parts: 30, rows: 1, content: { text: "标题" }, style }] } };
  const [first, second] = pagesOf(layPages([heading, table], PAGE));
  expect(first!.slice(0, 3).map(words)).toEqual(["标题", "行0", "行1"]);
  expect(second!.map(words)).toEqual(["行0", "行1", "行33"]);
  expect(heightOf(first!)).toBeLessThanOrEqual(TYPE_HEIGHT);
});
