/** What an explanation rests on, as a row of 审核说明 names and keeps it. */
import type { Tied } from "../../src/report/explanations";
import type { Reading } from "../../src/report/types";
import { readTie, tieContent, tieId, tieName } from "../../src/sheets/notesTies";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId } from "../../src/statute/ids";
import { TOY } from "../support/toy";

const GOT = figureId("t1.got.a");
const STRANGE = figureId("t9.else");
const value = { kind: "number", value: 3 } as const;
const text = (words: string): Tied => ({ kind: "text", value: words });

test("each thing goes by a name that a person finds", () => {
  const [place] = [tieName({ kind: "figure", figure: GOT, value }, TOY, undefined)];
  expect(place).toContain("表二");
  expect(place).toContain("收到");
  expect(tieName({ kind: "last", figure: GOT, value }, TOY, TOY)).toBe(`上年${place}`);
  expect(tieName({ kind: "meta", field: "year", value: "2025" }, TOY, undefined)).toBe("封面报告年度");
  expect(tieName(text("  加强培训。\n第二行"), TOY, undefined)).toBe("文字“加强培训。”");
});

test("in a form of several tables each figure goes by its own", () => {
  for (const table of EDITION_2021.tables) expect(tieName({ kind: "figure", figure: table.figures[0]!.id, value }, EDITION_2021, undefined)).toContain(table.name);
});

test("what it said stands in its cell so that a formula can compare it", () => {
  const readings: readonly Reading[] = [value, { kind: "number", value: 0 }, { kind: "blank" }, { kind: "text", text: "0" }, { kind: "error", text: "#REF!" }];
  expect(readings.map((one) => tieContent({ kind: "figure", figure: GOT, value: one }))).toEqual([{ number: 3 }, { number: 0 }, { text: "空格" }, { text: "“0”" }, { text: "#REF!" }]);
  expect([tieContent({ kind: "meta", field: "year", value: "2025" }), tieContent({ kind: "meta", field: "year", value: "" }), tieContent(text("空格")), tieContent(text(""))]).toEqual([{ text: "2025" }, { text: "空格" }, { text: "空格" }, { text: "" }]);
});

test("a figure of a form that is not known here goes by its id", () => {
  expect(tieName({ kind: "figure", figure: STRANGE, value }, TOY, undefined)).toBe(STRANGE);
  expect(tieName({ kind: "last", figure: STRANGE, value }, TOY, TOY)).toBe(`上年${STRANGE}`);
  expect(tieName({ kind: "last", figure: GOT, value }, TOY, undefined)).toBe(`上年${GOT}`);
});

test("of a long text twelve characters are named, a rare one counted as one", () => {
  expect(tieName(text("一二三四五六七八九十甲乙"), TOY, undefined)).toBe("文字“一二三四五六七八九十甲乙”");
  expect(tieName(text("𠮷二三四五六七八九十甲乙丙"), TOY, undefined)).toBe("文字“𠮷二三四五六七八九十甲乙…”");
});

test("what is written is read back: blank and 0, a number and a text stay apart", () => {
  const ties: readonly Tied[] = [
    ...[value, { kind: "number", value: 0 } as const, { kind: "blank" } as const, { kind: "text", text: "0" } as const, { kind: "error", text: "#REF!" } as const].flatMap((one): Tied[] => [{ kind: "figure", figure: GOT, value: one }, { kind: "last", figure: GOT, value: one }]),
    { kind: "meta", field: "date", value: "2026年1月20日" }, { kind: "meta", field: "officeKind", value: "" }, text("甲/乙"), text(""),
  ];
  for (const tied of ties) {
    const content = tieContent(tied);
    expect(readTie(tieId(tied), "number" in content ? content.number : "text" in content ? content.text : content.formula)).toEqual(tied);
  }
});

test("what is typed over in its cell is kept as words, and ids that are none rest on nothing", () => {
  expect(readTie(tieId({ kind: "figure", figure: GOT, value }), "三件")).toEqual({ kind: "figure", figure: GOT, value: { kind: "text", text: "三件" } });
  expect(readTie(tieId({ kind: "figure", figure: GOT, value }), true)).toEqual({ kind: "figure", figure: GOT, value: { kind: "text", text: "true" } });
  for (const id of ["", "figure", "figure/", "last/", "meta/", "meta/contact", "else/x", "text"]) expect(readTie(id, "3")).toBeUndefined();
});
