/** 审核说明 in a saved workbook, with nobody but LibreOffice to work it out: an explanation lapses there as well, and 封面 and 校验 say so. */
import fc from "fast-check";
import { holds } from "../../src/report/explanations";
import { NOTE_STATUS } from "../../src/sheets/notesSummary";
import { NOTES_COLUMN, NOTES_FIRST_ROW, NOTES_NAME, NOTES_SUMMARY } from "../../src/sheets/notesPlaces";
import { EDITIONS } from "../../src/statute/editions";
import { changes, explainedDesk } from "../support/explainedDesk";
import { compareFormulas, storedIn, valuesOf } from "./formulaValues";
import { recalculated } from "./libreOffice";

const BOOKS = 6;

test.each(EDITIONS.map((e) => [e.name, e] as const))("LibreOffice says of every explanation what the check says, whatever was typed (%s)", async (_name, edition) => {
  const desk = await explainedDesk(edition);
  const made = fc.sample(fc.array(changes(desk), { minLength: 1, maxLength: 3 }), { seed: 7, numRuns: BOOKS });
  const books: { readonly file: Uint8Array; readonly standing: readonly boolean[]; readonly model: typeof desk.model }[] = [];
  for (const some of [[], ...made]) {
    some.forEach((change) => change.make());
    await desk.app.recheck();
    const report = desk.state.report!;
    books.push({ file: await desk.model.save(), standing: report.explanations!.map((e) => holds(e, report)), model: desk.model.copy() });
    some.forEach((change) => change.back());
  }
  const theirs = await recalculated(books.map(({ file }) => file));
  for (const [i, { standing, model }] of books.entries()) {
    const book = await storedIn(theirs[i]!);
    const said = valuesOf(book, NOTES_NAME);
    expect(standing.map((_, row) => said(NOTES_FIRST_ROW + row, NOTES_COLUMN.status) === NOTE_STATUS.holds)).toEqual(standing);
    const lapsed = standing.filter((one) => !one).length;
    expect(String(said(NOTES_SUMMARY.row, NOTES_SUMMARY.column)).slice(2)).toBe(`有效 ${standing.length - lapsed} 条，失效 ${lapsed} 条`);
    expect(compareFormulas(model.book, book).different).toEqual([]);
  }
  expect(books.some(({ standing }) => standing.includes(false)) && books[0]!.standing.every(Boolean)).toBe(true);
}, 240_000);
