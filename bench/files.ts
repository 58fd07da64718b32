/** How fast files are read and checked: a folder of workbooks, one after the other, beside ExcelJS, which only opens them. */
import ExcelJS from "exceljs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import type { FilesPort } from "../src/app/filesPort";
import { readFound } from "../src/cli/fileRead";
import { filesIn } from "../src/cli/paths";
import { readSource } from "../src/files/readSource";
import { writeReport } from "../src/files/xlsx/writeReport";
import { check } from "../src/report/check";
import { checkedOf } from "../src/report/importedReport";
import { PLAIN_OPTIONS } from "../src/sheets/reportOptions";
import { EDITIONS } from "../src/statute/editions";
import { publishedIds, publishedReport } from "../test/support/reports";

const FILES = 1_000;
/** ExcelJS takes longer: of so many the rate is told. */
const BESIDE = 60;

export async function benchFiles(): Promise<readonly (readonly [string, string])[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "nianbao-bench-"));
  try {
    const ids = EDITIONS.flatMap((e) => publishedIds(e.id));
    const books = await Promise.all(ids.map((id) => writeReport(publishedReport(id), PLAIN_OPTIONS)));
    for (let i = 0; i < FILES; i++) await writeFile(path.join(folder, `${String(i).padStart(4, "0")}.xlsx`), books[i % books.length]!);
    const [ours, early, late] = await checkAll(folder);
    const theirs = await openAll(folder);
    return [
      [`check of ${FILES} workbooks, files a second`, `${ours.toFixed(0)}  (budget 50)`],
      [`ExcelJS opening ${BESIDE} of them, files a second`, theirs.toFixed(0)],
      ["memory in use after a tenth and after all of them", `${early.toFixed(0)} MB, ${late.toFixed(0)} MB`],
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** In this thread, as the reading thread does it. */
const files: FilesPort = { read: (source) => readSource(source, EDITIONS) };

async function checkAll(folder: string): Promise<[rate: number, early: number, late: number]> {
  const from = performance.now();
  let [done, early] = [0, 0];
  for await (const found of filesIn([folder])) {
    const read = await readFound(found, files);
    if ("reason" in read) throw new Error(`${read.file}: ${read.reason} ${read.detail}`);
    check(checkedOf(read.imported));
    done += 1;
    if (done === FILES / 10) early = megabytes();
  }
  return [(done * 1_000) / (performance.now() - from), early, megabytes()];
}

async function openAll(folder: string): Promise<number> {
  const from = performance.now();
  for (let i = 0; i < BESIDE; i++) {
    const data = await readFile(path.join(folder, `${String(i).padStart(4, "0")}.xlsx`));
    await new ExcelJS.Workbook().xlsx.load(data as unknown as ArrayBuffer);
  }
  return (BESIDE * 1_000) / (performance.now() - from);
}

const megabytes = (): number => process.memoryUsage().rss / 2 ** 20;
