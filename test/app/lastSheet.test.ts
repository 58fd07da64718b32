/** 上年 in a workbook: kept as it was given, and the rules between the years by native formulas. */
import fc from "fast-check";
import { excelWorkbook } from "../../src/excel/workbook";
import { check } from "../../src/report/check";
import type { LastYear } from "../../src/report/lastYear";
import { BLANK, number } from "../../src/report/reading";
import { yearVerdicts } from "../../src/report/yearVerdicts";
import { VERDICT } from "../../src/sheets/checkLines";
import { lastLines } from "../../src/sheets/lastFormulas";
import { LAST_COLUMN, LAST_NAME } from "../../src/sheets/lastPlaces";
import { lastSheet } from "../../src/sheets/lastSheet";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition, FigureId } from "../../src/statute/types";
import { openDesk, type Desk } from "../support/app";
import { editionOf, publishedFigures, somePieces } from "../support/reports";

const lastOf = (id: string): LastYear => ({ edition: editionOf(id), year: 2024, unit: "某街道办事处", titleName: "某街道", figures: publishedFigures(id), pieces: somePieces(editionOf(id)) });

async function deskWith(edition: Edition, last: LastYear): Promise<Desk> {
  const desk = await openDesk({ edition });
  await excelWorkbook().draw([{ plan: lastSheet(edition, last, new Map()).plan, target: { kind: "new", name: LAST_NAME, after: undefined } }], {});
  await desk.calm();
  return desk;
}

/** Rows of the comparisons, in the order of `lastLines`. */
const rowsOf = (edition: Edition, last: LastYear): readonly number[] => lastSheet(edition, last, new Map()).plan.cells.filter((c) => c.column === LAST_COLUMN.verdict && "formula" in c.content).map((c) => c.row);
const PAIRS = [["2021 after 2021", EDITION_2021, "pt_build_2024"], ["2019 after 2019", EDITION_2019, "pt_build_2019"], ["2021 after 2019", EDITION_2021, "pt_build_2020"], ["2019 after 2021", EDITION_2019, "pt_build_2024"]] as const;

describe.each(PAIRS)("上年 of %s", (_words, edition, id) => {
  const last = lastOf(id);
  const lines = lastLines(edition, last.edition);
  const rows = rowsOf(edition, last);

  it("is known to the check as it was given, and its change stands beside each figure", async () => {
    const desk = await deskWith(edition, last);
    expect(desk.state.report!.last).toEqual(last);
    const { figure } = lines[0]!.compared;
    desk.type(figure, "5");
    const row = lastSheet(edition, last, new Map()).plan.cells.find((c) => "text" in c.content && c.content.text === figure && c.column === 0)?.row;
    const cell = (column: number) => desk.model.cell(desk.sheet(LAST_NAME), row!, column);
    const before = cell(LAST_COLUMN.last).value;
    expect([cell(LAST_COLUMN.now).value, cell(LAST_COLUMN.change).value]).toEqual([5, 5 - Number(before)]);
  });

  it("comes to what the check says, line by line, whatever is typed this year or put right in last year's", async () => {
    const desk = await deskWith(edition, last);
    const now = [...new Set(lines.flatMap(({ compared }) => [compared.figure, ...compared.plus, ...compared.minus]))];
    const marks = new Map(lastSheet(edition, last, new Map()).plan.cells.flatMap((c) => (c.column === 0 && "text" in c.content ? [[c.content.text, c.row] as const] : [])));
    const before = [...new Set(lines.flatMap((l) => l.sources))];
    const texts = fc.constantFrom("0", "3", "12", "无", "-1", "2.5", "");
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...now), texts), { minLength: 1, maxLength: 8 }), fc.array(fc.tuple(fc.constantFrom(...before), texts), { maxLength: 4 }), async (typed, mended) => {
      for (const [figure, text] of typed) desk.type(figure, text);
      for (const [figure, text] of mended) expect(desk.model.type(desk.sheet(LAST_NAME), marks.get(figure)!, LAST_COLUMN.last, text).ok).toBe(true);
      await desk.app.recheck();
      const verdicts = yearVerdicts(desk.state.report!);
      expect(verdicts.map((v) => [v.rule.code, v.instance])).toEqual(lines.map((l) => [l.rule.code, l.instance]));
      const cell = (row: number, column: number) => desk.model.cell(desk.sheet(LAST_NAME), row, column);
      expect(rows.map((row) => cell(row, LAST_COLUMN.verdict).text)).toEqual(verdicts.map((v) => VERDICT[v.state]));
      verdicts.forEach((v, i) => {
        if (v.state !== "unreadable") expect(["差", v.compared.figure, cell(rows[i]!, LAST_COLUMN.change).value]).toEqual(["差", v.compared.figure, v.difference]);
      });
    }), { numRuns: 15 });
  });
});

it("a planted difference is warned of, and gone when it is put right", async () => {
  const given = lastOf("pt_build_2024");
  const last: LastYear = { ...given, figures: new Map([...given.figures, ["t3.carry_out.natural" as FigureId, number(4)], ["t3.carry_out.total" as FigureId, number(4)]]) };
  const desk = await deskWith(EDITION_2021, last);
  const warned = () => check(desk.state.report!).findings.filter((f) => f.code === "X-CARRY").map((f) => f.figures[0]);
  desk.type("t3.carry_in.natural", "3");
  await desk.app.recheck();
  expect(warned()).toEqual(["t3.carry_in.natural"]);
  desk.type("t3.carry_in.natural", "4");
  await desk.app.recheck();
  expect(warned()).toEqual([]);
});

it("in another edition last year's report stays as it was, and is compared with the new sheets", async () => {
  const last = lastOf("pt_build_2024");
  const desk = await deskWith(EDITION_2021, last);
  await desk.app.switchEdition(EDITION_2019.id);
  expect(desk.state.outcome?.kind).toBe("switched");
  expect(desk.edition).toBe(EDITION_2019);
  expect(desk.state.report!.last).toEqual(last);
  desk.type("t3.carry_in.natural", "77");
  await desk.app.recheck();
  const [first] = rowsOf(EDITION_2019, last);
  expect(desk.model.cell(desk.sheet(LAST_NAME), first!, LAST_COLUMN.now).value).toBe(77);
  await desk.app.switchEdition(EDITION_2019.id);
  expect(desk.state.outcome?.kind).toBe("sameEdition");
});

it("rows put in among last year's texts and figures move nothing under another item", async () => {
  const last = lastOf("pt_build_2024");
  const desk = await deskWith(EDITION_2021, last);
  expect(desk.model.insertRows(desk.sheet(LAST_NAME), 40, 2).ok).toBe(true);
  await desk.app.recheck();
  expect(desk.state.report!.last).toEqual(last);
  expect([...last.figures.values()].some((r) => r !== BLANK)).toBe(true);
});
