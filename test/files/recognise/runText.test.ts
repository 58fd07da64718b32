import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OutsideError } from "../../../src/app/filesPort";
import { recogniseRunText } from "../../../src/files/recognise/runText";
import type { Reading } from "../../../src/report/types";
import { EDITION_2019 } from "../../../src/statute/2019/edition";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import type { Edition, FigureId } from "../../../src/statute/types";
import { balancedReportsOf, editionOf, published, publishedFigures, publishedIds } from "../../support/reports";
import { TOY } from "../../support/toy";
import { gluedReport } from "./gluedText";
import { runs, someOf } from "../../support/runs";

const textOf = (id: string): readonly string[] => readFileSync(join(__dirname, "../../fixtures/texts", `${id}.txt`), "utf8").split("\n");
const found = (paragraphs: readonly string[], edition: Edition) => {
  const result = recogniseRunText(paragraphs, edition);
  if (!result) throw new Error("no table was found");
  return result;
};
const numbers = (figures: ReadonlyMap<FigureId, Reading>) => [...figures].flatMap(([id, r]) => (r.kind === "number" ? [[id, r.value] as const] : []));
/** Figures read otherwise than they are. */
const wrong = (read: ReadonlyMap<FigureId, Reading>, real: ReadonlyMap<FigureId, Reading>) =>
  numbers(read).filter(([id, value]) => {
    const there = real.get(id);
    return there?.kind !== "number" || there.value !== value;
  });
const PUBLISHED = [...publishedIds("2021"), ...publishedIds("2019")];

describe("the published texts", () => {
  const read = (id: string) => found(textOf(id), EDITION_2021).tables.map((t) => `${String(t.read)}/${String(EDITION_2021.tables.find((x) => x.id === t.table)!.figures.length)}`);

  it.each([
    ["pt_build_2022", ["10/10", "175/175", "15/15"]],
    ["pt_region_2022", ["7/10", "175/175", "15/15"]],
    ["pt_tourism_2022", ["7/10", "175/175", "15/15"]],
    ["pt_market_2025", ["4/10", "175/175", "15/15"]],
  ])("%s is read as far as certainty goes", (id, counts) => {
    expect(read(id)).toEqual(counts);
  });

  it("of pt_market_2025 has 规范性文件 and no 规章, and says so", () => {
    const [table] = found(textOf("pt_market_2025"), EDITION_2021).tables;
    const row = (item: string) => table!.cells.filter((cell) => cell.figure.startsWith(`t2.${item}.`)).map((cell) => [cell.how, cell.how === "refused" ? cell.seen : ""]);
    expect(row("reg")).toEqual([["missing", ""], ["missing", ""], ["missing", ""]]);
    expect(row("norm")).toEqual([["refused", "1173"], ["refused", "1173"], ["refused", "1173"]]);
  });

  it.each(someOf(["pt_build_2022", "pt_region_2022", "pt_tourism_2022", "pt_market_2025"], 2))("%s: what is read is what the report says", (id) => {
    expect(wrong(found(textOf(id), EDITION_2021).figures, publishedFigures(id))).toEqual([]);
  });
});

describe("cells that ran together", () => {
  it.each([...someOf(publishedIds("2021"), 5), ...someOf(publishedIds("2019"), 3)])("of %s are read right or not at all, and what is not read is named", (id) => {
    const edition = editionOf(id);
    const real = publishedFigures(id);
    const result = found(gluedReport(edition, real, () => ""), edition);
    expect(wrong(result.figures, real)).toEqual([]);
    for (const table of result.tables) {
      const named = new Set(table.cells.map((cell) => cell.figure));
      const silent = edition.tables.find((t) => t.id === table.table)!.figures.filter((f) => result.figures.get(f.id)?.kind !== "number" && !named.has(f.id));
      expect(silent).toEqual([]);
    }
  });

  it("are read in full where a space stands between all of them", () => {
    for (const id of PUBLISHED.filter((p) => !JSON.stringify(published(p)).includes("null"))) {
      const real = publishedFigures(id);
      const result = found(gluedReport(editionOf(id), real, () => " "), editionOf(id));
      expect(wrong(result.figures, real)).toEqual([]);
    }
  });

  it.each(someOf([["2021", EDITION_2021], ["2019", EDITION_2019]] as const, 1))("never give another figure than the balanced report had (%s)", (_, edition) => {
    fc.assert(
      fc.property(balancedReportsOf(edition), fc.array(fc.constantFrom("", "", " ", "\u3000 "), { minLength: 1, maxLength: 40 }), (report, gaps) => {
        // Money as pages write it.
        const real = new Map([...report.figures].map(([figure, r]): [FigureId, Reading] => [figure, r.kind === "number" ? { kind: "number", value: Number(r.value.toFixed(2)) } : r]));
        const result = found(gluedReport(edition, real, (at) => gaps[at % gaps.length]!), edition);
        expect(wrong(result.figures, real)).toEqual([]);
      }),
      { numRuns: runs(2, 15) },
    );
  });

  it("are proved by the sums of the statute, which are named", () => {
    const { figures, tables } = found(["一、新收", "项甲乙总计收到123办结102012"], TOY);
    expect(numbers(figures)).toEqual([["t1.got.a", 1], ["t1.got.b", 2], ["t1.got.total", 3]]);
    expect(tables[0]!.cells[0]).toEqual({ figure: "t1.got.a", how: "proved", seen: "123", value: 1, proof: [{ code: "TOY-ROW", instance: 0 }] });
    expect(tables[0]!.cells[3]).toMatchObject({ figure: "t1.done.a", how: "refused", why: "runTogether", seen: "102012" });
  });

  it("are refused where two cuts add up, and read where the row beside leaves one", () => {
    const alone = found(["项甲乙总计收到11112"], TOY);
    expect(alone.tables[0]!.cells.map((cell) => [cell.figure, cell.how])).toEqual([["t1.got.a", "refused"], ["t1.got.b", "refused"], ["t1.got.total", "proved"], ["t1.done.a", "missing"], ["t1.done.b", "missing"], ["t1.done.total", "missing"]]);
    const beside = found(["项甲乙总计收到11112办结11 1 12"], TOY);
    expect(beside.figures.get("t1.got.a" as FigureId)).toEqual({ kind: "number", value: 11 });
    expect(beside.tables[0]!.cells[0]).toMatchObject({ how: "proved", proof: [{ code: "TOY-ROW" }, { code: "TOY-BAL" }, { code: "TOY-BAL" }, { code: "TOY-BAL" }] });
  });

  it("may hold a blank anywhere once a row has fewer digits than cells, so that a sum proves nothing", () => {
    expect(numbers(found(["项甲乙总计收到112办结1 1 2"], TOY).figures)).toHaveLength(6);
    const { figures, tables } = found(["项甲乙总计收到112办结12"], TOY);
    expect(numbers(figures)).toEqual([]);
    expect(tables[0]!.cells[0]).toEqual({ figure: "t1.got.a", how: "refused", seen: "112", why: "runTogether", readings: 10 });
  });

  it("are still read where noughts fill every cell, whatever is blank elsewhere", () => {
    const { figures } = found(["项甲乙总计收到000办结12"], TOY);
    expect(numbers(figures)).toEqual([["t1.got.a", 0], ["t1.got.b", 0], ["t1.got.total", 0]]);
    expect(found(textOf("pt_build_2022"), EDITION_2021).tables[0]!.cells.filter((cell) => cell.how === "proved" && cell.proof.length === 0 && !/^0+$/.test(cell.seen) && cell.value !== 0)).toEqual([]);
  });

  it("prove nothing where the rows cannot all balance: a number may be missing from one of them", () => {
    expect(numbers(found(["项甲乙总计收到112办结1 2 3"], TOY).figures)).toEqual([["t1.done.a", 1], ["t1.done.b", 2], ["t1.done.total", 3]]);
  });

  it.each(["/", "或", "、", "（其中修订16件）", "件"])("are not taken for a whole row before %s and more digits", (between) => {
    const { figures } = found([`项甲乙总计收到1 2 3办结123${between}9`], TOY);
    expect(numbers(figures).filter(([id]) => id.startsWith("t1.done"))).toEqual([]);
  });

  it("of 746, 12, 0, a blank, 10, 1 and 769 do not become 746, 1, 20, 1, 0, 1 and 769", () => {
    const [report, cell] = ["huaian_2024", "t3.r4_1.welfare" as FigureId];
    const real = new Map(publishedFigures(report)).set(cell, { kind: "blank" });
    const result = found(gluedReport(EDITION_2021, real, () => ""), EDITION_2021);
    expect(result.tables.flatMap((t) => t.cells).find((c) => c.figure === cell)).toMatchObject({ how: "refused", seen: "746120101769" });
    expect(wrong(result.figures, real)).toEqual([]);
  });

  it("of which a row is missing or blank leave that row open, and say which of the two it is", () => {
    const missing = found(["项甲乙总计收到1 2 3"], TOY);
    expect(missing.tables[0]).toMatchObject({ rows: 1, rowsOfForm: 2, read: 3 });
    expect(missing.tables[0]!.cells.map((cell) => cell.how)).toEqual(["missing", "missing", "missing"]);
    const blank = found(["项甲乙总计收到办结1 2 3"], TOY);
    expect(blank.tables[0]!.cells.map((cell) => [cell.figure, cell.how])).toEqual([["t1.got.a", "blank"], ["t1.got.b", "blank"], ["t1.got.total", "blank"]]);
  });

  it("keep the figure apart from the year of the prose behind it", () => {
    const { figures } = found(["项甲乙总计收到1 2 3办结1 2 32025年，我局共收到3件。"], TOY);
    expect(figures.get("t1.done.total" as FigureId)).toEqual({ kind: "number", value: 3 });
  });

  it("do not swallow a note between two rows", () => {
    const paragraphs = gluedReport(EDITION_2021, publishedFigures("pt_build_2022"), () => "").map((text) => text.replace("行政强制", "（其中变更3件）行政强制"));
    expect([...found(paragraphs, EDITION_2021).prose.values()].flat()).toEqual(["（其中变更3件）"]);
  });

  it("of a whole report hold no prose", () => {
    for (const id of PUBLISHED.filter((p) => !JSON.stringify(published(p)).includes("null"))) expect([id, [...found(gluedReport(editionOf(id), publishedFigures(id), () => ""), editionOf(id)).prose.values()].flat()]).toEqual([id, []]);
  });

  it.each([
    ["after them", "项甲乙总计收到1 2 3办结1 2 32025年，我局共收到3件。", ["2025年，我局共收到3件。"]],
    ["before them", "今年共收到3件。项甲乙总计收到1 2 3办结1 2 3", ["今年共收到3件。"]],
    ["in a note", "项甲乙总计收到1 2 3办结1 2 3（其中来信2件）", ["（其中来信2件）"]],
    ["nowhere, but for a unit", "项甲乙总计收到1 2 3办结1 2 3件", []],
  ])("do not swallow the prose %s", (_, text, prose) => {
    expect([...found([text], TOY).prose.values()].flat()).toEqual(prose);
  });

  it("are refused as too large in a text of a hundred thousand numbers, at once", () => {
    expect(() => recogniseRunText(["收到1 办结2 ".repeat(50_000)], TOY)).toThrow(OutsideError);
  });

  it("are not looked for in text without the labels of the form", () => {
    expect(recogniseRunText(["全年收到申请11件，其中网络申请5件。"], EDITION_2021)).toBeUndefined();
  });
});
