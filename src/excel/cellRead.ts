/** A cell of Excel as the product reads it. */
import type { CellRead } from "../app/ports";
import { EMPTY_CELL } from "../sheets/cellRead";

/** The three arrays of a range, as loaded. */
export interface Loaded {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

type Value = CellRead["value"];

const scalar = (value: unknown): Value => (typeof value === "number" || typeof value === "boolean" ? value : String(value ?? ""));

function typeOf(valueType: string, value: Value): CellRead["type"] {
  switch (valueType) {
    case "Empty": return "empty";
    case "Error": return "error";
    case "Boolean": return "boolean";
    case "Double":
    case "Integer": return "number";
    case "String": return "text";
    // A rich value, or a kind to come: what it shows decides.
    default: return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : value === "" ? "empty" : "text";
  }
}

/**
 * Text entered as `'=1+1` comes back as `=1+1` in values and formulas alike (office-js #6687): where the two agree it is
 * text, since no formula has itself for its value.
 */
function cellRead(value: unknown, formula: unknown, valueType: string): CellRead {
  // Most cells are: thousands of them at each read need not be told apart.
  if (valueType === "Empty" && value === "" && formula === "") return EMPTY_CELL;
  const read = scalar(value);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== read;
  return { type: typeOf(valueType, read), value: read, formula: isFormula ? formula : read };
}

export const cellsRead = ({ values, formulas, valueTypes }: Loaded): readonly (readonly CellRead[])[] =>
  values.map((row, r) => row.map((value, c) => cellRead(value, formulas[r]?.[c], valueTypes[r]?.[c] ?? "Unknown")));

/** @param above rows and @param before columns that were not loaded, since nothing stands there */
export const cellsBeyond = (cells: readonly (readonly CellRead[])[], above: number, before: number): readonly (readonly CellRead[])[] =>
  [...Array.from({ length: above }, () => []), ...cells.map((row) => [...Array.from({ length: before }, () => EMPTY_CELL), ...row])];
