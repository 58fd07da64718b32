/** How fast the built command line reads and checks a folder of workbooks, in how much memory, beside ExcelJS, which only opens them. */
import ExcelJS from "exceljs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { writeReport } from "../src/files/xlsx/writeReport";
import { PLAIN_OPTIONS } from "../src/sheets/reportOptions";
import { EDITIONS } from "../src/statute/editions";
import { publishedIds, publishedReport } from "../test/support/reports";
import type { Measured } from "./rows";

const FILES = 1_000;
/** Memory is flat where the last of these slices needs no more than the ones before. */
const SLICE = 250;
/** ExcelJS takes longer: of so many the rate is told. */
const BESIDE = 100;

/** @param script what `npm run build` makes of the command line */
export async function benchFiles(script: string): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), "nianbao-bench-"));
  try {
    const ids = EDITIONS.flatMap((e) => publishedIds(e.id));
    const books = await Promise.all(ids.map((id) => writeReport(publishedReport(id), PLAIN_OPTIONS)));
    for (let i = 0; i < FILES; i++) await writeFile(path.join(folder, `${String(i).padStart(4, "0")}.xlsx`), books[i % books.length]!);
    const { rate, peaks } = await checkAll(script, folder);
    const theirs = await openAll(folder);
    const [first, last] = [peaks[0]!, peaks.at(-1)!].map((bytes) => bytes / 2 ** 20);
    return { commandLine: { ours: rate, beside: theirs }, commandLinePeak: { ours: last!, beside: first! } };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As a person runs it: a process of its own, from its start to its end. */
async function checkAll(script: string, folder: string): Promise<{ readonly rate: number; readonly peaks: readonly number[] }> {
  const from = performance.now();
  const child = spawn(process.execPath, ["--require", require.resolve("./memory.cjs"), script, "check", folder, "--json"], { stdio: ["ignore", "pipe", "ignore", "ipc"] });
  const peaks: number[] = [];
  let done = 0;
  child.on("message", (bytes: number) => {
    const slice = Math.floor(Math.min(done, FILES - 1) / SLICE);
    peaks[slice] = Math.max(peaks[slice] ?? 0, bytes);
  });
  const ended = once(child, "close");
  for await (const line of createInterface(child.stdout!)) if (line.startsWith(`{"file":`)) done += 1;
  const [code] = (await ended) as [number | null];
  // 1: some of the reports do not balance, as they were published.
  if (done !== FILES || code !== 1) throw new Error(`${done} files of ${FILES} were told, exit ${code}`);
  return { rate: (done * 1_000) / (performance.now() - from), peaks };
}

async function openAll(folder: string): Promise<number> {
  const from = performance.now();
  for (let i = 0; i < BESIDE; i++) {
    const data = await readFile(path.join(folder, `${String(i).padStart(4, "0")}.xlsx`));
    await new ExcelJS.Workbook().xlsx.load(data as unknown as ArrayBuffer);
  }
  return (BESIDE * 1_000) / (performance.now() - from);
}
