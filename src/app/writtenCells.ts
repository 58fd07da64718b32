/** Cells that a command wrote and what stood in them before, so that they can be taken back exactly. */
import { wordsOf, type CellRead } from "../sheets/cellRead";
import { leavesReadable } from "../sheets/damage";
import { cellAt } from "../sheets/fingerprint";
import { isFormula, sameFormula } from "../sheets/formula";
import type { Content } from "../sheets/plan";
import type { Edition } from "../statute/types";
import { contentOf, isEntry } from "./contentOf";
import type { Places } from "./lastWritten";
import { bare } from "./sameContent";
import type { Snapshot } from "./snapshot";

/** A cell of a sheet of the report, by the sheet's key. */
export interface WrittenCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly before: Content | undefined;
  readonly after: Content | undefined;
  /** As in `CellWrite`. */
  readonly asText?: true;
}

/** What such a cell holds before it is written. */
export const writtenCell = (snapshot: Snapshot, { key, row, column }: Pick<WrittenCell, "key" | "row" | "column">, after: Content | undefined): WrittenCell =>
  ({ key, row, column, before: contentOf(cellAt(snapshot.cells.get(key)!.cells, row, column)), after });

/** What is written to it, and what taking it back writes. */
export const afterwards = ({ before: _, after: content, ...at }: WrittenCell) => ({ ...at, content });
/** A formula of hers is one again in a cell that was formatted as text. */
export const beforehand = ({ before: content, after: _, asText, ...at }: WrittenCell) => ({ ...at, content, ...(asText && (isEntry(content) ? { asText } : { asFormula: true as const })) });

export interface WrittenCells {
  readonly edition: Edition;
  readonly cells: readonly WrittenCell[];
  /** As in `LastWritten`. */
  readonly earlier?: WrittenCells | undefined;
}

export const placesOfCells: Places<WrittenCells> = (memory, snapshot) => asWritten(memory, snapshot).length;

/** Those that stand as they were written; none of a sheet that cannot be read. */
export function asWritten({ edition, cells }: WrittenCells, snapshot: Snapshot): readonly WrittenCell[] {
  if (edition !== snapshot.located.edition) return [];
  const damaged = new Set(snapshot.read.damage.flatMap((d) => (leavesReadable(d) ? [] : [d.key])));
  return cells.filter(({ key, row, column, after }) => {
    const sheet = snapshot.cells.get(key);
    return sheet !== undefined && !damaged.has(key) && holds(cellAt(sheet.cells, row, column), after);
  });
}

function holds(cell: CellRead, content: Content | undefined): boolean {
  if (content === undefined) return contentOf(cell) === undefined;
  if ("formula" in content) return sameFormula(cell.formula, content.formula);
  if (isFormula(cell)) return false;
  return "number" in content ? cell.type === "number" && cell.value === content.number : bare(wordsOf(cell)) === bare(content.text);
}
