import fc from "fast-check";
import { isLive, sentenceNow } from "../../src/report/sentence";
import { coverCell } from "../../src/sheets/coverFields";
import { liveSentence, sentenceFormula } from "../../src/sheets/sentenceFormula";
import { TEXT_COLUMNS, TEXT_NAME, textSheet } from "../../src/sheets/textSheet";
import { EDITIONS } from "../../src/statute/editions";
import type { Edition, Sentence } from "../../src/statute/types";
import { Calculator } from "../../workbench/model/calculator";
import { Draft } from "../../workbench/model/draft";
import { sheetNamed, valuesOf } from "../oracle/formulaValues";
import { openDesk } from "../support/app";
import { FILL_KINDS, reportOfFill, sampleFills } from "../support/fills";
import { livePieces, livePlaces } from "../support/livePieces";
import { putFill } from "../support/putFill";
import { META } from "../support/reports";
import { runs, someOf } from "../support/runs";
import { TOY } from "../support/toy";

const live = (edition: Edition): readonly Sentence[] => edition.sentences!.filter(isLive);
const forms = [...EDITIONS, TOY].map((edition) => [edition.name, edition] as const);

test.each(someOf(forms, 1))("whatever is filled in, a live sentence shows by its formula what the add-in says that it says (%s)", async (_name, edition) => {
  const desk = await openDesk({ edition });
  const { state } = desk.model.book;
  const draft = new Draft(state);
  const text = draft.edit(sheetNamed({ state, results: new Map() }, TEXT_NAME).id);
  const places = livePlaces(edition);
  for (const { sentence, row, column } of places) text.setContent(row, column, { value: null, formula: sentenceFormula(edition, sentence, new Map()).slice(1), quoted: false });
  const covers = [["2024", "本街道"], ["2024年", ""], ["", "我局"]] as const;
  const calculator = new Calculator(undefined);
  // Excel keeps fifteen digits of a number: what lies beyond them each program makes up.
  const fills = sampleFills(edition, runs(1, 24) * FILL_KINDS.length, 7).filter(({ kind }) => kind !== "huge");
  const wrong = fills.flatMap((fill, n) => {
    const [year, selfName] = covers[n % covers.length]!;
    const filled = new Draft(draft.state());
    const cover = filled.edit(sheetNamed({ state, results: new Map() }, "封面").id);
    cover.setContent(coverCell("year").row, coverCell("year").column, { value: year === "2024" ? 2024 : year || null, formula: undefined, quoted: false });
    cover.setContent(coverCell("selfName").row, coverCell("selfName").column, { value: selfName || null, formula: undefined, quoted: false });
    putFill(filled, fill);
    const book = filled.state();
    const shown = valuesOf({ state: book, results: calculator.calculate(book) }, TEXT_NAME);
    const report = { ...reportOfFill(fill), meta: { ...META, year: year === "" ? undefined : 2024, selfName } };
    return places.flatMap(({ sentence, row, column }) => {
      const said = sentenceNow(sentence, report);
      return shown(row, column) === said ? [] : [`${fill.kind} ${n}: ${JSON.stringify(shown(row, column))}, not ${said}`];
    });
  });
  expect(wrong).toEqual([]);
});

test.each(forms)("each formula is short enough for Excel, and says which sentence it is however its sheets are called (%s)", (_name, edition) => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !name.includes('"')), (name) => {
    const names = new Map(edition.tables.map((t) => [t.id as string, name]));
    for (const sentence of live(edition)) {
      const formula = sentenceFormula(edition, sentence.id, names);
      expect(formula.length).toBeLessThan(8192);
      expect(Math.max(...[...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, words]) => words!.length))).toBeLessThanOrEqual(255);
      expect(liveSentence(edition, { type: "text", value: "…", formula })).toBe(sentence);
    }
  }), { numRuns: runs(3, 20) });
});

test.each(forms)("what Excel leaves of references that are gone, or writes of them in its own way, is still our sentence; one word, cell or function more is not (%s)", (_name, edition) => {
  const reference = /(?:'(?:[^']|'')*'|封面)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g;
  for (const sentence of live(edition)) {
    const ours = sentenceFormula(edition, sentence.id, new Map());
    const read = (formula: string) => liveSentence(edition, { type: "text", value: "…", formula });
    expect(ours).toMatch(reference);
    for (const other of ["#REF!", "#REF!D9:E9", "'三'!#REF!", "三、申请!$D$9", "'[转来的.xlsx]o''clock \"一\"'!AA10:AB12"]) expect(read(ours.replace(reference, () => other))).toBe(sentence);
    expect(read(ours.replace(/SUM\(/g, " sum( "))).toBe(sentence);
    for (const more of [`${ours}&"另有补充。"`, `${ours}&封面!C5`, `="又，"&${ours.slice(1)}`, `=UPPER(${ours.slice(1)})`, ours.replace("。", "！")]) expect(read(more)).toBeUndefined();
  }
});

test("a live sentence stands in a cell that Excel works out, and is drawn again where it stood", () => {
  const [edition] = EDITIONS;
  const { plan } = textSheet(edition!, livePieces(edition!), new Map());
  const formulas = plan.cells.filter(({ column, content }) => column === TEXT_COLUMNS.content && "formula" in content);
  expect(formulas).toHaveLength(live(edition!).length);
  const general = plan.styles.find(({ style }) => style.numberFormat === "General")!;
  expect(general.areas.map(({ row }) => row)).toEqual(formulas.map(({ row }) => row));
});
