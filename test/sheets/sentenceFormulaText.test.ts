/** The formula of a live sentence: its text, what it shows, and how it is told from other formulas. */
import { formOf } from "../../src/report/form";
import type { CellRead } from "../../src/sheets/cellRead";
import { coverCell } from "../../src/sheets/coverFields";
import { kindOf, liveSentence, sentenceFormula } from "../../src/sheets/sentenceFormula";
import { figureCells } from "../../src/sheets/tablePlaces";
import { cellAddress } from "../../src/sheets/address";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId, sentenceId } from "../../src/statute/ids";
import type { Edition, SentencePart } from "../../src/statute/types";
import { livePieces, livePlaces } from "../support/livePieces";
import { TOY } from "../support/toy";
import { workedBook } from "../support/workedBook";

const TOLD = sentenceId("toy");
const OURS = sentenceFormula(TOY, TOLD, new Map());
/** The form with one sentence of these parts. */
const saying = (edition: Edition, ...parts: readonly SentencePart[]): Edition => ({ ...edition, sentences: [{ id: TOLD, title: "", section: edition.sections[0]!.id, part: "", parts }] });
const words = (edition: Edition, ...parts: readonly SentencePart[]) => sentenceFormula(saying(edition, ...parts), TOLD, new Map()).replace('=MID("nianbao:toy",99,1)&', "");
const shows = (formula: CellRead["formula"], value: CellRead["value"] = "…"): CellRead => ({ type: "text", value, formula });

describe("its text", () => {
  test("says which sentence it is, and takes a number only where all behind it are numbers", () => {
    const all = "COUNT('二 数字'!C7:E7)=3";
    const item = (column: string, letter: string) => `IF(COUNT('二 数字'!${column}7)=1,IF(ROUND(SUM('二 数字'!${column}7),6)=0,"","、${letter} "&ROUND(SUM('二 数字'!${column}7),6)&" 件"),"、${letter} （未填） 件")`;
    expect(OURS).toBe([
      '=MID("nianbao:toy",99,1)', `IF(LEN('封面'!C9)=0,"（未填）",SUBSTITUTE('封面'!C9,"年",""))`, '"年，"', `IF(LEN(TRIM('封面'!C7))=0,"（未填）",TRIM('封面'!C7))`,
      `IF(IF(${all},SUMSQ('二 数字'!E7),1)=0,"未收到。","收到 "&IF(${all},ROUND(SUM('二 数字'!E7),6),"（未填）")&" 件，其中"&MID(${item("C", "a")}&${item("D", "b")},2,9999)&"。")`,
    ].join("&"));
  });
  test("calls sheets as they are called now", () => {
    const named = sentenceFormula(TOY, TOLD, new Map([["t1", "T1"], ["cover", "首页"]]));
    expect(named).toBe(OURS.replaceAll("'二 数字'", "'T1'").replaceAll("'封面'", "'首页'"));
  });
  test("doubles quotes in words, and says nothing where nothing is to be said", () => {
    expect(words(TOY, '所谓"公开"。')).toBe('"所谓""公开""。"');
    expect(words(TOY, { kind: "ifZero", figures: [figureId("t1.got.a")], zero: [], otherwise: ["有。"] })).toBe("IF(IF(COUNT('二 数字'!C7)=1,SUMSQ('二 数字'!C7),1)=0,\"\",\"有。\")");
  });
  test("adds up figures of several tables, gathered into areas", () => {
    const [first, second] = EDITION_2021.tables;
    const inputs = (table: typeof first) => table!.figures.filter(({ id }) => !formOf(EDITION_2021).definitions.has(id));
    const ids = [inputs(second)[0]!.id, inputs(first)[0]!.id];
    const at = (table: typeof first, id: (typeof ids)[number]) => { const { row, column } = figureCells(table!).get(id)!; return `'${table!.sheetName}'!${cellAddress(row, column)}`; };
    const cells = `${at(first, ids[1]!)},${at(second, ids[0]!)}`;
    expect(words(EDITION_2021, { kind: "sum", figures: ids })).toBe(`IF(COUNT(${cells})=2,ROUND(SUM(${cells}),6),"（未填）")`);
  });
  test("is there for no sentence that the form does not have, and for none that asks a person", () => {
    expect(() => sentenceFormula(TOY, sentenceId("nosuch"), new Map())).toThrow(new RangeError("toy has no sentence nosuch"));
    expect(() => sentenceFormula(TOY, sentenceId("given"), new Map())).toThrow(new RangeError("no formula knows more"));
  });
});

describe("it shows", () => {
  const book = workedBook(TOY, livePieces(TOY));
  const [{ row, column }] = livePlaces(TOY) as [ReturnType<typeof livePlaces>[number]];
  const { places } = fixedSheets(TOY);
  const type = (id: string, text: string) => { const at = places.get(figureId(id))!; book.type("t1", at.row, at.column, text); };
  const cover = (field: "year" | "selfName", text: string) => { const at = coverCell(field); book.type("cover", at.row, at.column, text); };

  test.each([
    ["", "", "收到 （未填） 件，其中a （未填） 件、b （未填） 件。"], ["0", "0", "未收到。"], ["0", "4", "收到 4 件，其中b 4 件。"], ["3", "0", "收到 3 件，其中a 3 件。"],
    ["3", "4", "收到 7 件，其中a 3 件、b 4 件。"], ["3", "", "收到 （未填） 件，其中a 3 件、b （未填） 件。"], ["0", "", "收到 （未填） 件，其中b （未填） 件。"],
    ["3", "无", "收到 （未填） 件，其中a 3 件、b （未填） 件。"], ["=1/0", "4", "收到 （未填） 件，其中a （未填） 件、b 4 件。"], ["-4", "4", "未收到。"], ["0.1", "0.2", "收到 0.3 件，其中a 0.1 件、b 0.2 件。"],
  ])("of %j and %j: %s", (a, b, said) => {
    cover("year", "2024");
    cover("selfName", "本街道");
    type("t1.got.a", a);
    type("t1.got.b", b);
    expect(book.shown("text", row, column)).toBe(`2024年，本街道${said}`);
  });

  test.each([["2024", "本街道", "2024年，本街道"], ["2024年", " 我局 ", "2024年，我局"], ["", "本街道", "（未填）年，本街道"], ["2024", "", "2024年，（未填）"], ["2024", "  ", "2024年，（未填）"]])("the year %j and the name %j as %s", (year, name, said) => {
    type("t1.got.a", "0");
    type("t1.got.b", "0");
    cover("year", year);
    cover("selfName", name);
    expect(book.shown("text", row, column)).toBe(`${said}未收到。`);
  });
});

describe("it is known again", () => {
  const [sentence] = TOY.sentences!;
  test("by its mark and its words, wherever its references were led", () => {
    for (const formula of [OURS, OURS.toLowerCase(), OURS.replace(/'二 数字'!C7(?!:)/g, "#REF!"), sentenceFormula(TOY, TOLD, new Map([["t1", "别的"]]))]) {
      expect([liveSentence(TOY, shows(formula)), kindOf(TOY, shows(formula))]).toEqual([sentence, { kind: "live", sentence: TOLD }]);
    }
  });
  test("in each form by that form's own sentences", () => {
    const other = saying(TOY, "别的话。");
    expect([liveSentence(other, shows(OURS)), liveSentence(TOY, shows(sentenceFormula(other, TOLD, new Map())))]).toEqual([undefined, undefined]);
    expect(liveSentence(other, shows(sentenceFormula(other, TOLD, new Map())))).toBe(other.sentences![0]);
  });
  test.each([
    ["words", "收到 7 件。", "收到 7 件。"], ["a number", 7, 7], ["nothing", "", ""], ["the formula itself, written as words", OURS, OURS], ["a formula without a mark", "=1+1", 2],
    ["a mark of no sentence", '=MID("nianbao:nosuch",99,1)&"收到。"', "收到。"], ["more than ours", `${OURS}&"补充。"`, "…"], ["ours within another", `=UPPER(${OURS.slice(1)})`, "…"], ["other words in ours", OURS.replace("未收到", "没有收到"), "…"],
  ])("not in %s", (_what, formula, value) => {
    expect([liveSentence(TOY, shows(formula, value)), kindOf(TOY, shows(formula, value))]).toEqual([undefined, { kind: "text" }]);
  });
});
