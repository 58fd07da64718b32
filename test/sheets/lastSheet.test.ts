import fc from "fast-check";
import type { LastYear } from "../../src/report/lastYear";
import { BLANK, number } from "../../src/report/reading";
import { paragraphsOf } from "../../src/report/paragraphs";
import type { Piece, Reading } from "../../src/report/types";
import { LAST_COLUMN, lastArea, placeOfMark } from "../../src/sheets/lastPlaces";
import { lastSheet } from "../../src/sheets/lastSheet";
import { textHeight } from "../../src/sheets/measure";
import { isWholeLast, readLast } from "../../src/sheets/readLast";
import { textBlocks } from "../../src/sheets/textSheet";
import { EDITIONS } from "../../src/statute/editions";
import type { Edition, FigureId } from "../../src/statute/types";
import { gridOf } from "../support/sheetCells";
import { TOY } from "../support/toy";

const reading: fc.Arbitrary<Reading> = fc.oneof(fc.constant(BLANK), fc.integer({ min: -99, max: 9999 }).map(number), fc.double({ min: 0, max: 1e9, noNaN: true }).map(number), fc.constantFrom("无", "２笔", "/", "=1+1").map((text) => ({ kind: "text" as const, text })));
const content = fc.oneof(
  fc.constantFrom("加强培训。", "=SUM(A1)", "'引号", "+", "2024", "s5/"),
  fc.array(fc.constantFrom("公开的内容不够全面，", "时效性有待加强；", "下一步加强业务培训。", "2024 "), { minLength: 1, maxLength: 200 }).map((parts) => parts.join("").trim()),
);

function lastYears(edition: Edition): fc.Arbitrary<LastYear> {
  const figures = edition.tables.flatMap((t) => t.figures);
  const slots = edition.sections.filter((s) => s.kind === "narrative").flatMap((s) => ["", ...s.parts.map((p) => p.id)].map((part) => ({ section: s.id, part })));
  return fc.record({
    edition: fc.constant(edition), year: fc.option(fc.integer({ min: 2008, max: 2099 }), { nil: undefined }), unit: fc.constantFrom("", "某街道办事处"), titleName: fc.constantFrom("", "某街道"),
    figures: fc.array(reading, { minLength: figures.length, maxLength: figures.length }).map((all) => new Map(figures.map((f, i): [FigureId, Reading] => [f.id, all[i]!]))),
    pieces: fc.array(fc.tuple(fc.nat(slots.length - 1), content), { maxLength: 8 }).map((all) => all.sort(([a], [b]) => a - b).map(([slot, text]): Piece => ({ ...slots[slot]!, kind: "text", startsParagraph: true, content: text }))),
  });
}

describe.each([...EDITIONS, TOY].map((e) => [e.id, e] as const))("上年 in the edition %s", (_id, edition) => {
  it.each([...EDITIONS, edition].filter((e, i, all) => all.indexOf(e) === i).map((e) => [e.id, e] as const))("keeps a report of the edition %s: every figure as it was, every paragraph under its heading", (_from, from) => {
    fc.assert(fc.property(lastYears(from), (last) => {
      const drawn = lastSheet(edition, last, new Map(), textBlocks(edition, []));
      expect(drawn.plan.area.rows).toBeLessThanOrEqual(lastArea.rows);
      const back = readLast(edition, gridOf(drawn, drawn.plan.area.rows, drawn.plan.area.columns))!;
      expect({ ...back, pieces: [] }).toEqual({ ...last, pieces: [] });
      const said = (pieces: readonly Piece[]) => paragraphsOf(pieces).map(({ section, part, text }) => [section, part, text]);
      expect(said(back.pieces)).toEqual(said(last.pieces));
    }), { numRuns: 20 });
  });

  it("has one row for a thing, none taller than Excel has them", () => {
    fc.assert(fc.property(lastYears(edition), (last) => {
      const { plan } = lastSheet(edition, last, new Map(), textBlocks(edition, last.pieces));
      const places = plan.cells.map((c) => `${c.row},${c.column}`);
      expect(new Set(places).size).toBe(places.length);
      const figures = plan.cells.flatMap((c) => (c.column === LAST_COLUMN.mark && "text" in c.content && !placeOfMark(c.content.text) && !c.content.text.startsWith("@") ? [c.content.text] : []));
      expect(figures).toEqual([...last.figures.keys()]);
      for (const { height } of plan.heights) expect(height).toBeLessThanOrEqual(409);
    }), { numRuns: 10 });
  });
});

test("a sheet that was not drawn to its end is not read: half of last year's figures would look like blanks", () => {
  const last: LastYear = { edition: TOY, year: 2024, unit: "", titleName: "", figures: new Map(), pieces: [] };
  const { plan } = lastSheet(TOY, last, new Map());
  const grid = gridOf({ plan: { ...plan, identity: { ...plan.identity, sealed: plan.identity.text } }, labels: [], links: [] }, plan.area.rows, plan.area.columns);
  expect(isWholeLast(grid)).toBe(false);
  expect(isWholeLast(gridOf({ plan, labels: [], links: [] }, plan.area.rows, plan.area.columns))).toBe(true);
});

describe("上年 on paper", () => {
  const last: LastYear = { edition: TOY, year: 2024, unit: "", titleName: "", figures: new Map(), pieces: [] };
  const sheets = [...EDITIONS, TOY].map((edition) => [edition.id, lastSheet(edition, { ...last, edition }, new Map()).plan] as const);

  it.each(sheets)("says on every page which figures are last year's (%s)", (_id, plan) => {
    const { from, to } = plan.print!.titleRows!;
    expect(to).toBe(from);
    expect(plan.cells.filter(({ row }) => row === from).map(({ content }) => "text" in content && content.text)).toEqual(["项目", "栏目", "去年", "今年", "变化", ""]);
  });

  it.each(sheets.slice(0, EDITIONS.length))("shows in full the name of every place that is compared (%s)", (_id, plan) => {
    const heightOf = (row: number) => plan.heights.find((h) => h.row <= row && row < h.row + h.rows)!.height;
    const compared = plan.cells.filter(({ row, column, content }) => column === LAST_COLUMN.item && "text" in content && plan.cells.some((c) => c.row === row && c.column === LAST_COLUMN.last && "formula" in c.content));
    expect(compared.length).toBeGreaterThan(0);
    for (const { row, content } of compared) {
      const merged = plan.merges.find((m) => m.row === row && m.column === LAST_COLUMN.item)?.columns ?? 1;
      const width = plan.widths.slice(LAST_COLUMN.item, LAST_COLUMN.item + merged).reduce((sum, one) => sum + one, 0);
      expect(textHeight((content as { readonly text: string }).text, 10, width)).toBeLessThanOrEqual(heightOf(row));
    }
  });
});
