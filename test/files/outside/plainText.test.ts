import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutsideTable } from "../../../src/files/outside/document";
import { plainTextDocument } from "../../../src/files/outside/plainText";
import { EDITION_2021 } from "../../../src/statute/2021/edition";

const tablesOf = (text: string): readonly OutsideTable[] => plainTextDocument(text, "").blocks.filter((block) => block.kind === "table");
const bare = (text: string): string => text.replace(/\s/g, "");
const places = (table: OutsideTable) => table.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan, bare(cell.text)]);
const DONGLIU = readFileSync(join(__dirname, "../../fixtures/texts/dongliu_2024.txt"), "utf8");

describe("text with one cell a line", () => {
  it("of a published page gives its three tables, each figure in the column of the form", () => {
    const tables = tablesOf(DONGLIU);
    expect(tables.map((table) => table.cells.filter((cell) => bare(cell.text) === "0" || bare(cell.text) === "2").length)).toEqual([10, 175, 15]);
    const figures = tables[1]!.cells.filter((cell) => bare(cell.text) === "0").map((cell) => [cell.row, cell.column, cell.columnSpan]);
    const form = EDITION_2021.tables[1]!.cells.filter((cell) => cell.figure).map((cell) => [cell.row, cell.column, cell.columnSpan]);
    expect(figures).toEqual(form);
  });

  it("has its merges as the form draws them", () => {
    const tables = tablesOf(DONGLIU);
    for (const [i, table] of EDITION_2021.tables.slice(1).entries()) {
      const form = table.cells.filter((cell) => cell.role !== "figure").map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan]);
      expect(tables[i + 1]!.cells.filter((cell) => !/^\d*$/.test(bare(cell.text))).map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan])).toEqual(form);
    }
  });

  it("keeps a cell of two paragraphs whole, and headings between tables out of them", () => {
    const document = plainTextDocument("一、甲\n\n\t收到\n\t\u00a0\n\n0\n\n\t办结\n\t商业\n企业\n\n\n二、乙\n话", "a.txt");
    expect(document.blocks.map((block) => (block.kind === "table" ? places(block) : block.text))).toEqual(["一、甲", [[0, 0, 1, 1, "收到"], [0, 1, 1, 1, "0"], [1, 0, 1, 1, "办结"], [1, 1, 1, 1, "商业企业"]], "二、乙", "话"]);
  });

  it("takes an empty place under a head of its own for a figure left blank, not for a part of the label", () => {
    const rows = [["（一）", "", "", ""], ["内容", "制发", "废止", "有效"], ["规章", "", "", ""], ["文件", "", "4", "6"], ["（五）", "", "", ""], ["内容", "数量", "", ""], ["许可", "", "", ""]];
    const [table] = tablesOf(rows.map((row) => row.map((text) => `\t${text}\n`).join("")).join("\n"));
    expect(places(table!).filter(([row]) => row === 3)).toEqual([[3, 0, 1, 1, "文件"], [3, 1, 1, 1, ""], [3, 2, 1, 1, "4"], [3, 3, 1, 1, "6"]]);
  });

  it("keeps a blank cell a cell", () => {
    expect(places(tablesOf("\t项\n\t甲\n\n\t收到\n\t\u00a0\n")[0]!)).toEqual([[0, 0, 1, 1, "项"], [0, 1, 1, 1, "甲"], [1, 0, 1, 1, "收到"], [1, 1, 1, 1, ""]]);
  });
});

describe("any text", () => {
  it("keeps every word and digit, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("\t", "\n", "\t0", "收到", "\t办结", "12", "\u00a0", "\r\n", "\n\n"), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const kept = plainTextDocument(text, "").blocks.map((block) => (block.kind === "table" ? block.cells.map((cell) => cell.text).join("") : block.text)).join("");
        expect(bare(kept)).toBe(bare(text));
      }),
    );
  });

  it("copied from a sheet has the merges of the form, and a blank among its numbers stays a cell", () => {
    const table = EDITION_2021.tables[1]!;
    const grid = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ""));
    for (const cell of table.cells) grid[cell.row]![cell.column] = cell.figure ? "7" : cell.text;
    grid[3]![5] = "";
    const form = table.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan]);
    const [read] = tablesOf(grid.map((row) => row.join("\t")).join("\n"));
    expect(read!.cells.map((cell) => [cell.row, cell.column, cell.rowSpan, cell.columnSpan])).toEqual(form);
    expect(read!.cells.find((cell) => cell.row === 3 && cell.column === 5)?.text).toBe("");
  });

  it("with more TABs than a form has columns is text, and quickly so", () => {
    const text = `${"项\t".repeat(50_000)}\n${"\t".repeat(50_000)}1`;
    expect(plainTextDocument(text, "").blocks.map((block) => block.kind)).toEqual(["paragraph", "paragraph"]);
  });

  it("copied from a sheet keeps a cell of several lines one cell, and a single quotation mark a word", () => {
    const read = tablesOf('"商业\n""企业"""\t甲\t"乙\n丙"\n收到\t1\t5"管\n办结\t2\t3')[0]!;
    expect(read.cells.map(({ text }) => text)).toEqual(['商业\n"企业"', "甲", "乙\n丙", "收到", "1", '5"管', "办结", "2", "3"]);
  });

  it("reads heads over figures whose row has several labels or a blank among its numbers, as of a further page", () => {
    const heads = "\t项\n\t甲\n\t乙\n\t总计\n\n";
    const columns = (row: string) => tablesOf(`${heads}${row}`)[0]!.cells.map((cell) => [cell.row, cell.column, cell.columnSpan]);
    expect(columns("\t三\n\t（五）\n\t2.重复\n\t1\n\t2\n\t3\n").slice(0, 4)).toEqual([[0, 0, 3], [0, 3, 1], [0, 4, 1], [0, 5, 1]]);
    expect(columns("\t三\n\t2.重复\n\t1\n\t\n\t2笔\n").slice(0, 4)).toEqual([[0, 0, 2], [0, 2, 1], [0, 3, 1], [0, 4, 1]]);
  });

  it("keeps the columns of a row that has words among its numbers", () => {
    const cells = tablesOf("\t三\n\t（一）\n\t2.重复\n\t1\n\t2\n\t3\n\n\t四、结转\n\t1\n\t不详\n\t3\n\n")[0]!.cells.filter((cell) => cell.row === 1);
    expect(cells.map((cell) => [cell.column, cell.columnSpan])).toEqual([[0, 3], [3, 1], [4, 1], [5, 1]]);
  });

  it("does not let a label of the page before reach into heads that are repeated", () => {
    const rows = [["", "", "甲", "总计"], ["三", "（一）", "1", "1"], ["", "（二）", "2", "2"], ["项", "", "甲", "总计"], ["三", "（三）", "3", "3"]];
    const cells = tablesOf(rows.map((row) => row.join("\t")).join("\n"))[0]!.cells;
    expect(cells.find((cell) => cell.text === "（二）")).toMatchObject({ row: 2, rowSpan: 1 });
    expect(cells.find((cell) => cell.text === "项")).toMatchObject({ row: 3, columnSpan: 2 });
  });

  it("copied from a sheet is a table for each width that several rows have, and one where rows are as long as they have cells", () => {
    const sheet = ["项\t甲\t备注", "收到\t1\t", "项\t甲", "办结\t1"];
    expect(tablesOf(sheet.join("\n")).map((table) => table.cells.filter((cell) => cell.text === "1").map((cell) => cell.column))).toEqual([[1], [1]]);
    expect(tablesOf(`${sheet.join("\n")}\n结转`).map((table) => table.cells.length)).toEqual([6, 4]);
    expect(tablesOf(["项\t甲\t乙", "收到\t1\t2", "办结\t3"].join("\n"))).toHaveLength(1);
  });

  it("copied from a sheet keeps the last row of a table by itself that a page break left on top of the next table", () => {
    const next = ["四、复议\t\t\t\t\t", "维持\t纠正\t其他\t未结\t总计\t未结", "1\t2\t3\t4\t10\t0"];
    const tables = tablesOf(["结转\t\t1\t2\t3", ...next].join("\n"));
    expect(tables.map((table) => table.cells.filter((cell) => cell.text === "3").map((cell) => [cell.column, cell.columnSpan]))).toEqual([[[4, 1]], [[2, 1]]]);
    // Heads alone on top are over the figures below them.
    expect(tablesOf(["结转\t\t甲\t乙\t丙", ...next].join("\n"))).toHaveLength(1);
  });

  it("does not make a row fit in which the text breaks off, and says where it does", () => {
    const last = (text: string) => tablesOf(text)[0]!.cells.filter((cell) => cell.row === 1).map((cell) => [cell.text, cell.column, cell.columnSpan, cell.brokenOff]);
    const heads = "项\t\t甲\t乙\t总计\n";
    expect(last(`${heads}收到\t\t1\t12`)).toEqual([["收到", 0, 2, undefined], ["1", 2, 1, undefined], ["12", 3, 1, "inside"]]);
    expect(last(`${heads}收到\t\t1\t2\t3`).at(-1)).toEqual(["3", 4, 1, "inside"]);
    expect(last(`${heads}收到\t\t1\t2\t3\n`).at(-1)).toEqual(["3", 4, 1, undefined]);
    const oneALine = "\t项\n\t甲\n\t乙\n\n\t收到\n\t1";
    expect(last(oneALine)).toEqual([["收到", 0, 1, undefined], ["1", 1, 1, "inside"]]);
    expect(last(`${oneALine}\n`)).toEqual([["收到", 0, 1, undefined], ["1", 1, 1, "behind"]]);
    expect(last(`${oneALine}\n\t2\n\n`).at(-1)).toEqual(["2", 2, 1, undefined]);
  });

  it("with TABs inside its lines is a row a line", () => {
    expect(places(tablesOf("项\t甲\t乙\n收到\t1\t2")[0]!)).toEqual([[0, 0, 1, 1, "项"], [0, 1, 1, 1, "甲"], [0, 2, 1, 1, "乙"], [1, 0, 1, 1, "收到"], [1, 1, 1, 1, "1"], [1, 2, 1, 1, "2"]]);
  });
});
