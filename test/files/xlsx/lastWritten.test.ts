/** 上年 in a workbook that was written without Excel. */
import { writeReport } from "../../../src/files/xlsx/writeReport";
import type { Report } from "../../../src/report/types";
import { LAST_COLUMN, LAST_NAME } from "../../../src/sheets/lastPlaces";
import { TEXT_VERDICT } from "../../../src/sheets/lastTexts";
import { EDITIONS } from "../../../src/statute/editions";
import { Calculator } from "../../../workbench/model/calculator";
import { sheetNamed, storedIn, valuesOf } from "../../oracle/formulaValues";
import { publishedIds, publishedReport } from "../../support/reports";
import { someOf } from "../../support/runs";

const COPIED = "主动公开的力度还不够，业务培训少。";

test.each(someOf(EDITIONS.map((edition) => [edition.name, edition] as const), 1))("a written workbook shows this year's texts beside last year's and says which were copied (%s)", async (_name, edition) => {
  const [section] = edition.rules.flatMap((rule) => (rule.kind === "sameText" ? rule.sections : []));
  const written = (content: string): Report["pieces"] => [{ section: section!, part: "", kind: "text", startsParagraph: true, content }];
  const plain = publishedReport(publishedIds(edition.id)[0]!);
  const verdicts = async (now: string): Promise<readonly unknown[]> => {
    const last = { edition, year: plain.meta.year! - 1, unit: plain.meta.unit, titleName: "", figures: plain.figures, pieces: written(COPIED) };
    const { state } = await storedIn(await writeReport({ ...plain, pieces: written(now), last }));
    const book = { state, results: new Calculator(undefined).calculate(state) };
    const value = valuesOf(book, LAST_NAME);
    const row = [...sheetNamed(book, LAST_NAME).cells.keys()].find((one) => value(one, LAST_COLUMN.text) === COPIED)!;
    return [value(row, LAST_COLUMN.now), value(row, LAST_COLUMN.verdict)];
  };
  expect(await verdicts(COPIED)).toEqual([COPIED, TEXT_VERDICT.same]);
  expect(await verdicts("今年另写一段。")).toEqual(["今年另写一段。", ""]);
});
