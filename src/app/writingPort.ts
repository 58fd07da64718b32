/** The workbook as a command uses it, with a memory of what was written since the command began, and of what it was written over. */
import type { CellRead } from "../sheets/cellRead";
import type { Content } from "../sheets/plan";
import { overtaking } from "./parts";
import { WorkbookError, type ReadAnswer, type ReadRequest, type SheetId, type WorkbookPort } from "./ports";
import type { Session } from "./session";
import type { Outcome } from "./state";

/** A cell that somebody changed between a command's read and its write, one round trip, and that the command then wrote to. */
export interface Overtaken {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  /** In the moment of the write; lost where it was something, and something else than what was written. */
  readonly stood: CellRead;
  readonly wrote: Content | undefined;
}

export interface WritingPort extends WorkbookPort {
  /** A command begins: nothing of it is written yet. `judged` is false for one that writes what is nobody's alone. */
  begin(judged: boolean): void;
  /** Since `begin` something was written, or may have been in part: a batch that fails keeps what came before its failing step (Excel takes nothing back), and one whose answer is lost was done. */
  mayHaveWritten(): boolean;
  /** Since `begin`. */
  changed(): readonly Overtaken[];
  /** What the command came to, beside what it wrote over since `begin`. */
  told(session: Session, outcome: Outcome | undefined): Outcome | undefined;
}

/** A sheet as a command read it. */
export interface Known {
  readonly request: ReadRequest;
  readonly answer: ReadAnswer;
}

export function writingPort(port: WorkbookPort): WritingPort {
  let written = false;
  let overtaken: Overtaken[] = [];
  let judged = false;
  let judge: Awaited<ReturnType<typeof overtaking>> | undefined;
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
  /** Ahead of the writing: where it does not come, nothing was done. */
  const prepare = async (asked: readonly Known[]): Promise<void> => {
    if (judged && asked.length > 0) judge ??= await overtaking();
  };
  return {
    ...port,
    begin: (isJudged) => {
      [written, overtaken, judged] = [false, [], isJudged];
      known.clear();
    },
    mayHaveWritten: () => written,
    changed: () => overtaken,
    told: (session, outcome) => (judge && overtaken.length > 0 ? judge.overtakenOutcome(session, overtaken, outcome) : outcome),
    read: async (requests) => {
      const read = await port.read(requests);
      requests.forEach((request, i) => known.set(request.sheet, { request, answer: read.answers[i] }));
      return read;
    },
    draw: async (jobs, options = {}) => {
      const asked = readOf([...jobs.flatMap(({ target }) => (target.kind === "over" ? [target.sheet] : [])), ...(options.removes ?? []).map((r) => r.sheet), ...(options.writes ?? []).map((w) => w.sheet)]);
      await prepare(asked);
      const drawing = await writing(() => port.draw(jobs, { ...options, before: asked.map(({ request }) => request) }));
      if (judged) overtaken.push(...asked.flatMap(({ request, answer }, i) => judge?.drawnOver({ sheet: request.sheet, area: request.area, was: answer?.cells ?? [], stood: drawing.stood[i] ?? [] }, jobs, options) ?? []));
      return drawing;
    },
    write: async (cells) => {
      await prepare(readOf(cells.map(({ sheet }) => sheet)));
      const stood = await writing(() => port.write(cells));
      if (judged) overtaken.push(...cells.flatMap((cell, i) => judge?.writtenOver(cell, known.get(cell.sheet), stood[i]) ?? []));
      return stood;
    },
    protect: (sheets, on) => writing(() => port.protect(sheets, on)),
  };
}
