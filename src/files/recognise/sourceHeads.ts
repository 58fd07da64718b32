/** The heads over a row of figures in a source, and which figure of the form each of its columns means. */
import type { FormRow } from "./formRows";
import { findLabel } from "./labels";
import { endOf, rightEdge, type SourceCell, type SourceRow } from "./sourceRows";

/** Which columns of the source stand under the heads of each figure of a row, in the form's order; [] where none does. */
export interface MappedHeads {
  readonly columns: readonly (readonly number[])[];
  /** How many figures have a column. */
  readonly count: number;
  readonly rightEdge: number;
  /** For each figure the words of its lowest head, as the source has them; "" where it has none. */
  readonly words: readonly string[];
}

/** `block`: rows that stand over the figures, from the top. Undefined when no head of the row is among them. */
export function mapHeads(block: readonly SourceRow[], row: FormRow): MappedHeads | undefined {
  const leaves = leavesOf(row);
  const columns = row.columns.map((): number[] => []);
  const said = row.columns.map(() => "");
  const edge = block.reduce((right, cells) => Math.max(right, rightEdge(cells)), 0);
  for (const [column, over] of cellsOver(block)) {
    const heads = [...over].reverse().filter((cell) => cell.folded !== "");
    const words = heads.map((cell) => cell.folded);
    const lowest = heads.find((cell) => findLabel(cell.folded, leaves) !== undefined);
    const leaf = lowest && findLabel(lowest.folded, leaves);
    if (leaf === undefined) continue;
    const scores = row.columns.map((c) => (c.heads[0] === leaf ? c.heads.slice(1).filter((h) => words.includes(h)).length : -1));
    const best = Math.max(...scores);
    // Two figures that the heads fit alike: these heads do not tell them apart.
    if (scores.filter((s) => s === best).length !== 1) continue;
    const figure = scores.indexOf(best);
    columns[figure]!.push(column);
    said[figure] = lowest!.text;
  }
  const count = columns.filter((c) => c.length > 0).length;
  return count === 0 ? undefined : { columns, count, rightEdge: edge, words: said };
}

const lowest = new WeakMap<FormRow, readonly string[]>();

/** The lowest heads of a row, in one list however often it is asked for. */
function leavesOf(row: FormRow): readonly string[] {
  let leaves = lowest.get(row);
  if (!leaves) lowest.set(row, (leaves = [...new Set(row.columns.map((c) => c.heads[0] ?? ""))].filter((h) => h !== "")));
  return leaves;
}

function cellsOver(block: readonly SourceRow[]): ReadonlyMap<number, ReadonlySet<SourceCell>> {
  const over = new Map<number, Set<SourceCell>>();
  for (const row of block)
    for (const cell of row) {
      if (cell.folded === "") continue;
      for (let column = cell.column; column < Math.min(endOf(cell), WIDEST); column++) {
        const known = over.get(column);
        if (known) known.add(cell);
        else over.set(column, new Set([cell]));
      }
    }
  return over;
}
/** No form is wider; a span of a million columns is not walked through. */
const WIDEST = 256;
