/** What a command wrote to although it was no longer what the command had read. */
import { EMPTY_CELL, isEmpty, type CellRead } from "../sheets/cellRead";
import { cellAt, type Cells } from "../sheets/fingerprint";
import { isFormula, linkSkeletonOf, skeletonOf } from "../sheets/formula";
import type { Area, Content } from "../sheets/plan";
import type { CellWrite, DrawJob, SheetId, WorkbookPort } from "./ports";
import type { Known, Overtaken } from "./writingPort";

type DrawOptions = NonNullable<Parameters<WorkbookPort["draw"]>[1]>;

/** A sheet as it was read, and as it stood in the moment before it was drawn over. */
export interface Standing {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly was: Cells;
  readonly stood: Cells;
}

/** Rows and columns that somebody has only pushed on since were read, and are drawn in their own places: nothing of them is lost. */
export function drawnOver({ sheet, area, was, stood }: Standing, jobs: readonly DrawJob[], { writes = [], removes = [] }: DrawOptions): readonly Overtaken[] {
  const fate = fateOf(sheet, jobs, writes, removes);
  const changed = stood.flatMap((line, r) => line.flatMap((cell, c) => (standsSame(cellAt(was, r, c), cell) ? [] : [{ cell, r, c }])));
  if (changed.length === 0) return [];
  const [rows, columns] = [linesOf(was), linesOf(turned(was))];
  const now = turned(stood);
  return changed.flatMap(({ cell, r, c }): Overtaken[] => {
    const [row, column] = [area.row + r, area.column + c];
    const wrote = fate(row, column);
    if (wrote === "stays" || rows.has(lineOf(stood[r]!)) || columns.has(lineOf(now[c]!))) return [];
    return [{ sheet, row, column, stood: cell, wrote }];
  });
}

/** The same of one cell: what was read of it is not what stood there. */
export function writtenOver({ sheet, row, column, content }: CellWrite, known: Known | undefined, stood: CellRead = EMPTY_CELL): readonly Overtaken[] {
  if (!known?.answer) return [];
  const { area } = known.request;
  const [r, c] = [row - area.row, column - area.column];
  if (r < 0 || c < 0 || r >= area.rows || c >= area.columns) return [];
  return standsSame(cellAt(known.answer.cells, r, c), stood) ? [] : [{ sheet, row, column, stood, wrote: content }];
}

/** What a cell of the sheet holds afterwards. */
function fateOf(sheet: SheetId, jobs: readonly DrawJob[], writes: NonNullable<DrawOptions["writes"]>, removes: NonNullable<DrawOptions["removes"]>): (row: number, column: number) => Content | undefined | "stays" {
  const place = (row: number, column: number): string => `${row},${column}`;
  const written = new Map(writes.filter((w) => w.sheet === sheet).map((w) => [place(w.row, w.column), w.content]));
  const job = jobs.find(({ target }) => target.kind === "over" && target.sheet === sheet);
  const planned = new Map(job?.plan.cells.map((cell) => [place(cell.row, cell.column), cell.content]));
  const isGone = removes.some((one) => one.sheet === sheet);
  return (row, column) => {
    const at = place(row, column);
    if (written.has(at)) return written.get(at);
    if (isGone) return undefined;
    if (job?.target.kind !== "over" || (row === job.plan.identity.row && column === job.plan.identity.column)) return "stays";
    const { plan: { area }, target: { clearRows, clearColumns = 0, keep = [] } } = job;
    const drawn = row < Math.max(area.row + area.rows, clearRows) && column < Math.max(area.column + area.columns, clearColumns);
    if (!drawn || keep.some((k) => row >= k.row && row < k.row + k.rows && column >= k.column && column < k.column + k.columns)) return planned.get(at) ?? "stays";
    return planned.get(at);
  };
}

/** Something of somebody's, that stands nowhere any more. */
export const isLost = ({ stood, wrote }: Overtaken): boolean => !isEmpty(stood) && stood.formula !== entered(wrote);

const entered = (content: Content | undefined): CellRead["formula"] | undefined => (content === undefined ? undefined : "number" in content ? content.number : "text" in content ? content.text : content.formula);
/** A formula is the same though the cells that it looks at were pushed on. */
const standsSame = (was: CellRead, stood: CellRead): boolean => token(was) === token(stood);
const token = (cell: CellRead): CellRead["formula"] => (isFormula(cell) ? linkSkeletonOf(String(cell.formula)) ?? skeletonOf(String(cell.formula)) : cell.formula);

const lineOf = (cells: readonly CellRead[]): string => JSON.stringify(cells.map(token)).replace(/(,"")+\]$/u, "]");
const linesOf = (cells: Cells): ReadonlySet<string> => new Set(cells.map(lineOf));
const turned = (cells: Cells): Cells => Array.from({ length: Math.max(0, ...cells.map((line) => line.length)) }, (_, c) => cells.map((_line, r) => cellAt(cells, r, c)));
