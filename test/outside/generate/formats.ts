/** Every format in which a page comes to us, as a person hands it over. */
import type { OutsideSource } from "../../../src/app/filesPort";
import { docxBytes } from "./docx";
import { gbkBytes } from "./gbk";
import { cleanHtml, portalHtml, wordHtml } from "./html";
import type { SourcePage } from "./page";
import { linesText, tabText } from "./text";
import { manySheetsXlsx, oneSheetXlsx } from "./xlsx";

export interface Format {
  readonly name: string;
  /** A place that nothing was written in is an empty cell of its row there, not one that the row has not. */
  readonly grid: boolean;
  source(page: SourcePage): OutsideSource | Promise<OutsideSource>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, bytes: Uint8Array): OutsideSource => ({ kind: "file", name, bytes });

export const FORMATS: readonly Format[] = [
  { name: "a saved web page", grid: false, source: (page) => file("年报.html", utf8(cleanHtml(page))) },
  { name: "a portal's page", grid: false, source: (page) => file("年报.htm", utf8(portalHtml(page))) },
  { name: "a portal's page in GBK", grid: false, source: (page) => file("年报.htm", gbkBytes(portalHtml(page).replace("charset=utf-8", "charset=gb2312"))) },
  { name: "what Word puts on the clipboard", grid: false, source: (page) => ({ kind: "pasted", html: wordHtml(page), text: "" }) },
  { name: "a Word file", grid: false, source: (page) => file("年报.docx", docxBytes(page)) },
  { name: "a workbook of one sheet", grid: true, source: async (page) => file("年报.xlsx", await oneSheetXlsx(page)) },
  { name: "a workbook of several sheets", grid: true, source: async (page) => file("年报.xlsx", await manySheetsXlsx(page)) },
  { name: "text with one cell a line", grid: false, source: (page) => file("年报.txt", utf8(linesText(page))) },
  { name: "text with one cell a line in GBK", grid: false, source: (page) => file("年报.txt", gbkBytes(linesText(page))) },
  { name: "rows copied from a sheet", grid: true, source: (page) => ({ kind: "pasted", html: undefined, text: tabText(page) }) },
];
