/** Live sentences in a workbook, with nobody but LibreOffice to work them out: they say what the add-in says that they say. */
import { writeReport } from "../../src/files/xlsx/writeReport";
import { sentenceNow } from "../../src/report/sentence";
import { liveSentence } from "../../src/sheets/sentenceFormula";
import { TEXT_NAME } from "../../src/sheets/textSheet";
import { EDITIONS } from "../../src/statute/editions";
import { FILL_KINDS, reportOfFill, sampleFills } from "../support/fills";
import { livePieces, livePlaces } from "../support/livePieces";
import { sheetNamed, storedIn, valuesOf } from "./formulaValues";
import { recalculated } from "./libreOffice";

test.each(EDITIONS.map((edition) => [edition.name, edition] as const))("LibreOffice shows in every live sentence what the add-in says that it says, and keeps which sentence it is (%s)", async (_name, edition) => {
  // Excel keeps fifteen digits of a number: what lies beyond them each program makes up.
  const fills = sampleFills(edition, FILL_KINDS.length * 2, 11).filter(({ kind }) => kind !== "huge");
  const drawn = fills.map((fill) => ({ ...reportOfFill(fill), pieces: livePieces(edition) }));
  // A total that was cleared has its formula again in a workbook that is written anew.
  const reports = drawn.filter(({ overwritten, figures }) => ![...overwritten].some((id) => figures.get(id)?.kind === "blank"));
  const books = await Promise.all((await recalculated(await Promise.all(reports.map((report) => writeReport(report))))).map(storedIn));
  const places = livePlaces(edition);
  const wrong = books.flatMap((book, i) => places.flatMap(({ sentence, row, column }) => {
    const formula = `=${sheetNamed(book, TEXT_NAME).cells.get(row)?.get(column)?.formula}`;
    const [shown, said] = [valuesOf(book, TEXT_NAME)(row, column), sentenceNow(sentence, reports[i]!)];
    return shown === said && liveSentence(edition, { type: "text", value: said, formula })?.id === sentence ? [] : [`${i} ${sentence}: ${JSON.stringify(shown)}, not ${said}`];
  }));
  expect(wrong).toEqual([]);
  expect(places.length * books.length).toBeGreaterThan(100);
}, 300_000);
