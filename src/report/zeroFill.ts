/** 空格填 0: which cells get a 0. */
import type { FigureId, TableId } from "../statute/types";
import { blankInputs } from "./blankInputs";
import type { Report } from "./types";

/** The blank inputs of these tables, in reading order. A cell that holds anything at all is not among them. */
export function cellsToZero(report: Report, tables: readonly TableId[]): readonly FigureId[] {
  const wanted = new Set(tables);
  return [...blankInputs(report)].flatMap(([table, ids]) => (wanted.has(table) ? ids : []));
}
