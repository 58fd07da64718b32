/** What 审核说明 says by formula: whether each thing that an explanation rests on is what it was, and so whether it still holds. */
import { BLANK, number } from "../../src/report/reading";
import type { Explanation, Tied } from "../../src/report/explanations";
import { COVER_KEY, coverCell } from "../../src/sheets/coverFields";
import { LAST_COLUMN, LAST_KEY } from "../../src/sheets/lastPlaces";
import { lastSheet } from "../../src/sheets/lastSheet";
import { NotesFormulas } from "../../src/sheets/notesFormulas";
import { NOTES_COLUMN, NOTES_FIRST_ROW, NOTES_KEY, tieColumn } from "../../src/sheets/notesPlaces";
import { notesSheet } from "../../src/sheets/notesSheet";
import { TEXT_COLUMNS, TEXT_KEY } from "../../src/sheets/textSheet";
import { fixedSheets } from "../../src/sheets/workbook";
import { figureId } from "../../src/statute/ids";
import { TOY } from "../support/toy";
import { workedBook } from "../support/workedBook";

const GOT = figureId("t1.got.a");
const TOTAL = figureId("t1.got.total");
const LAST = new Map([[LAST_KEY, "上年"]]);
const figure = (value: number): Tied => ({ kind: "figure", figure: GOT, value: number(value) });

describe("the formulas name cells of other sheets absolutely, so that rows may be sorted", () => {
  const plain = new NotesFormulas(TOY, LAST);
  const renamed = new NotesFormulas(TOY, new Map([["t1", "T1 表"], [LAST_KEY, "2023年's"], [COVER_KEY, "首页"], [TEXT_KEY, "正文"]]));

  test("a figure as the record writes it, a total by what its formula shows", () => {
    expect(plain.now(figure(3), 5, 0)).toBe("=IF(ISBLANK('二 数字'!$C$7),\"空格\",IF(COUNT('二 数字'!$C$7)=1,'二 数字'!$C$7,\"“\"&'二 数字'!$C$7&\"”\"))");
    expect(renamed.now({ kind: "figure", figure: TOTAL, value: BLANK }, 5, 0)).toBe("=IF('T1 表'!$E$7=\"\",\"空格\",IF(COUNT('T1 表'!$E$7)=1,'T1 表'!$E$7,\"“\"&'T1 表'!$E$7&\"”\"))");
  });
  test("a figure that the form does not have is gone", () => {
    expect(plain.now({ kind: "figure", figure: figureId("t9.else"), value: BLANK }, 5, 0)).toBe('="没有了"');
  });
  test("last year's figure wherever its row stands now; without 上年 it is gone", () => {
    const tied: Tied = { kind: "last", figure: GOT, value: number(3) };
    const found = (sheet: string) => `INDEX('${sheet}'!$D$1:$D$900,MATCH("t1.got.a",'${sheet}'!$A$1:$A$900,0))`;
    const shown = (sheet: string) => `=IFERROR(IF(${found(sheet)}="","空格",IF(ISNUMBER(${found(sheet)}),${found(sheet)},"“"&${found(sheet)}&"”")),"没有了")`;
    expect([plain, renamed].map((formulas) => formulas.now(tied, 5, 0))).toEqual([shown("上年"), shown("2023年''s")]);
    expect(new NotesFormulas(TOY, new Map()).now(tied, 5, 0)).toBe('="没有了"');
  });
  test("a particular as the record writes it, a day in words", () => {
    expect(plain.now({ kind: "meta", field: "year", value: "" }, 5, 0)).toBe("=IF(IFERROR('封面'!$C$9&\"\",\"错误值\")=\"\",\"空格\",IFERROR('封面'!$C$9&\"\",\"错误值\"))");
    expect(renamed.now({ kind: "meta", field: "date", value: "" }, 5, 0)).toContain("YEAR('首页'!$C$11)");
  });
  test("a text anywhere on 文字, against the words beside it in its own row", () => {
    const seen = (text: string) => [" ", "　", "\u00a0"].reduce((inner, space) => `SUBSTITUTE(${inner},"${space}","")`, text);
    const whole = (text: string) => ["CHAR(9)", "CHAR(13)", "CHAR(10)"].reduce((inner, code) => `SUBSTITUTE(${inner},${code},"")`, seen(text));
    expect(plain.now({ kind: "text", value: "甲" }, 5, 0)).toBe(`=IF(SUMPRODUCT(--EXACT(${whole("'文字'!$D$6:$D$305")},${whole("O6")}))>0,"还在","没有了")`);
    expect(renamed.now({ kind: "text", value: "甲" }, 7, 1)).toBe(`=IF(SUMPRODUCT(--EXACT(${whole("'正文'!$D$6:$D$305")},${whole("T8")}))>0,"还在","没有了")`);
  });
});

describe("on the sheet", () => {
  const EXPLAINED: Explanation = { key: "TOY/1", said: "甲比去年多了很多。", why: "新办了一件大事。", who: "张三", date: "2025年1月17日", tied: [figure(3), { kind: "last", figure: GOT, value: number(1) }, { kind: "meta", field: "year", value: "2024" }, { kind: "text", value: "收到三件。" }] };
  const BARE: Explanation = { ...EXPLAINED, key: "TOY/2", tied: [] };
  const last = { edition: TOY, year: 2023, unit: "", titleName: "", figures: new Map([[GOT, number(1)]]), pieces: [] };
  const { places } = fixedSheets(TOY);
  const [at, cover, row] = [places.get(GOT)!, coverCell("year"), NOTES_FIRST_ROW];

  /** A report in which everything is as it was explained. */
  function opened() {
    const oldYear = lastSheet(TOY, last, new Map()).plan;
    const book = workedBook(TOY, [{ section: TOY.sections[0]!.id, part: "b", kind: "text", startsParagraph: true, content: "收到三件。" }], [oldYear, notesSheet(TOY, [{ explanation: EXPLAINED, words: {} }, { explanation: BARE, words: {} }], LAST, TOY).plan]);
    const mark = oldYear.cells.find(({ column, content }) => column === LAST_COLUMN.mark && "text" in content && content.text === GOT)!.row;
    const text = Array.from({ length: 30 }, (_, i) => i).find((i) => book.shown(TEXT_KEY, i, TEXT_COLUMNS.content) === "收到三件。")!;
    book.type("t1", at.row, at.column, "3");
    book.type(COVER_KEY, cover.row, cover.column, "2024");
    return {
      ...book, figure: (words: string) => book.type("t1", at.row, at.column, words), year: (words: string) => book.type(COVER_KEY, cover.row, cover.column, words),
      last: (words: string) => book.type(LAST_KEY, mark, LAST_COLUMN.last, words), text: (words: string) => book.type(TEXT_KEY, text, TEXT_COLUMNS.content, words),
      note: (column: number, words: string) => book.type(NOTES_KEY, row, column, words), status: (line = 0) => book.shown(NOTES_KEY, row + line, NOTES_COLUMN.status),
      now: (index: number) => book.shown(NOTES_KEY, row, tieColumn(index, "now")),
    };
  }
  type Opened = ReturnType<typeof opened>;

  test("an explanation holds while everything is what it was, and one that rests on nothing as well", () => {
    const book = opened();
    expect([0, 1, 2, 3].map(book.now)).toEqual(["3", "1", "2024", "还在"]);
    expect([book.status(), book.status(1)]).toEqual(["有效", "有效"]);
  });

  test.each<[string, (book: Opened) => void, string]>([
    ["another number", (book) => book.figure("5"), "表二“收到”甲 3 → 5"],
    ["a number cleared", (book) => book.figure(""), "表二“收到”甲 3 → 空格"],
    ["a number written as words", (book) => book.figure("三"), "表二“收到”甲 3 → “三”"],
    ["a formula gone wrong", (book) => book.figure("=1/0"), "表二“收到”甲 3 → 错误值"],
    ["another number of last year", (book) => book.last("2"), "上年表二“收到”甲 1 → 2"],
    ["last year's number cleared", (book) => book.last(""), "上年表二“收到”甲 1 → 空格"],
    ["last year's number written as words", (book) => book.last("一"), "上年表二“收到”甲 1 → “一”"],
    ["another year", (book) => book.year("2025"), "封面报告年度 2024 → 2025"],
    ["a year cleared", (book) => book.year(""), "封面报告年度 2024 → 空格"],
    ["other words", (book) => book.text("收到四件。"), "文字“收到三件。”已改"],
    ["several at once", (book) => (book.figure("5"), book.text("")), "表二“收到”甲 3 → 5；文字“收到三件。”已改"],
  ])("it lapses with what it rests on, and says why: %s", (_what, change, words) => {
    const book = opened();
    change(book);
    expect([book.status(), book.status(1)]).toEqual([`已失效：数据已改（${words}）`, "有效"]);
  });

  test("of what cannot be seen in a text nothing matters", () => {
    const book = opened();
    book.text(" 收到　三件。\u00a0");
    expect([book.now(3), book.status()]).toEqual(["还在", "有效"]);
  });

  test.each([
    ["no reason is written", NOTES_COLUMN.why, "", "已失效：没有写说明"], ["nothing but blanks is written as a reason", NOTES_COLUMN.why, " 　", "已失效：没有写说明"],
    ["nobody says so", NOTES_COLUMN.who, "", "已失效：没有写说明人"], ["its words were sorted away from what they rest on", NOTES_COLUMN.said, "另一处。", "已失效：“哪一处”和右边的依据不是一回事"],
    ["its words are the same but for blanks", NOTES_COLUMN.said, "甲 比去年多了很多。", "有效"], ["nothing is explained in this row any more", NOTES_COLUMN.key, "", ""],
  ])("what stands in the row where %s", (_what, column, words, status) => {
    const book = opened();
    book.note(column, words);
    expect(book.status()).toBe(status);
  });

  test("of very many words about what has changed the beginning is told", () => {
    const book = opened();
    book.figure("字".repeat(400));
    expect(book.status()).toBe(`已失效：数据已改（${`表二“收到”甲 3 → “${"字".repeat(400)}”`.slice(0, 300)}）`);
  });
});
