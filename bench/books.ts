/** How long writing and opening a workbook takes, beside two libraries that many would take for it. */
import { Workbook as ExceltsBook } from "@cj-tech-master/excelts";
import ExcelJS from "exceljs";
import { readSource } from "../src/files/readSource";
import { writeReport } from "../src/files/xlsx/writeReport";
import { PLAIN_OPTIONS } from "../src/sheets/reportOptions";
import { EDITIONS } from "../src/statute/editions";
import { publishedIds, publishedReport } from "../test/support/reports";
import { median, timedAsync } from "./median";
import type { Measured } from "./rows";

/** Each on so many reports, after as many that are not counted. */
const COUNTED = 10;

/** Both write what they have opened, so that they write the same workbook. */
interface Library {
  readonly open: (bytes: Uint8Array) => Promise<{ readonly write: () => Promise<unknown> }>;
}

const EXCELJS: Library = {
  open: async (bytes) => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    return { write: () => book.xlsx.writeBuffer() };
  },
};
const EXCELTS: Library = {
  open: async (bytes) => {
    const book = new ExceltsBook();
    await book.xlsx.load(bytes);
    return { write: () => book.xlsx.writeBuffer() };
  },
};

export async function benchBooks(): Promise<Measured> {
  const ids = EDITIONS.flatMap(({ id }) => publishedIds(id)).slice(0, 2 * COUNTED);
  const reports = ids.map(publishedReport);
  const books = await Promise.all(reports.map((report) => writeReport(report, PLAIN_OPTIONS)));
  const write = await each(reports, (report) => writeReport(report, PLAIN_OPTIONS));
  const read = await each(books, (bytes) => readSource({ kind: "file", name: "年报.xlsx", bytes }, EDITIONS));
  const [excelJs, excelts] = [await library(EXCELJS, books), await library(EXCELTS, books)];
  return {
    writeExcelJs: { ours: write, beside: excelJs.write },
    writeExcelts: { ours: write, beside: excelts.write },
    readExcelJs: { ours: read, beside: excelJs.open },
    readExcelts: { ours: read, beside: excelts.open },
  };
}

async function each<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (const one of all) times.push(await timedAsync(() => work(one)));
  return median(times.slice(COUNTED));
}

async function library({ open }: Library, books: readonly Uint8Array[]): Promise<{ readonly open: number; readonly write: number }> {
  const opening = await each(books, open);
  const opened = await Promise.all(books.map(open));
  return { open: opening, write: await each(opened, ({ write }) => write()) };
}
