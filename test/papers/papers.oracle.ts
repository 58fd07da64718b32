import { REPORT_NAME } from "../../src/sheets/reportPlaces";
import { paragraphsOf } from "../../src/report/paragraphs";
import type { Desk } from "../support/app";
import { PAPER_CASES, printedDesk, type PaperCase } from "./cases";
import { printed, readPaper, type Paper, type PaperLine } from "./print";

const MM = 72 / 25.4;
/** The type area of GB/T 9704 on A4, in points. */
const AREA = { left: 28 * MM, right: (210 - 26) * MM, top: 37 * MM, bottom: (297 - 35) * MM };
/** How high the boxes of the standing-in font are, in its size. */
const BOX = 20.783 / 16;
const bare = (text: string): string => text.replace(/\s/g, "");

let cases: readonly { readonly paper: Paper; readonly desk: Desk; readonly about: PaperCase }[];
beforeAll(async () => {
  const desks: Desk[] = [];
  for (const about of PAPER_CASES) desks.push(await printedDesk(about));
  const pdfs = await printed(desks);
  cases = desks.map((desk, i) => ({ desk, paper: readPaper(pdfs[i]!), about: PAPER_CASES[i]! }));
}, 600_000);

/** What is shown in the cells of the report sheet, row by row. */
function shownRows(desk: Desk): readonly (readonly { readonly text: string; readonly figure: boolean }[])[] {
  const sheet = desk.sheet(REPORT_NAME);
  const { area } = desk.model.book.sheet(sheet).print;
  const [{ row, rows, column, columns }] = area as [NonNullable<typeof area>[number]];
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_one, c) => desk.model.cell(sheet, row + r, column + c)).filter((cell) => cell.text !== "").map((cell) => ({ text: cell.text, figure: /^-?[\d.]+$/.test(cell.text) })),
  );
}

/** Lines from the top of the first page to the end of the last, as they are read. */
const inOrder = (lines: readonly PaperLine[]): readonly PaperLine[] => [...lines].sort((a, b) => a.top - b.top || a.left - b.left);
/** Lines of the size of body text, not scaled. */
const bodyLines = (lines: readonly PaperLine[]): readonly PaperLine[] => inOrder(lines).filter((line) => Math.abs(line.bottom - line.top - 16 * BOX) < 0.1);

test("every report has as many pages as were planned, numbered one by one; drafts say so on each", () => {
  for (const { paper, desk, about } of cases) {
    const { rowBreaks } = desk.model.book.sheet(desk.sheet(REPORT_NAME)).print;
    expect([about.id, paper.numbers.map(bare)]).toEqual([about.id, Array.from({ length: rowBreaks.length + 1 }, (_, i) => `—${i + 1}—`)]);
    const outcome = desk.state.outcome as { readonly draft: boolean };
    expect(paper.heads.every((head) => (head !== "") === outcome.draft)).toBe(true);
  }
});

test("every paragraph is on paper whole, in order, and in its full size", () => {
  for (const { paper, desk, about } of cases) {
    const read = bare(paper.lines.flatMap((page) => bodyLines(page).map((line) => line.text)).join(""));
    const paragraphs = paragraphsOf(desk.state.report!.pieces).map((p) => bare(p.text));
    const places = paragraphs.map((text) => read.indexOf(text));
    expect([about.id, paragraphs.filter((_, i) => places[i] === -1)]).toEqual([about.id, []]);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  }
});

test("every figure is on paper in its row, a zero as 0, a blank as nothing; nothing is ###", () => {
  for (const { paper, desk, about } of cases) {
    let words = ` ${paper.words.join("\n").replace(/\s+/g, " ")} `;
    const rows = shownRows(desk).map((row) => row.filter((cell) => cell.figure).map((cell) => cell.text).join(" ")).filter((row) => row !== "");
    const missing = rows.filter((row) => {
      const there = words.includes(` ${row} `);
      words = words.replace(` ${row} `, "  ");
      return !there;
    });
    expect([about.id, missing]).toEqual([about.id, []]);
    expect(paper.words.join("")).not.toMatch(/##|Err:|#REF!|#NAME/);
  }
});

test("every word of title, headings, tables, office and date is on paper", () => {
  for (const { paper, desk, about } of cases) {
    const pages = bare(paper.words.join(""));
    const missing = shownRows(desk).flat().filter((cell) => !cell.figure && bare(cell.text).length < 60 && !pages.includes(bare(cell.text)));
    expect([about.id, missing]).toEqual([about.id, []]);
  }
});

test("nothing stands outside the type area, or lies over the line above it", () => {
  for (const { paper, about } of cases) {
    for (const page of paper.lines) {
      for (const line of page) {
        // A box is higher than its letters.
        const where = [about.id, line.text, line.left >= AREA.left - 1, line.right <= AREA.right + 1, line.top >= AREA.top - 4, line.bottom <= AREA.bottom + 4];
        expect(where).toEqual([about.id, line.text, true, true, true, true]);
      }
      const body = bodyLines(page);
      body.forEach((line, i) => expect([about.id, line.text, i === 0 || line.top - body[i - 1]!.top > 20]).toEqual([about.id, line.text, true]));
    }
  }
});

test("figures are read with ease: none smaller than 小五, but for numbers too huge for their column", () => {
  for (const { paper, about } of cases.filter((c) => c.about.odd !== "huge numbers"))
    for (const line of paper.lines.flat()) expect([about.id, line.text, line.bottom - line.top >= 8.9 * BOX]).toEqual([about.id, line.text, true]);
});

test("LibreOffice, which takes columns for wider than Excel does, prints a saved report smaller and not over more pages", async () => {
  const some = cases.filter((_, i) => i % 8 === 0);
  const pdfs = await printed(some.map((c) => c.desk), "own");
  expect(pdfs.map((pdf) => readPaper(pdf).numbers.length)).toEqual(some.map((c) => c.paper.numbers.length));
});
