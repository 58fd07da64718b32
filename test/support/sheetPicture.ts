/**
 * Small sheets as pictures, for tests of what was done to them: cells parted by spaces, lines by `/` or a new line.
 *
 * On a drawn one `.` is nothing, `#` a place to fill, `Σ…` a place that computes, `=…` a formula beside the places to fill,
 * `(…)` words that may be written anew, `←` and `↑` what the cell to the left or above reaches over, anything else a label.
 * On one that is read `Σ…` is the same formula, `=…|…` one with its value, `!…` an error, `@` the mark of the sheet.
 */
import type { FilledSheet } from "../../src/sheets/align";
import { areaOf, type Cell } from "../../src/sheets/areas";
import { EMPTY_CELL, wordsOf, type CellRead } from "../../src/sheets/cellRead";
import { cellAt, type Cells } from "../../src/sheets/fingerprint";
import type { Content, PlannedCell } from "../../src/sheets/plan";

const MARK = "nianbao/1/toy/t1";
/** What every sum shows. */
const SUM = 1000;

const linesOf = (picture: string): readonly (readonly string[])[] => picture.trim().split(/\s*\n\s*|\s+\/\s+/).map((line) => line.trim().split(/\s+/));
const formulaOf = (token: string): string => (token.startsWith("Σ") ? `=SUM(B2:C2)${token.slice(1)}` : token.split("|")[0]!);

/** A sheet as it was drawn. */
export function drawnPicture(picture: string): FilledSheet {
  const lines = linesOf(picture);
  const tokens = lines.flatMap((line, row) => line.map((token, column) => ({ token, row, column })));
  const run = (mark: string, { row, column }: Cell, down: number, right: number): number => {
    let length = 1;
    while (lines[row + length * down]?.[column + length * right] === mark) length += 1;
    return length;
  };
  const planned = (of: (token: string) => Content | undefined): PlannedCell[] => tokens.flatMap(({ token, row, column }) => {
    const content = of(token);
    return content ? [{ row, column, content }] : [];
  });
  const own = (token: string): boolean => !/^[.#←↑Σ=(]/.test(token);
  const labels = planned((token) => (own(token) ? { text: token } : undefined));
  const noted = planned((token) => (token.startsWith("(") ? { text: token.slice(1, -1) } : undefined));
  const formulas = planned((token) => (/^[Σ=]/.test(token) ? { formula: formulaOf(token) } : undefined));
  const merges = labels.map((l) => areaOf(l.row, l.column, run("↑", l, 1, 0), run("←", l, 0, 1))).filter((m) => m.rows * m.columns > 1);
  return {
    labels, links: [],
    slots: tokens.filter(({ token }) => /^[#Σ]/.test(token)).map(({ row, column }) => ({ row, column })),
    plan: {
      key: "t1", name: "表", tabColor: "#FFFFFF", area: areaOf(0, 0, lines.length, Math.max(...lines.map((line) => line.length))), widths: [], heights: [], base: {}, styles: [],
      merges, cells: [...labels, ...noted, ...formulas], marks: [], guides: [], names: [], gridlines: true,
      identity: { row: 0, column: 0, text: MARK, sealed: `${MARK}/ok` },
    },
  };
}

function cellOf(token: string): CellRead {
  if (/^[.←↑]$/.test(token)) return EMPTY_CELL;
  if (token === "@") return { type: "text", value: `${MARK}/ok`, formula: `${MARK}/ok` };
  if (token.startsWith("!")) return { type: "error", value: token.slice(1), formula: token.slice(1) };
  if (token.startsWith("Σ")) return { type: "number", value: SUM, formula: formulaOf(token) };
  const [formula, shown] = [formulaOf(token), token.split("|").at(-1)!];
  const value = /^-?[\d.]+$/.test(shown) ? Number(shown) : shown;
  return { type: typeof value === "number" ? "number" : "text", value, formula: formula === shown ? value : formula };
}

/** A sheet as it is read: so many rows and columns further than the picture goes. */
export function readPicture(picture: string, further = 3): Cells {
  const lines = linesOf(picture);
  const width = Math.max(...lines.map((line) => line.length)) + further;
  return Array.from({ length: lines.length + further }, (_, row) => Array.from({ length: width }, (__, column) => cellOf(lines[row]?.[column] ?? ".")));
}

/** What is found of each place to fill, row by row: `.` where nothing stands in it, `-` where it is gone. */
export function foundPicture({ slots }: FilledSheet, at: (cell: Cell) => Cell | undefined, cells: Cells): string {
  const words = (slot: Cell): string => {
    const now = at(slot);
    const cell = now && cellAt(cells, now.row, now.column);
    if (!cell) return "-";
    return cell.formula === cell.value ? wordsOf(cell) || "." : String(cell.formula).replace(/^=SUM\([^)]*\)/, "Σ");
  };
  return [...new Set(slots.map((s) => s.row))].map((row) => slots.filter((s) => s.row === row).map(words).join(" ")).join(" / ");
}
