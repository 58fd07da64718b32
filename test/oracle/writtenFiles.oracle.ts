/** Workbooks written without Excel, as LibreOffice opens them: everything works, and 校验 in them says what the check says. */
import { fileWorkbook } from "../../src/files/outside/fileWorkbook";
import { oursOf } from "../../src/files/outside/ours";
import { writeReport } from "../../src/files/xlsx/writeReport";
import type { LastYear } from "../../src/report/lastYear";
import type { Report } from "../../src/report/types";
import { CHECKS_NAME } from "../../src/sheets/checksSheet";
import { PLAIN_OPTIONS } from "../../src/sheets/reportOptions";
import { EDITIONS } from "../../src/statute/editions";
import type { Edition, FigureId } from "../../src/statute/types";
import { Calculator } from "../../workbench/model/calculator";
import { FILL_KINDS, reportOfFill, sampleFills } from "../support/fills";
import { disagreements } from "./equivalence";
import { compareFormulas, sameValue, storedIn, valuesOf } from "./formulaValues";
import { recalculated } from "./libreOffice";

/** One of each kind of fill; every second one with 年度报告 generated and last year's report on 上年. */
async function written(edition: Edition): Promise<readonly { readonly report: Report; readonly file: Uint8Array }[]> {
  return Promise.all(sampleFills(edition, FILL_KINDS.length, 5).map(async (fill, i) => {
    const plain = reportOfFill(fill);
    const last: LastYear = { edition, year: plain.meta.year! - 1, unit: plain.meta.unit, titleName: plain.meta.titleName, figures: plain.figures, pieces: plain.pieces };
    const report: Report = i % 2 === 0 ? plain : { ...plain, last };
    return { report, file: await writeReport(report, i % 2 === 0 ? undefined : PLAIN_OPTIONS) };
  }));
}

test.each(EDITIONS.map((edition) => [edition.name, edition] as const))("a written workbook opens in LibreOffice, works out as here, and its 校验 says what the check says (%s)", async (_name, edition) => {
  const books = await written(edition);
  // As a person opens it: with the results that are stored in it, and the others still to be worked out.
  const opened = await recalculated(books.map(({ file }) => file), { believing: true });
  const worked = await recalculated(books.map(({ file }) => file));
  for (const [i, { report, file }] of books.entries()) {
    const { state } = await storedIn(file);
    const ours = { state, results: new Calculator(undefined).calculate(state) };
    for (const theirs of [opened[i]!, worked[i]!]) {
      const book = await storedIn(theirs);
      expect([FILL_KINDS[i], compareFormulas(ours, book).different]).toEqual([FILL_KINDS[i], []]);
      expect([FILL_KINDS[i], disagreements({ ...report, last: undefined }, valuesOf(book, CHECKS_NAME))]).toEqual([FILL_KINDS[i], []]);
    }
    const [here, back] = [file, opened[i]!].map((bytes) => oursOf(fileWorkbook(bytes), "", EDITIONS)!.figures);
    const value = (figures: typeof here, id: FigureId): number | null => { const reading = figures!.get(id)!; return reading.kind === "number" ? reading.value : null; };
    // LibreOffice saves fifteen digits of a number.
    expect([...here!.keys()].filter((id) => !sameValue(value(here, id), value(back, id)))).toEqual([]);
  }
}, 300_000);
