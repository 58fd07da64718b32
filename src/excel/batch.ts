/** One conversation with Excel: one `Excel.run`, errors in product words, and never an endless wait. */
import type { SheetId, WorkbookError } from "../app/ports";
import { isPassing, noAnswer, toWorkbookError } from "./errors";

export type Work<T> = (context: Excel.RequestContext) => Promise<T>;

export interface BatchOptions {
  /** True: nothing is written, so a passing trouble is tried once more. */
  readonly readsOnly?: boolean;
  /** After so many milliseconds without an answer the batch counts as failed. */
  readonly patience?: number;
  /** The sheets that are written to: a refusal names one of them and no other. */
  readonly sheets?: readonly SheetId[];
}

const READ_PATIENCE = 20_000;
export const DRAW_PATIENCE = 120_000;

function inTime<T>(method: string, patience: number, run: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(noAnswer(method)), patience);
    run().then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function attempt<T>(method: string, work: Work<T>, patience: number, sheets?: readonly SheetId[]): Promise<T> {
  try {
    return await inTime(method, patience, () => Excel.run(work));
  } catch (error) {
    throw toWorkbookError(error, method, sheets);
  }
}

/**
 * Runs `work` as one batch. `method` names it in errors.
 * A batch that writes is never repeated: what came before its failing step has been applied.
 * @throws WorkbookError
 */
export async function batch<T>(method: string, work: Work<T>, options: BatchOptions = {}): Promise<T> {
  const patience = options.patience ?? READ_PATIENCE;
  try {
    return await attempt(method, work, patience, options.sheets);
  } catch (error) {
    if (options.readsOnly && isPassing(error as WorkbookError)) return attempt(method, work, patience);
    throw error;
  }
}
