import fc from "fast-check";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITIONS } from "../../src/statute/editions";
import { openDesk, type Desk } from "../support/app";
import { sampleFills } from "../support/fills";
import { filledBooks, savedBook } from "./filledBooks";
import { compareFormulas, storedIn, type Calculated } from "./formulaValues";
import { recalculated, withResults } from "./libreOffice";
import { readyDesk } from "./stages";

test("LibreOffice works everything out itself: wrong results in a file come back right, unless it is told to believe them", async () => {
  const [book] = await filledBooks(EDITIONS[0]!, sampleFills(EDITIONS[0]!, 1, 3));
  const spoilt = withResults(await savedBook(book!), "wrong");
  const [judged] = await recalculated([spoilt]);
  expect(compareFormulas(book!, await storedIn(judged!)).different).toEqual([]);
  const [believed] = await recalculated([spoilt], { believing: true });
  expect(compareFormulas(book!, await storedIn(believed!)).different.length).toBeGreaterThan(100);
});

/**
 * What clerks type, each as Excel takes it: dates, percentages, exponents. No truths: LibreOffice counts TRUE in a range as 1,
 * Excel passes it by. No lone apostrophe: LibreOffice opens an empty text as a blank cell.
 */
const TYPED = ["无", "/", "１２", "'7", "-3", "3.5", "999999999999999", "1E+15", "1e300", "#N/A", "#REF!", "2024-1-5", "1,234", "50%", "  ", "=1/0", '=""', "=7", "=Z99", "0.1", "0.2"];

/** A report in which so many hundredths of the cells are blank or odd; of the totals some are typed over. */
async function typedReport(seed: number, blank: number, odd: number): Promise<Desk> {
  const desk = await openDesk();
  const { tables } = fixedSheets(desk.edition);
  const inputs = [...tables.values()].flatMap((table) => [...table.inputs.keys()]);
  const totals = [...tables.values()].flatMap((table) => [...table.totals.keys()]);
  const entry = fc.record({ chance: fc.integer({ min: 0, max: 99 }), plain: fc.nat(20).map(String), odd: fc.constantFrom(...TYPED) });
  const entries = fc.sample(entry, { seed, numRuns: inputs.length + totals.length });
  inputs.forEach((id, index) => {
    const { chance, plain, odd: strange } = entries[index]!;
    if (chance >= blank) desk.type(id, chance < blank + odd ? strange : plain);
  });
  totals.forEach((id, index) => {
    const { chance, plain, odd: strange } = entries[inputs.length + index]!;
    if (chance < odd / 3) desk.type(id, chance % 2 === 0 ? strange : plain);
  });
  desk.typeTexts();
  if (blank > 0) desk.typeText("（二）", "   ");
  return desk;
}

test("LibreOffice comes to the same values in every formula, whatever is typed", async () => {
  const desks = [await typedReport(1, 0, 0), await typedReport(2, 0, 4), await typedReport(3, 30, 10), await typedReport(4, 10, 50), await typedReport(5, 80, 5)];
  const theirs = await recalculated(await Promise.all(desks.map((desk) => desk.model.save())));
  for (const [i, desk] of desks.entries()) {
    expect(compareFormulas(desk.model.book, await storedIn(theirs[i]!)).different).toEqual([]);
  }
});

test.each(EDITIONS.map((edition) => [edition.name, edition] as const))("LibreOffice says of a validated report what has changed since, as the workbook does here (%s)", async (_name, edition) => {
  const inputs = [...fixedSheets(edition).tables.values()].flatMap((table) => [...table.inputs.keys()]);
  const files: Uint8Array[] = [];
  const books: Calculated[] = [];
  const changes: ((desk: Desk) => void)[] = [
    () => undefined,
    (desk) => ["7", "", "无", "=1/0"].forEach((text, i) => desk.type(inputs[i * 3]!, text)),
    (desk) => desk.typeText("（一）", "改了一句。"),
    (desk) => desk.typeCover("year", "2023"),
    (desk) => inputs.slice(0, 30).forEach((id) => desk.type(id, "99")),
  ];
  for (const change of changes) {
    const desk = await readyDesk(edition);
    change(desk);
    files.push(await desk.model.save());
    books.push({ state: desk.model.book.state, results: desk.model.book.results });
  }
  const theirs = await recalculated(files);
  for (const [i, book] of books.entries()) expect(compareFormulas(book, await storedIn(theirs[i]!)).different).toEqual([]);
});
