/** A sheet as planned, with what the plan alone does not say: which words must be found again, and where the figures lie. */
import type { FigureId } from "../statute/types";
import type { Cell } from "./areas";
import type { PlannedCell, SheetPlan } from "./plan";

export interface DrawnSheet {
  readonly plan: SheetPlan;
  /** Words of the form: the fingerprint. Where they differ, the sheet's layout is not ours any more. */
  readonly labels: readonly PlannedCell[];
  /** Cells of ours that refer to other sheets; written anew when one of those has been made again. */
  readonly links: readonly PlannedCell[];
}

export interface DrawnTable extends DrawnSheet {
  readonly inputs: ReadonlyMap<FigureId, Cell>;
  readonly totals: ReadonlyMap<FigureId, Cell & { readonly formula: string }>;
}

/** The name that each sheet really has in this workbook, by key. */
export type SheetNames = ReadonlyMap<string, string>;
