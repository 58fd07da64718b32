import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSource } from "../../src/files/readSource";
import { EDITIONS } from "../../src/statute/editions";
import { publishedIds } from "../support/reports";
import { pdfOfSheet } from "./generate/pdf";
import { publishedPage } from "./generate/page";
import { judge } from "./judge";

/** Where to leave the files for test/fixtures/pdf; none: nowhere. */
const folder = process.env["PDF_FIXTURES"];

test.each([...publishedIds("2021"), ...publishedIds("2019")])("年度报告 of %s, saved as PDF by LibreOffice, is read whole", async (id) => {
  const page = publishedPage(id);
  const bytes = await pdfOfSheet(page);
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${id}.sheet.pdf`), bytes);
  }
  const imported = await readSource({ kind: "file", name: "年报.pdf", bytes }, EDITIONS);
  expect(judge(page, imported)).toEqual({ wrong: [], unread: [], unnamed: [] });
  expect(new Map([...page.narrative.keys()].map((section) => [section, imported.pieces.filter((piece) => piece.section === section).map((piece) => piece.content)]))).toEqual(page.narrative);
});
