/** 空格填 0: which cells get a 0, and which of them may be taken back. */
import type { FigureId, TableId } from "../statute/types";
import { blankInputs } from "./check";
import type { Report } from "./types";

/** The blank inputs of these tables, in reading order. A cell that holds anything at all is not among them. */
export function cellsToZero(report: Report, tables: readonly TableId[]): readonly FigureId[] {
  const wanted = new Set(tables);
  return [...blankInputs(report)].flatMap(([table, ids]) => (wanted.has(table) ? ids : []));
}

/** Of the cells filled before, those that still hold our 0 (to be blanked again) and those that hold something else (left alone). */
export function zerosToTakeBack(report: Report, filled: readonly FigureId[]): { readonly blank: readonly FigureId[]; readonly kept: readonly FigureId[] } {
  const ours = (id: FigureId): boolean => {
    const reading = report.figures.get(id);
    return reading?.kind === "number" && reading.value === 0;
  };
  return { blank: filled.filter(ours), kept: filled.filter((id) => !ours(id)) };
}
