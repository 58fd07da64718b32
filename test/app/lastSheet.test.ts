/** 上年 in a workbook: kept as it was given, and the rules between the years by native formulas. */
import fc from "fast-check";
import { excelWorkbook } from "../../src/excel/workbook";
import { check } from "../../src/report/check";
import type { LastYear } from "../../src/report/lastYear";
import { BLANK, number } from "../../src/report/reading";
import { yearVerdicts } from "../../src/report/yearVerdicts";
import { VERDICT } from "../../src/sheets/checkLines";
import { lastLines } from "../../src/sheets/lastFormulas";
import { LAST_COLUMN, LAST_NAME, LAST_SUMMARY } from "../../src/sheets/lastPlaces";
import { lastSheet } from "../../src/sheets/lastSheet";
import { TEXT_VERDICT } from "../../src/sheets/lastTexts";
import { TEXT_COLUMNS, textBlocks } from "../../src/sheets/textSheet";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition, FigureId } from "../../src/statute/types";
import { openDesk, type Desk } from "../support/app";
import { editionOf, publishedFigures, somePieces } from "../support/reports";
import { runs, someOf } from "../support/runs";

const lastOf = (id: string): LastYear => ({ edition: editionOf(id), year: 2024, unit: "某街道办事处", titleName: "某街道", figures: publishedFigures(id), pieces: somePieces(editionOf(id)) });

async function deskWith(edition: Edition, last: LastYear): Promise<Desk> {
  const desk = await openDesk({ edition });
  await excelWorkbook().draw([{ plan: lastSheet(edition, last, new Map(), textBlocks(edition, [])).plan, target: { kind: "new", name: LAST_NAME, after: undefined } }], {});
  await desk.calm();
  return desk;
}

/** Rows of the comparisons, in the order of `lastLines`. */
const rowsOf = (edition: Edition, last: LastYear): readonly number[] => lastSheet(edition, last, new Map()).plan.cells.filter((c) => c.column === LAST_COLUMN.verdict && "formula" in c.content && c.row < lastSheet(edition, { ...last, pieces: [] }, new Map()).plan.area.rows).map((c) => c.row);
const PAIRS = [["2021 after 2021", EDITION_2021, "pt_build_2024"], ["2019 after 2019", EDITION_2019, "pt_build_2019"], ["2021 after 2019", EDITION_2021, "pt_build_2020"], ["2019 after 2021", EDITION_2019, "pt_build_2024"]] as const;

describe.each(someOf(PAIRS, 2))("上年 of %s", (_words, edition, id) => {
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
        const shown = (column: number) => cell(rows[i]!, column).value;
        // What nobody has filled in is not shown as 0, nor a difference from it.
        if (v.state !== "unreadable") expect(["差", v.compared.figure, shown(LAST_COLUMN.change)]).toEqual(["差", v.compared.figure, v.state === "incomplete" ? "" : v.difference]);
        if (desk.state.report!.figures.get(v.compared.figure)!.kind === "blank") expect(shown(LAST_COLUMN.now)).toBe("");
      });
    }), { numRuns: runs(1, 15) });
  });
});

it("a planted difference is warned of, and gone when it is put right", async () => {
  const given = lastOf("pt_build_2024");
  const last: LastYear = { ...given, figures: new Map([...given.figures, ["t3.carry_out.natural" as FigureId, number(4)], ["t3.carry_out.total" as FigureId, number(4)]]) };
  const desk = await deskWith(EDITION_2021, last);
  const warned = () => check(desk.state.report!).findings.filter((f) => f.code === "X-CARRY").map((f) => f.figures[0]);
  const summary = (): string => desk.model.cell(desk.sheet(LAST_NAME), LAST_SUMMARY.row, LAST_SUMMARY.column).text;
  expect(summary()).toMatch(/^○ 与去年的比对还有 \d+ 条没填完$/);
  desk.type("t3.carry_in.natural", "3");
  await desk.app.recheck();
  expect(warned()).toEqual(["t3.carry_in.natural"]);
  // The figure and its total.
  expect(summary()).toBe("× 与去年不符 2 条");
  desk.type("t3.carry_in.natural", "4");
  await desk.app.recheck();
  expect(warned()).toEqual([]);
  expect(summary()).toMatch(/^○/);
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

describe("this year's texts", () => {
  const given = lastOf("pt_build_2024");
  const section = EDITION_2021.rules.flatMap((r) => (r.kind === "sameText" ? r.sections : []))[0]!;
  const paragraphs = ["公开的主动性还不够，内容更新不及时。", "业务培训少，人员变动大。"];
  const last: LastYear = { ...given, pieces: paragraphs.map((content) => ({ section, part: "", kind: "text", startsParagraph: true, content })) };
  const heading = EDITION_2021.sections.find((s) => s.id === section)!.title.slice(0, 2);
  const rows = () => [...lastSheet(EDITION_2021, last, new Map(), textBlocks(EDITION_2021, [])).plan.cells].filter((c) => c.column === 0 && "text" in c.content && c.content.text.startsWith(`${section}/`)).map((c) => c.row);
  const at = (desk: Desk, row: number, column: number): string => desk.model.cell(desk.sheet(LAST_NAME), row, column).text;

  it("stand beside last year's, and a paragraph that was copied is marked", async () => {
    const desk = await deskWith(EDITION_2021, last);
    const [first, second] = rows() as [number, number];
    expect([first, second].map((row) => at(desk, row, LAST_COLUMN.text))).toEqual(paragraphs);
    desk.typeText(heading, "今年另写一段。");
    desk.typeText(heading, paragraphs[0]!, 1);
    expect([first, second].map((row) => at(desk, row, LAST_COLUMN.now))).toEqual(["今年另写一段。", paragraphs[0]]);
    expect([first, second].map((row) => at(desk, row, LAST_COLUMN.verdict))).toEqual([TEXT_VERDICT.same, ""]);
    const end = first + rows().length;
    expect(at(desk, end, LAST_COLUMN.verdict)).toBe(TEXT_VERDICT.unlike);
    desk.typeText(heading, paragraphs[1]!);
    expect([at(desk, end, LAST_COLUMN.now), at(desk, end, LAST_COLUMN.verdict)]).toEqual(["100%", TEXT_VERDICT.alike]);
    await desk.app.recheck();
    expect(check(desk.state.report!).findings.map((f) => f.code)).toContain("NAR-SAME");
    expect(desk.state.report!.last).toEqual(last);
  });

  it("follow rows put in among them, and what is not shown is said", async () => {
    const desk = await deskWith(EDITION_2021, last);
    const [first] = rows() as [number];
    desk.typeText(heading, "第一段。");
    desk.typeText(heading, "第三段。", 1);
    const sheet = desk.sheet("文字");
    const row = Array.from({ length: 80 }, (_, i) => i).find((i) => desk.model.cell(sheet, i, TEXT_COLUMNS.content).text === "第三段。")!;
    expect(desk.model.insertRows(sheet, row, 1).ok).toBe(true);
    expect(desk.model.type(sheet, row, TEXT_COLUMNS.content, "第二段。").ok).toBe(true);
    expect([first, first + 1].map((r) => at(desk, r, LAST_COLUMN.now))).toEqual(["第一段。", "第三段。"]);
    expect(at(desk, first + rows().length, LAST_COLUMN.text)).toMatch(/还有 1 行没有列在这里/);
  });
});
