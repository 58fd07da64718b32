/** References between the report's sheets that Excel has given up: the sheet they pointed to was deleted, or its cells were. */
import type { Cell } from "./areas";
import type { Damage } from "./damage";
import { cellAt, type Cells } from "./fingerprint";
import { isFormula } from "./formula";

/**
 * @param sheets what was read of each sheet, by key
 * @param links where each sheet refers to others, by key
 */
export function brokenLinks(sheets: ReadonlyMap<string, { readonly name: string; readonly cells: Cells }>, links: ReadonlyMap<string, readonly Cell[]>): Damage | undefined {
  const broken = [...sheets].filter(([key, { cells }]) => links.get(key)?.some(({ row, column }) => isLost(cells, row, column)));
  const [first] = broken;
  return first && { kind: "links", key: first[0], sheet: first[1].name, sheets: broken.map(([, { name }]) => name) };
}

/** What a formula shows may be an error for many reasons; only its own words say that its reference is gone. */
function isLost(cells: Cells, row: number, column: number): boolean {
  const cell = cellAt(cells, row, column);
  return isFormula(cell) && String(cell.formula).toUpperCase().includes("#REF!");
}
