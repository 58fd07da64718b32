import type { WorkbookModel } from "../model/model";

/** A batch that shall fail. */
export interface PlannedFailure {
  /** Counts the client's batches from 1, those that only clean up left out. */
  readonly batch: number;
  readonly code: string;
  readonly message?: string;
  /** So many actions are done before it fails; all of them when absent. */
  readonly afterActions?: number;
}

/** What a host can be told to do wrong. Everything is off at first. */
export class Misbehaviour {
  failures: PlannedFailure[] = [];
  /** Milliseconds that every batch takes; `Infinity`: it is never answered. */
  batchDelay = 0;
  /** Milliseconds by which events come late. */
  eventDelay = 0;
  /** How often an event is raised; 0 loses it. Asked for each one. */
  eventCopies: () => number = () => 1;
  /** Called before the given batch of a client (from 1), as if somebody else edited the workbook in that moment. */
  beforeBatch: ((batch: number, workbook: WorkbookModel) => void) | undefined;
}
