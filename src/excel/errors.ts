/** What the host's error codes mean in product words: the one table. */
import { WorkbookError, type SheetId, type WorkbookErrorCause } from "../app/ports";

/**
 * Code of the host, or of Microsoft's client, to cause. What is not here is `unknown` and keeps its code for support:
 * among them faults of ours (`InvalidObjectPath`, `PropertyNotLoaded`), for which a clerk can do nothing.
 */
const CAUSES: Readonly<Record<string, WorkbookErrorCause>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ApiNotFound: "tooOld",
  ApiNotAvailable: "tooOld",
  NotImplemented: "tooOld",
  UndoNotSupported: "tooOld",
  UnsupportedFeature: "tooOld",
  UnsupportedOperation: "tooOld",
  ItemNotFound: "gone",
  InvalidArgument: "structure",
  InvalidReference: "structure",
  InsertDeleteConflict: "structure",
  ItemAlreadyExists: "structure",
  NonBlankCellOffSheet: "structure",
  PivotTableRangeConflict: "structure",
  UnsupportedSheet: "structure",
  InactiveWorkbook: "inactive",
  MergedRangeConflict: "merged",
  FilteredRangeConflict: "filtered",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  FormulaLengthExceedsLimit: "tooLarge",
  MemoryLimitReached: "tooLarge",
  ActivityLimitReached: "busy",
  HostRestartNeeded: "restart",
  Conflict: "busy",
  RequestAborted: "busy",
  Timeout: "busy",
  WriteNotSupportedWhenModalDialogOpen: "busy",
  ConnectionFailure: "offline",
  InvalidOrTimedOutSession: "offline",
  ServiceNotAvailable: "offline",
  Unauthenticated: "offline",
};

/** Passing trouble inside Excel, worth one more try where nothing was written. */
export const isPassing = (error: WorkbookError): boolean => error.hostCode === "GeneralException";

/** The host did not answer in time. What it was asked may still happen. */
export const noAnswer = (method: string): WorkbookError => new WorkbookError("busy", "NoAnswer", method, `${method}: no answer`);

const textMember = (value: unknown, member: string): string => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, member) : undefined;
  return typeof found === "string" ? found : "";
};

/** Any failure inside a batch as a `WorkbookError`; `method` is the port's method; `sheets` those that it writes to. */
export function toWorkbookError(error: unknown, method: string, sheets: readonly SheetId[] = []): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = textMember(error, "code") || textMember(error, "name") || "Unknown";
  const message = textMember(error, "message") || String(error);
  const debug: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "debugInfo") : undefined;
  const location = textMember(debug, "errorLocation");
  return new WorkbookError(CAUSES[code] ?? "unknown", code, location ? `${method}: ${location}` : method, message, sheets);
}
