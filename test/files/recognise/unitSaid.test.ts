/** Money whose unit the source writes over or beside its figures: 万元 in the form, 元 in a copy of it. */
import { recognise } from "../../../src/files/recognise/recognise";
import type { OutsideBlock } from "../../../src/files/outside/document";
import { number } from "../../../src/report/reading";
import { EDITIONS } from "../../../src/statute/editions";
import type { Edition, Figure } from "../../../src/statute/types";
import { changed, documentOf, drawn } from "../../support/outside";
import { gluedReport } from "./gluedText";

const EDITION = EDITIONS.find((e) => e.firstYear === 2021)!;
const FEE = EDITION.tables.flatMap((t) => t.figures).find((f) => f.kind === "amount")!;
const TABLE = EDITION.tables.find((t) => t.id === FEE.table)!;

/** The form with this fee and a 7 in every other cell, some of its words written otherwise. */
function read(fee: string, words: (text: string) => string, edition: Edition = EDITION) {
  const table = changed(drawn(TABLE, (id) => (id === FEE.id ? fee : "7")), (cell) => ({ ...cell, text: words(cell.text) }));
  return toldOf(recognise(documentOf([table]), [edition]), FEE);
}
const toldOf = (found: ReturnType<typeof recognise>, { id }: Figure) => ({ reading: found.figures.get(id), told: found.receipt.tables.flatMap((t) => t.cells).find((c) => c.figure === id) });
const inYuan = (text: string): string => text.replace("单位：万元", "单位：元");

describe("an amount of money", () => {
  it("is in 万元 as the form says it", () => {
    expect(read("25.1", (text) => text)).toEqual({ reading: number(25.1), told: undefined });
  });

  it("becomes 万元 where the head over it says 元, and 读取结果 tells of the unit", () => {
    expect(read("251000", inYuan)).toEqual({ reading: number(25.1), told: { figure: FEE.id, how: "unit", seen: "251000元", value: 25.1, unit: "元" } });
    expect(read("0", inYuan).reading).toEqual(number(0));
    expect(read("-", inYuan)).toMatchObject({ reading: { kind: "blank" } });
  });

  it("becomes 万元 where its row says 元, and is refused where its head says 万元 at the same time", () => {
    const row = (text: string): string => (text === "行政事业性收费" ? "行政事业性收费（元）" : text);
    expect(read("251000", (text) => row(text).replace("（单位：万元）", "")).reading).toEqual(number(25.1));
    expect(read("251000", row)).toMatchObject({ reading: { kind: "blank" }, told: { how: "refused", why: "unit", seen: "251000" } });
  });

  it("keeps the unit that stands in its own cell", () => {
    expect(read("25.1万元", inYuan).reading).toEqual(number(25.1));
  });

  it("leaves figures that are counts as they are", () => {
    const found = recognise(documentOf([changed(drawn(TABLE, () => "7"), (cell) => ({ ...cell, text: inYuan(cell.text) }))]), [EDITION]);
    expect(TABLE.figures.filter((f) => f.kind !== "amount").map((f) => found.figures.get(f.id))).toEqual(TABLE.figures.filter((f) => f.kind !== "amount").map(() => number(7)));
  });

  it("is not read from text run together whose head says another unit", () => {
    const figures = new Map(EDITION.tables.flatMap((t) => t.figures).map((f) => [f.id, number(f.id === FEE.id ? 251000 : 0)]));
    const lines = gluedReport(EDITION, figures, () => "");
    const told = (words: (text: string) => string) => toldOf(recognise(documentOf(lines.map((text): OutsideBlock => ({ kind: "paragraph", text: words(text) })), "text"), EDITIONS), FEE);
    expect(told((text) => text).reading).toEqual(number(251000));
    expect(told(inYuan)).toEqual({ reading: { kind: "blank" }, told: { figure: FEE.id, how: "refused", seen: "251000", why: "unit", readings: undefined } });
  });
});
