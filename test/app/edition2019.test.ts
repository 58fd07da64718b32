/** A workbook of the 2019 form, from laying out to the finished report. */
import { formOf } from "../../src/report/form";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { FORM, openDesk } from "../support/app";
import { publishedFigures, publishedIds } from "../support/reports";
import { someOf } from "../support/runs";

// Typing a whole report takes its time on a busy machine.

test.each([[2020, "2019"], [2021, "2021"]])("laying out a report for %s without choosing a format takes that of %s", async (year, edition) => {
  const desk = await openDesk({ laidOut: false });
  await desk.app.layOut({ ...FORM, year });
  expect(desk.state.report?.edition.id).toBe(edition);
});

test("the format that is chosen is laid out whatever the year says", async () => {
  const desk = await openDesk({ laidOut: false });
  await desk.app.layOut({ ...FORM, year: 2022, edition: EDITION_2019.id });
  expect(desk.state.report?.edition).toBe(EDITION_2019);
  expect(desk.state.report?.meta.year).toBe(2022);
});

test.each(someOf(publishedIds("2019"), 2))("the published report %s is typed into its own form and read back cell by cell", async (id) => {
  const desk = await openDesk({ edition: EDITION_2019 });
  desk.typeReport(id);
  await desk.calm();
  const { figures, edition } = desk.state.report!;
  expect(edition).toBe(EDITION_2019);
  const inputs = [...formOf(EDITION_2019).inputs.values()].flat();
  const published = publishedFigures(id);
  expect(inputs.filter((figure) => JSON.stringify(figures.get(figure)) !== JSON.stringify(published.get(figure)))).toEqual([]);
  expect(desk.state.damage).toEqual([]);
});

test("a balanced report of the 2019 form passes 校验, 本年增/减 below zero included, and is generated with its five items", async () => {
  const desk = await openDesk({ edition: EDITION_2019 });
  desk.typeReport("pt_haitan_2019");
  desk.type("t2.lic.change", "-8");
  desk.typeTexts();
  desk.typeCover("year", "2020");
  desk.typeCover("date", "2021-1-20");
  await desk.calm();
  await desk.app.zeroFill(EDITION_2019.tables.map((t) => t.id));
  await desk.app.validate();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: true });
  await desk.app.generate("ask");
  const sheet = desk.sheet("年度报告");
  const words = Array.from({ length: 60 }, (_, row) => Array.from({ length: 12 }, (_, column) => desk.model.cell(sheet, row, column).text).filter((t) => t !== "").join(" "));
  expect(words).toContain("政府集中采购 0 0");
  expect(words.some((line) => /^行政许可 .*-8/.test(line))).toBe(true);
});

test("half an item less in 本年增/减 is named", async () => {
  const desk = await openDesk({ edition: EDITION_2019 });
  desk.type("t2.pun.change", "-0.5");
  await desk.calm();
  expect(desk.state.check!.findings.map((f) => f.key)).toContain("INT:t2.pun.change");
});

test("both forms keep 封面, 文字 and 表四 where they are, so that a person finds them again", () => {
  expect([...fixedSheets(EDITION_2019).tables.keys()]).toEqual([...fixedSheets(EDITION_2021).tables.keys()]);
});
