import { xlsxDocument } from "../../src/files/outside/xlsx";
import { htmlDocument } from "../../src/files/outside/html";
import type { OutsideDocument } from "../../src/files/outside/document";
import { dice } from "./dice";
import { documentOf } from "./generate/document";
import { cleanHtml, portalHtml, wordHtml } from "./generate/html";
import { manySheetsXlsx, oneSheetXlsx } from "./generate/xlsx";
import { figureCells } from "./noise/noise";
import { publishedPage } from "./generate/page";
import { noiseOf } from "./noise/all";

/** Tables as they stand, spaces aside: what a reader of a format owes to the recognising. */
const tables = ({ blocks }: OutsideDocument): unknown =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.cells.map(({ row, column, rowSpan, columnSpan, text }) => ({ row, column, rowSpan, columnSpan, text: text.replace(/\s/gu, "") }))] : []));
const paragraphs = ({ blocks }: OutsideDocument): readonly string[] => blocks.flatMap((block) => (block.kind === "paragraph" && block.text.trim() !== "" ? [block.text.trim()] : []));

const PAGES = ["dongliu_2024", "pt_region_2019"].flatMap((id) => [publishedPage(id), ...[1, 2, 3].map((seed) => noiseOf("harmless").filter((_, i) => i % 3 === seed - 1).reduce((page, noise) => noise.apply(page, dice(seed)), publishedPage(id)))]);

describe("a page in its formats", () => {
  it("is the same paragraphs and tables as markup, and as Word's", () => {
    for (const page of PAGES)
      for (const html of [cleanHtml(page), wordHtml(page)]) {
        expect(tables(htmlDocument(html, ""))).toEqual(tables(documentOf(page)));
        expect(paragraphs(htmlDocument(html, ""))).toEqual(paragraphs(documentOf(page)));
      }
  });

  it("is the same tables in the frame of a portal, and none of what scripts and comments hold", () => {
    for (const page of PAGES) expect(tables(htmlDocument(portalHtml(page), ""))).toEqual(tables(documentOf(page)));
  });

  it("keeps every number in a workbook, on one sheet or several, as a number", async () => {
    for (const page of PAGES)
      for (const bytes of [await oneSheetXlsx(page), await manySheetsXlsx(page)]) {
        const values = xlsxDocument(bytes, "").blocks.flatMap((block) => (block.kind === "table" ? block.cells.flatMap(({ value }) => (value === undefined ? [] : [value])) : []));
        expect(values).toEqual(figureCells(page).map((cell) => cell.lines.join("\n")).filter((text) => /^-?\d+(\.\d+)?$/u.test(text)).map(Number));
      }
  });
});
