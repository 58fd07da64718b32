import { OutsideError } from "../../../src/app/filesPort";
import { recognise } from "../../../src/files/recognise/recognise";
import type { OutsideBlock } from "../../../src/files/outside/document";
import { EDITIONS } from "../../../src/statute/editions";
import type { FigureId } from "../../../src/statute/types";
import { documentOf, drawnAll, plainRows, tableOf } from "../../support/outside";
import { editionOf, publishedFigures, publishedIds } from "../../support/reports";
import { TOY } from "../../support/toy";
import { gluedReport } from "./gluedText";
import { someOf } from "../../support/runs";

const paragraph = (text: string): OutsideBlock => ({ kind: "paragraph", text });
const PUBLISHED = [...publishedIds("2021"), ...publishedIds("2019")];
const numbersOf = (id: string) => [...publishedFigures(id)].flatMap(([figure, r]) => (r.kind === "number" ? [[figure, r.value] as const] : []));

describe("a document from outside", () => {
  it.each(PUBLISHED)("with the tables of %s is that report", (id) => {
    const edition = editionOf(id);
    const figures = publishedFigures(id);
    const texts = new Map<FigureId, string>([...figures].map(([figure, r]) => [figure, r.kind === "number" ? String(r.value) : r.kind === "blank" ? "\u00a0" : r.text]));
    const read = recognise(documentOf(drawnAll(edition, new Map([...texts].map(([f, text]) => [f, { kind: "text", text }])))), EDITIONS);
    expect(read.edition).toBe(edition);
    for (const [figure, value] of numbersOf(id)) expect([figure, read.figures.get(figure)]).toEqual([figure, { kind: "number", value }]);
    for (const [figure, reading] of figures) if (reading.kind === "blank") expect(read.figures.get(figure)).toEqual(reading);
    for (const [figure, reading] of figures) if (reading.kind === "text") expect(read.receipt.tables.flatMap((t) => t.cells).find((c) => c.figure === figure)).toMatchObject({ seen: reading.text });
  });

  it.each(someOf(PUBLISHED, 6))("with the text of %s run together is of its edition, and no figure is another's", (id) => {
    const edition = editionOf(id);
    const real = publishedFigures(id);
    const read = recognise(documentOf(gluedReport(edition, real, () => "").map(paragraph), "text"), EDITIONS);
    expect(read.edition).toBe(edition);
    for (const [figure, reading] of read.figures) if (reading.kind === "number") expect([figure, reading]).toEqual([figure, real.get(figure)]);
  });

  it("whose prose runs on in the paragraph of a table says that it was left, and takes it into no section", () => {
    const blocks = [paragraph("某局2023年玩具报告"), paragraph("一、文字"), paragraph("我们写了甲。"), paragraph("二、数字项甲乙总计收到1 2 3办结1 2 32023年，我局共收到3件。")];
    const read = recognise(documentOf(blocks, "text"), [TOY]);
    expect(read.figures.get("t1.done.total" as FigureId)).toEqual({ kind: "number", value: 3 });
    expect(read.receipt.remarks).toEqual([{ kind: "left", characters: 14, begins: "2023年，我局共收到3件。" }]);
    expect(read.pieces.map((p) => p.content)).toEqual(["我们写了甲。"]);
  });

  it("has its words read beside its figures", () => {
    const blocks = [paragraph("某局2023年玩具报告"), paragraph("一、文字"), paragraph("我们写了甲。"), paragraph("二、数字"), plainRows([["项", "甲", "乙", "总计"], ["收到", "1", "2", "3"], ["办结", "1", "2", "3"]])];
    const read = recognise(documentOf(blocks), [TOY]);
    expect(read.pieces.map((p) => p.content)).toEqual(["我们写了甲。"]);
    expect(read.receipt).toMatchObject({ source: "html", name: "", tables: [{ found: true, read: 6, cells: [] }], sections: [{ section: "s1", found: true, paragraphs: 1 }] });
  });

  it("that is a sheet has its words in rows of their own, before, between and after its figures", () => {
    const rows = [["某局2023年玩具报告"], ["一、文字"], ["我们写了甲。\n又写了乙。"], ["二、\n数字"], ["项", "甲", "乙", "总计"], ["收到", "1", "2", "3"], ["办结", "1", "2", "3"], ["说明：略。"]];
    const read = recognise(documentOf([plainRows(rows.map((row) => [...row, "", "", ""].slice(0, 4))), plainRows([["三、其他"], ["甲", "乙"]])], "xlsx"), [TOY]);
    expect([read.titleName, read.year]).toEqual(["某局", 2023]);
    expect(read.pieces.map((p) => [p.section, p.content])).toEqual([["s1", "我们写了甲。"], ["s1", "又写了乙。"]]);
    expect(read.receipt).toMatchObject({ tables: [{ found: true, read: 6, cells: [] }], sections: [{ section: "s1", found: true, paragraphs: 2 }] });
    expect(read.receipt.remarks.map((r) => r.kind === "left" && r.begins)).toContain("说明：略。");
  });

  it("may have one table as a table and another in its text, framed or not", () => {
    const id = "pt_build_2022";
    const edition = editionOf(id);
    const [first, , third] = drawnAll(edition, publishedFigures(id));
    const text = gluedReport({ ...edition, tables: [edition.tables[1]!] }, publishedFigures(id), () => " ").join("\n");
    for (const middle of [paragraph(text), tableOf([{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text }])]) {
      const read = recognise(documentOf([first!, middle, third!]), EDITIONS);
      expect(numbersOf(id).filter(([figure, value]) => JSON.stringify(read.figures.get(figure)) !== JSON.stringify({ kind: "number", value }))).toEqual([]);
      expect(read.receipt.tables.map((t) => t.found)).toEqual([true, true, true]);
    }
  });

  it("that has a row of prose in several cells among its figures says that it was left, once, and takes it into no section", () => {
    const cell = (row: number, column: number, text: string, rowSpan = 1) => ({ row, column, rowSpan, columnSpan: 1, text });
    const rows = [["项", "甲", "乙", "总计"], ["收到", "1", "2", "3"], ["说明", "", "甲是本街道收到的，不含上年结转。", ""], ["", "", "", ""], ["办结", "1", "2", "3"]];
    const cells = rows.flatMap((texts, row) => (row === 3 ? [] : texts.map((text, column) => cell(row, column, text, row === 2 ? 2 : 1))));
    for (const source of ["html", "xlsx"] as const) {
      const read = recognise(documentOf([paragraph("某局2023年玩具报告"), paragraph("一、文字"), paragraph("我们写了甲。"), tableOf(cells)], source), [TOY]);
      expect(read.receipt.remarks).toEqual([{ kind: "left", characters: 19, begins: "说明 甲是本街道收到的，不含上年结转。" }]);
      expect([read.pieces.map((p) => p.content), read.receipt.tables[0]!.read]).toEqual([["我们写了甲。"], 6]);
    }
  });

  it("in which a form left empty stands beside the filled one is read by the filled one, and says so; two numbers are no blank", () => {
    const form = (numbers: readonly string[]) => plainRows([["项", "甲", "乙", "总计"], ["收到", ...numbers.slice(0, 3)], ["办结", ...numbers.slice(3)]]);
    const filled = ["1", "", "3", "4", "5", "9"];
    for (const both of [[filled, Array<string>(6).fill("")], [["", "-", "", "", "", ""], filled]]) {
      const read = recognise(documentOf(both.map(form)), [TOY]);
      expect([read.receipt.tables[0]!.read, read.receipt.remarks]).toEqual([5, [{ kind: "blankTwice", count: 5 }]]);
    }
    expect(recognise(documentOf([filled, filled].map(form)), [TOY]).receipt.remarks).toEqual([]);
    const other = recognise(documentOf([filled, ["2", "", "3", "4", "5", "9"], Array<string>(6).fill("")].map(form)), [TOY]);
    expect([other.receipt.tables[0]!.cells[0], other.receipt.remarks]).toEqual([expect.objectContaining({ how: "refused", seen: "1 / 2", why: "conflict" }), [{ kind: "blankTwice", count: 4 }]]);
  });

  it("whose title is of a year that has another form says so, once its words leave no choice", () => {
    const remarks = (year: number, id: string, tables?: number) => recognise(documentOf([paragraph(`某局${year}年政府信息公开工作年度报告`), ...drawnAll(editionOf(id), publishedFigures(id)).slice(tables)]), EDITIONS).receipt.remarks.filter(({ kind }) => kind === "edition");
    expect(remarks(2022, "pt_build_2020")).toEqual([{ kind: "edition", year: 2022 }]);
    expect(remarks(2020, "pt_build_2022")).toEqual([{ kind: "edition", year: 2020 }]);
    expect([remarks(2020, "pt_build_2020"), remarks(2025, "pt_build_2022"), remarks(2008, "pt_build_2022")]).toEqual([[], [], []]);
    // The last table is the same in both forms.
    expect([remarks(2022, "pt_build_2020", -1), remarks(2020, "pt_build_2022", -1)]).toEqual([[], []]);
    const glued = gluedReport(editionOf("pt_build_2020"), publishedFigures("pt_build_2020"), () => " ").map(paragraph);
    expect(recognise(documentOf([paragraph("某局2023年政府信息公开工作年度报告"), ...glued], "text"), EDITIONS).receipt.remarks).toContainEqual({ kind: "edition", year: 2023 });
  });

  it("without a table of any form is refused", () => {
    const refused = (): unknown => recognise(documentOf([paragraph("某局2023年工作总结"), plainRows([["姓名", "电话"], ["甲", "12"]])]), EDITIONS);
    expect(refused).toThrow(OutsideError);
    expect(refused).toThrow(/noReport/);
  });
});
