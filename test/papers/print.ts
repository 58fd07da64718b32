/** Prints workbooks through LibreOffice, and reads the paper of 年度报告 again. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { recalculated } from "../oracle/libreOffice";
import type { Desk } from "../support/app";
import { officeFonts } from "./fonts";

/** A file holds widths in digits of the standard font, 7 pixels each for Excel; LibreOffice takes them for 7.403, not rounded. */
const DIGIT = 7 / 7.403;
const inExcelsWidths = (bytes: Uint8Array): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, path.startsWith("xl/worksheets/sheet") ? strToU8(strFromU8(part).replace(/(<col [^>]*width=")([\d.]+)/g, (_, head: string, width: string) => head + Number(width) * DIGIT)) : part])));

/** @param widths `excel`: columns as wide as Excel draws them; `own`: the file just as it was saved */
export async function printed(desks: readonly Desk[], widths: "excel" | "own" = "excel"): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "papers-"));
  try {
    return await recalculated(await Promise.all(desks.map(async (desk) => (widths === "excel" ? inExcelsWidths : (bytes: Uint8Array) => bytes)(await desk.model.save()))), { to: "pdf", env: officeFonts(folder) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line of words on paper, in points from the top left of the page. */
export interface PaperLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** The pages of 年度报告. */
export interface Paper {
  /** Pages of all sheets together. */
  readonly all: number;
  /** The words of each page as they follow each other, without its head and number. */
  readonly words: readonly string[];
  readonly heads: readonly string[];
  readonly numbers: readonly string[];
  readonly lines: readonly (readonly PaperLine[])[];
}

function poppler(pdf: Uint8Array, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    writeFileSync(join(folder, "paper.pdf"), pdf);
    execFileSync("pdftotext", [...options, join(folder, "paper.pdf"), join(folder, "paper.txt")]);
    return readFileSync(join(folder, "paper.txt"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEAD = /^草稿（未通过校验）$/;
const NUMBER = /^— ?\d+ ?—$/;
const LINE = /<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([\s\S]*?)<\/line>/g;

/** What stands on the pages of 年度报告, known by their numbers, by poppler. @throws where `pdftotext` is not installed */
export function readPaper(pdf: Uint8Array): Paper {
  const words = poppler(pdf, "-raw", "-enc", "UTF-8").split("\f").slice(0, -1).map((page) => page.split("\n").map((line) => line.trim()).filter((line) => line !== ""));
  const boxes = poppler(pdf, "-bbox-layout").split("<page ").slice(1).map((page) => [...page.matchAll(LINE)].map(([, left, top, right, bottom, inner]): PaperLine => ({
    text: [...inner!.matchAll(/>([^<]*)<\/word>/g)].map(([, word]) => word).join(""), left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom),
  })));
  const own = words.map((_, i) => i).filter((i) => words[i]!.some((line) => NUMBER.test(line)));
  return {
    all: words.length,
    words: own.map((i) => words[i]!.filter((line) => !HEAD.test(line) && !NUMBER.test(line)).join("\n")),
    heads: own.map((i) => words[i]!.find((line) => HEAD.test(line)) ?? ""),
    numbers: own.map((i) => words[i]!.find((line) => NUMBER.test(line))!),
    lines: own.map((i) => boxes[i]!.filter((line) => !HEAD.test(line.text) && !NUMBER.test(line.text))),
  };
}
