import { MOST_BYTES } from "../../src/files/limits";
import { MOST_PAGES } from "../../src/files/outside/pdf/open";
import { MOST_EXPANDED } from "../../src/files/outside/zipGuard";
import { MOST_SHIFT } from "../../src/sheets/fingerprint";
import { MAX_ROW_HEIGHT } from "../../src/sheets/measure";
import { MOST_NOTES } from "../../src/sheets/notesPlaces";
import { parkedArea } from "../../src/sheets/parkedPlaces";
import { MOST_PIECES } from "../../src/sheets/recordPlaces";
import { LONGEST_RECORDED } from "../../src/sheets/recordValues";
import { textArea } from "../../src/sheets/textSheet";
import { PAGES } from "./docs";

const textOf = (file: string): string => PAGES.find((page) => page.file === file)?.text ?? "";
const LIMITS = textOf("docs/known-limits.md");
const rows = LIMITS.split("## Limits that are numbers")[1]?.split("\n").filter((line) => line.startsWith("| ")).map((line) => line.split("|").map((cell) => cell.trim())) ?? [];
const unproved = [...LIMITS.matchAll(/\*\*(U\d+) /g)].map((match) => match[1]!);

const inDigits = (count: number): string => count.toLocaleString("en-US");

describe("the known limits", () => {
  it.each([
    ["rows of 文字 that are read", inDigits(textArea.rows)],
    ["a paragraph typed into one cell, as Excel shows it", `${MAX_ROW_HEIGHT} points`],
    ["rows or columns pushed in that 恢复版面 finds", inDigits(MOST_SHIFT)],
    ["rows of 暂存 that are read", inDigits(parkedArea.rows)],
    ["pieces of 文字 in the record of a validation", `${MOST_PIECES} of ${inDigits(LONGEST_RECORDED)} characters`],
    ["explanations on 审核说明", inDigits(MOST_NOTES)],
    ["a file to be read", `${MOST_BYTES / 1e6} MB; zipped ${MOST_EXPANDED / 1024 / 1024} MB when opened; PDF ${MOST_PAGES} pages`],
  ])("tell of %s the number that the program goes by", (what, limit) => {
    const row = rows.find(([, name]) => name === what);
    expect(row?.[2]).toMatch(new RegExp(`^${limit}(?!\\d)`));
  });

  it("name what is not proved without Excel once each, and the checklist has a step for each and for nothing else", () => {
    expect(unproved.length).toBeGreaterThan(5);
    expect(unproved).toEqual(unproved.map((_, i) => `U${i + 1}`));
    const steps = textOf("docs/checklist-excel.md").split("\n").filter((line) => /^\| \d+ \|/.test(line));
    const tried = new Set(steps.flatMap((line) => [...line.matchAll(/\bU\d+\b/g)].map(([item]) => item)));
    expect([...tried].sort()).toEqual([...unproved].sort());
  });
});
