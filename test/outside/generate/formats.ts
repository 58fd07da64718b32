/** Every way in which a page comes to us. */
import { strToU8 } from "fflate";
import type { OutsideSource } from "../../../src/app/filesPort";
import { docxBytes } from "./docx";
import { cleanHtml, portalHtml, wordHtml } from "./html";
import type { SourcePage } from "./page";
import { linesText, tabText } from "./text";
import { manySheetsXlsx, oneSheetXlsx } from "./xlsx";

export interface Format {
  readonly name: string;
  source(page: SourcePage): OutsideSource | Promise<OutsideSource>;
}

const file = (name: string, bytes: Uint8Array): OutsideSource => ({ kind: "file", name, bytes });

export const FORMATS: readonly Format[] = [
  { name: "a saved web page", source: (page) => file("年报.html", strToU8(cleanHtml(page))) },
  { name: "a portal's page", source: (page) => file("年报.htm", strToU8(portalHtml(page))) },
  { name: "what Word puts on the clipboard", source: (page) => ({ kind: "pasted", html: wordHtml(page), text: linesText(page) }) },
  { name: "a Word file", source: (page) => file("年报.docx", docxBytes(page)) },
  { name: "a workbook of one sheet", source: async (page) => file("年报.xlsx", await oneSheetXlsx(page)) },
  { name: "a workbook of several sheets", source: async (page) => file("年报.xlsx", await manySheetsXlsx(page)) },
  { name: "a text of one cell a line", source: (page) => file("年报.txt", strToU8(linesText(page))) },
  { name: "pasted rows with tabs", source: (page) => ({ kind: "pasted", html: undefined, text: tabText(page) }) },
];
