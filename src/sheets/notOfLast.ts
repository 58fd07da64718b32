/** What somebody wrote on 上年 beside what was drawn there. */
import { cellAt, type Cells } from "./fingerprint";
import { isEmpty, wordsOf } from "./cellRead";
import { isFormula, linkSkeletonOf, skeletonOf } from "./formula";
import type { Cell } from "./areas";
import type { Content, SheetPlan } from "./plan";

/**
 * The cells that hold what the plan has nowhere in their column, so that inserted and sorted rows stay ours.
 * @param cells as far as it is to be looked for
 */
export function notOfLast({ cells: planned, identity }: Pick<SheetPlan, "cells" | "identity">, cells: Cells): readonly Cell[] {
  const ours = new Set(planned.map(({ column, content }) => `${column} ${kindOf(content)}`));
  return cells.flatMap((row, r) => row.flatMap((_, c): Cell[] => {
    const cell = cellAt(cells, r, c);
    if (isEmpty(cell) || (r === identity.row && c === identity.column)) return [];
    const content: Content = isFormula(cell) ? { formula: String(cell.formula) } : { text: wordsOf(cell) };
    return ours.has(`${c} ${kindOf(content)}`) || kindOf(content) === "" ? [] : [{ row: r, column: c }];
  }));
}

/** Formulas of one kind are alike wherever they look. */
const kindOf = (content: Content): string => ("formula" in content ? (linkSkeletonOf(content.formula) ?? skeletonOf(content.formula)) : "number" in content ? String(content.number) : content.text.trim());
