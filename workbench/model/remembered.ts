import { cellKey, type Results } from "./calculate";
import type { FormulaPlace } from "./dependents";
import { Recent } from "./recent";
import type { BookState } from "./state";
import type { Scalar } from "./types";

/** Beyond so many cells or letters, telling one case from another costs what working it out does. */
const MOST_CELLS = 400;
const MOST_LETTERS = 2_000;

/**
 * What formulas have come to, by what they say and what stood in the cells they look at: a plain function's value
 * depends on nothing else (`plainFunctions.ts`). A blank report is laid out, and the same figures are
 * typed, again and again.
 */
const known = new Recent<{ readonly value: Scalar }>(20_000);

/** The question that a formula puts to the engine, cells and all; undefined for one too long to be remembered. */
export function questionOf(formula: FormulaPlace, state: BookState, results: Results): string | undefined {
  let question = formula.text;
  let room = MOST_CELLS;
  for (const { sheet, area } of formula.reads) {
    room -= area.rows * area.columns;
    if (room < 0) return undefined;
    const { cells, name } = state.sheets.get(sheet)!;
    const come = results.get(sheet);
    // With the sheet's name: of two sheets that a formula names, one may be gone, and which is not seen by what it reads.
    question += `\n${name}!${area.rows}×${area.columns}`;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = cells.get(row);
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = line?.get(column);
        question += cell === undefined ? " " : written(cell.formula === undefined ? cell.value : come?.get(cellKey(row, column)) ?? null);
      }
    }
    if (question.length > MOST_LETTERS) return undefined;
  }
  return question;
}

/** What it came to where it was asked before. */
export const recalled = (question: string): { readonly value: Scalar } | undefined => known.find(question);

export const remember = (question: string, value: Scalar): void => known.keep(question, { value });

/** One value so that no two are written alike, nor two in a row like another two. */
function written(value: Scalar): string {
  switch (typeof value) {
    case "number": return `#${value}`;
    case "boolean": return value ? "+" : "-";
    case "string": return `"${value.length}:${value}`;
    default: return value === null ? " " : `!${value.error}`;
  }
}
