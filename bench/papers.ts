/** How fast the built command line reads Word files, and PDF beside a program that only makes plain text of them. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { docxBytes } from "../test/outside/generate/docx";
import { publishedPage } from "../test/outside/generate/page";
import { publishedIds } from "../test/support/reports";
import { timedAsync } from "./median";
import type { Measured } from "./rows";

const WORD_FILES = 120;
const PDF_FILES = 24;
const PRINTED = path.join(__dirname, "../test/fixtures/pdf");

const run = promisify(execFile);

/** @param script what `npm run build` makes of the command line */
export async function benchPapers(script: string): Promise<Measured> {
  const folder = await mkdtemp(path.join(tmpdir(), "nianbao-bench-"));
  try {
    const [word, pdf] = [path.join(folder, "word"), path.join(folder, "pdf")];
    const ids = publishedIds("2021");
    const pages = ids.map((id) => docxBytes(publishedPage(id)));
    const printed = await Promise.all((await readdir(PRINTED)).filter((name) => name.endsWith(".pdf")).map((name) => readFile(path.join(PRINTED, name))));
    await fill(word, "docx", WORD_FILES, pages);
    await fill(pdf, "pdf", PDF_FILES, printed);
    return {
      readDocx: { ours: await rate(WORD_FILES, () => read(script, word, WORD_FILES)) },
      readPdf: { ours: await rate(PDF_FILES, () => read(script, pdf, PDF_FILES)), beside: await rate(PDF_FILES, () => plainText(pdf)) },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function fill(folder: string, ending: string, count: number, contents: readonly Uint8Array[]): Promise<void> {
  await mkdir(folder);
  for (let i = 0; i < count; i += 1) await writeFile(path.join(folder, `${String(i).padStart(3, "0")}.${ending}`), contents[i % contents.length]!);
}

const rate = async (files: number, work: () => Promise<unknown>): Promise<number> => (files * 1_000) / (await timedAsync(work));

/** As a person runs it, its start counted. Where something is not read whole it ends with 1. */
async function read(script: string, folder: string, files: number): Promise<void> {
  const { stdout } = await run(process.execPath, [script, "read", folder, "--json"], { maxBuffer: 1 << 28 }).catch((error: { readonly code?: unknown; readonly stdout?: string }) => {
    if (error.code !== 1 || error.stdout === undefined) throw error;
    return { stdout: error.stdout };
  });
  const told = stdout.split("\n").filter((line) => line.startsWith(`{"file":`)).length;
  if (told !== files) throw new Error(`${told} files of ${files} were told`);
}

async function plainText(folder: string): Promise<void> {
  for (const file of await filesIn(folder)) await run("pdftotext", ["-layout", file, "-"]);
}

const filesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).map((name) => path.join(folder, name));
