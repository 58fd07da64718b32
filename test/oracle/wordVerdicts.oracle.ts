/** The last verdicts on rules over words in a saved workbook, with nobody but LibreOffice to work out whether they still stand. */
import fc from "fast-check";
import { WORD_VERDICT } from "../../src/sheets/recordFormulas";
import { RECORD_COLUMNS, RECORD_NAME, recordRows } from "../../src/sheets/recordPlaces";
import { wordRules } from "../../src/sheets/wordRules";
import { EDITIONS } from "../../src/statute/editions";
import { saidOfWords, wordDesk, wordEdits } from "../support/wordDesk";
import { compareFormulas, storedIn, valuesOf } from "./formulaValues";
import { recalculated } from "./libreOffice";

const BOOKS = 6;

test.each(EDITIONS.map((e) => [e.name, e] as const))("LibreOffice lets the same verdicts on words stand and lapse, whatever was typed after a 校验 (%s)", async (_name, edition) => {
  const desk = await wordDesk(edition);
  const made = fc.sample(fc.array(wordEdits(desk), { minLength: 1, maxLength: 2 }), { seed: 5, numRuns: BOOKS });
  const books: { readonly file: Uint8Array; readonly said: ReadonlyMap<string, string>; readonly model: typeof desk.model }[] = [];
  for (const edits of [[], ...made]) {
    edits.forEach((edit) => edit());
    books.push({ file: await desk.model.save(), said: saidOfWords(desk), model: desk.model.copy() });
    await desk.app.validate();
    await desk.calm();
  }
  const theirs = await recalculated(books.map(({ file }) => file));
  for (const [i, { said, model }] of books.entries()) {
    const book = await storedIn(theirs[i]!);
    const value = valuesOf(book, RECORD_NAME);
    expect(wordRules(edition).map((rule, line) => [rule.code, value(recordRows(edition).rules + line, RECORD_COLUMNS.now)])).toEqual([...said]);
    expect(compareFormulas(model.book, book).different).toEqual([]);
  }
  const all = books.flatMap(({ said }) => [...said.values()]);
  expect([all.includes(WORD_VERDICT.lapsed), all.includes(WORD_VERDICT.holds), all.some((words) => words.endsWith("处不符"))]).toEqual([true, true, true]);
}, 240_000);
