/** The workbook as a command uses it, with a memory of what was written since the command began, and of what it was written over. */
import { EMPTY_CELL, isEmpty, type CellRead } from "../sheets/cellRead";
import { cellAt } from "../sheets/fingerprint";
import type { Content } from "../sheets/plan";
import { drawnOver, entered, standsSame } from "./drawnOver";
import { WorkbookError, type CellWrite, type ReadAnswer, type ReadRequest, type SheetId, type WorkbookPort } from "./ports";

/** A cell that somebody changed between a command's read and its write, one round trip, and that was then written over. */
export interface Overtaken {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  /** What was lost. */
  readonly stood: CellRead;
  readonly wrote: Content | undefined;
}

export interface WritingPort extends WorkbookPort {
  /** A command begins: nothing of it is written yet. */
  begin(): void;
  /** Since `begin` something was written, or may have been in part: a batch that fails keeps what came before its failing step (Excel takes nothing back), and one whose answer is lost was done. */
  mayHaveWritten(): boolean;
  /** Since `begin`. */
  overtaken(): readonly Overtaken[];
}

export function writingPort(port: WorkbookPort): WritingPort {
  let written = false;
  let overtaken: Overtaken[] = [];
  const known = new Map<SheetId, Known>();
  /** As it was last read: only against that can be said what came since. */
  const readOf = (sheets: readonly SheetId[]): readonly Known[] => [...new Set(sheets)].flatMap((sheet) => known.get(sheet) ?? []);
  const writing = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const done = await work();
      written = true;
      return done;
    } catch (error) {
      // While a cell is being edited Excel refuses a batch whole.
      if (!(error instanceof WorkbookError && error.reason === "editing")) written = true;
      throw error;
    }
  };
  return {
    ...port,
    begin: () => {
      [written, overtaken] = [false, []];
      known.clear();
    },
    mayHaveWritten: () => written,
    overtaken: () => overtaken,
    read: async (requests) => {
      const read = await port.read(requests);
      requests.forEach((request, i) => known.set(request.sheet, { request, answer: read.answers[i] }));
      return read;
    },
    draw: async (jobs, options = {}) => {
      const asked = readOf([...jobs.flatMap(({ target }) => (target.kind === "over" ? [target.sheet] : [])), ...(options.removes ?? []).map((r) => r.sheet), ...(options.writes ?? []).map((w) => w.sheet)]);
      const drawing = await writing(() => port.draw(jobs, { ...options, before: asked.map(({ request }) => request) }));
      overtaken.push(...asked.flatMap(({ request, answer }, i) => drawnOver({ sheet: request.sheet, area: request.area, was: answer?.cells ?? [], stood: drawing.stood[i] ?? [] }, jobs, options)));
      return drawing;
    },
    write: async (cells) => {
      const stood = await writing(() => port.write(cells));
      overtaken.push(...cells.flatMap((cell, i) => lost(cell, known.get(cell.sheet), stood[i] ?? EMPTY_CELL)));
      return stood;
    },
    protect: (sheets, on) => writing(() => port.protect(sheets, on)),
  };
}

interface Known {
  readonly request: ReadRequest;
  readonly answer: ReadAnswer;
}

/** What was read of the cell is not what stood there, and that was neither nothing nor what was written. */
function lost({ sheet, row, column, content }: CellWrite, known: Known | undefined, stood: CellRead): readonly Overtaken[] {
  if (!known?.answer || isEmpty(stood)) return [];
  const { area } = known.request;
  const [r, c] = [row - area.row, column - area.column];
  if (r < 0 || c < 0 || r >= area.rows || c >= area.columns) return [];
  const was = cellAt(known.answer.cells, r, c);
  return standsSame(was, stood) || stood.formula === entered(content) ? [] : [{ sheet, row, column, stood, wrote: content }];
}
