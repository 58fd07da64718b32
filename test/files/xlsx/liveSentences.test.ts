/** Live sentences in a workbook that was written without Excel. */
import { fileWorkbook } from "../../../src/files/outside/fileWorkbook";
import { oursOf } from "../../../src/files/outside/ours";
import { writeReport } from "../../../src/files/xlsx/writeReport";
import { writeWorkbook } from "../../../src/files/xlsx/writeWorkbook";
import { sentenceNow } from "../../../src/report/sentence";
import { filledWorkbook } from "../../../src/sheets/filledWorkbook";
import { TEXT_NAME } from "../../../src/sheets/textSheet";
import { EDITIONS } from "../../../src/statute/editions";
import { Calculator } from "../../../workbench/model/calculator";
import { storedIn, valuesOf } from "../../oracle/formulaValues";
import { livePieces, livePlaces } from "../../support/livePieces";
import { publishedIds, publishedReport } from "../../support/reports";

test.each(EDITIONS.map((edition) => [edition.name, edition] as const))("a written workbook shows its sentences before anything is worked out, works them out to the same, and is taken over elsewhere as plain text (%s)", async (_name, edition) => {
  const report = { ...publishedReport(publishedIds(edition.id)[0]!), pieces: livePieces(edition) };
  const file = await writeReport(report);
  const stored = await storedIn(file);
  const worked = { state: stored.state, results: new Calculator(undefined).calculate(stored.state) };
  const said = livePlaces(edition).map(({ sentence }) => sentenceNow(sentence, report));
  for (const book of [stored, worked]) expect(livePlaces(edition).map(({ row, column }) => valuesOf(book, TEXT_NAME)(row, column))).toEqual(said);
  const taken = oursOf(fileWorkbook(file), "", EDITIONS)!;
  expect(taken.pieces.map(({ kind, content }) => [kind, content])).toEqual(said.map((content) => ["text", content]));
});

test("sentences that no program has worked out yet are read as what they say, not left out", async () => {
  const [edition] = EDITIONS;
  const report = { ...publishedReport(publishedIds(edition!.id)[0]!), pieces: livePieces(edition!) };
  const { plans, values } = filledWorkbook(report);
  const taken = oursOf(fileWorkbook(await writeWorkbook(plans, values)), "", EDITIONS)!;
  const said = livePlaces(edition!).map(({ sentence }) => ["text", sentenceNow(sentence, report)]);
  expect(taken.pieces.map(({ kind, content }) => [kind, content])).toEqual(said);
  expect(taken.own!.pieces.map(({ kind, content }) => [kind, content])).toEqual(said);
});
