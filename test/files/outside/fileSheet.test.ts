import fc from "fast-check";
import { FileSheet } from "../../../src/files/outside/fileSheet";
import { fileWorkbook } from "../../../src/files/outside/fileWorkbook";
import { oursOf } from "../../../src/files/outside/ours";
import { writeReport } from "../../../src/files/xlsx/writeReport";
import { readIdentity } from "../../../src/sheets/identity";
import { EDITIONS } from "../../../src/statute/editions";
import { publishedReport } from "../../support/reports";

const sheetOf = (xml: string): FileSheet => new FileSheet("一", false, new TextEncoder().encode(xml), [], new Map());

test("the mark in A1 is the same whether the sheet was read to its end before, wherever a long sheet is cut", () => {
  const cell = fc.record({ place: fc.constantFrom("A1", "B1", "A2", "C7"), times: fc.nat(9_000), letter: fc.constantFrom("a", "公", "𠮷", "&gt;", "<!-- > -->") });
  fc.assert(fc.property(fc.array(cell, { maxLength: 5 }), fc.boolean(), (cells, endsEarly) => {
    const xml = `<worksheet><sheetData>${cells.map(({ place, times, letter }) => `<row r="${place.slice(1)}"><c r="${place}" t="str"><v>${letter.repeat(times)}</v></c></row>`).join("")}</sheetData></worksheet>`;
    const [asked, read] = [sheetOf(endsEarly ? xml.slice(0, -30) : xml), sheetOf(endsEarly ? xml.slice(0, -30) : xml)];
    expect(asked.corner).toBe(read.cells.find(({ row, column }) => row === 0 && column === 0)?.value);
  }));
});

test("of a workbook of ours the sheets on which nothing is filled in are not read: they are most of it", async () => {
  const read: string[] = [];
  const report = publishedReport("huaian_2024");
  const sheets = fileWorkbook(await writeReport(report)).map((sheet) => new Proxy(sheet, {
    get: (target, key) => {
      if (key === "cells") read.push(readIdentity(String(target.corner))!.key);
      return Reflect.get(target, key, target) as unknown;
    },
  }));
  const imported = oursOf(sheets, "a.xlsx", EDITIONS)!;
  expect([...imported.figures].filter(([, { kind }]) => kind === "number")).toEqual([...report.figures].filter(([, { kind }]) => kind === "number"));
  const keys = sheets.map(({ corner }) => readIdentity(String(corner))!.key);
  expect(keys.filter((key) => !read.includes(key)).sort()).toEqual(["checks", "record", "report"]);
});
