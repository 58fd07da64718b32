/** The workbook as a command uses it, with a memory of whether anything may have been written since the command began. */
import { WorkbookError, type WorkbookPort } from "./ports";

export interface WritingPort extends WorkbookPort {
  /** A command begins: nothing of it is written yet. */
  begin(): void;
  /** Since `begin` something was written, or may have been in part: a batch that fails keeps what came before its failing step (Excel takes nothing back), and one whose answer is lost was done. */
  mayHaveWritten(): boolean;
}

export function writingPort(port: WorkbookPort): WritingPort {
  let written = false;
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
      written = false;
    },
    mayHaveWritten: () => written,
    draw: (jobs, options) => writing(() => port.draw(jobs, options)),
    write: (cells) => writing(() => port.write(cells)),
    protect: (sheets, on) => writing(() => port.protect(sheets, on)),
  };
}
