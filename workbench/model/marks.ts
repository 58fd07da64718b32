import { bounding, contains } from "./area";
import { answer, cellKey, type Question, type Results } from "./calculate";
import { moveFormula, qualifyFormula } from "./references";
import type { BookState, Mark, SheetState } from "./state";
import { restyle } from "./style";
import type { Area, Scalar, Style } from "./types";

/** Which conditional formats hold at which cells, by `cellKey`, highest priority first. */
export type ActiveMarks = ReadonlyMap<number, readonly Mark[]>;

const isTrue = (value: Scalar): boolean => value === true || (typeof value === "number" && value !== 0);

/** Works out the conditional formats of a sheet inside an area (its used one: formats of cells beyond are not shown). */
export function activeMarks(state: BookState, results: Results, sheet: SheetState, used: Area | undefined): ActiveMarks {
  const active = new Map<number, Mark[]>();
  const stopped = new Set<number>();
  const asked: { readonly mark: Mark; readonly question: Question }[] = [];
  for (const mark of [...sheet.marks].reverse()) {
    const box = mark.areas.reduce<Area | undefined>(bounding, undefined)!;
    for (const area of mark.areas) {
      const rows = Math.min(area.rows, Math.max(0, (used ? used.row + used.rows : 0) - area.row));
      const columns = Math.min(area.columns, Math.max(0, (used ? used.column + used.columns : 0) - area.column));
      for (let row = area.row; row < area.row + rows; row++) {
        for (let column = area.column; column < area.column + columns; column++) {
          const formula = qualifyFormula(moveFormula(mark.formula, row - box.row, column - box.column), sheet.name);
          asked.push({ mark, question: { row, column, formula } });
        }
      }
    }
  }
  const answers = answer(state, results, asked.map((one) => one.question));
  asked.forEach(({ mark, question }, index) => {
    const key = cellKey(question.row, question.column);
    if (!isTrue(answers[index]!) || stopped.has(key)) return;
    active.set(key, [...(active.get(key) ?? []), mark]);
    if (mark.stopIfTrue) stopped.add(key);
  });
  return active;
}

/** A format with the conditional ones over it; of two that set the same, the higher priority wins. */
export function withMarks(style: Style, marks: readonly Mark[]): Style {
  const patch: { -readonly [K in keyof Style]?: Style[K] } = {};
  for (const mark of [...marks].reverse()) {
    if (mark.fill !== undefined) patch.fill = mark.fill;
    if (mark.color !== undefined) patch.color = mark.color;
    if (mark.bold !== undefined) patch.bold = mark.bold;
    if (mark.italic !== undefined) patch.italic = mark.italic;
    if (mark.strikethrough !== undefined) patch.strikethrough = mark.strikethrough;
    if (mark.underline !== undefined) patch.underline = mark.underline;
  }
  return restyle(style, patch);
}

/** True when a conditional format of the sheet could be seen at the cell. */
export function mayBeMarked(sheet: SheetState, row: number, column: number): boolean {
  return sheet.marks.some((mark) => mark.areas.some((area) => contains(area, row, column)));
}
