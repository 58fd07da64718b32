/** What the use cases need from outside, in product words. Implementations: `excel/` (workbook), `taskpane/` (clock). */
import type { CheckResult, Day, Report } from "../report/types";
import type { CellRead } from "../sheets/cellRead";
import type { Damage } from "../sheets/damage";
import type { Area, Content, SheetPlan } from "../sheets/plan";

export type { CellRead };

/** Id of a worksheet, given by the workbook; stays the same while the sheet exists, whatever its name. */
export type SheetId = string;

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly visible: boolean;
}

/** A defined name that points to one area. */
export interface NameInfo {
  readonly name: string;
  /** Its reference as Excel writes it, e.g. `='三 申请办理'!$A$1`; `#REF!` when its sheet is gone. */
  readonly formula: string;
}

export interface WorkbookInfo {
  readonly fileName: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly NameInfo[];
}


export interface ReadRequest {
  readonly sheet: SheetId;
  readonly area: Area;
  /** Only as far as something stands there; what is beyond is not in the answer. */
  readonly used?: boolean;
}

/** `undefined` for a sheet that is no longer there. */
export type ReadAnswer = { readonly sheet: SheetInfo; readonly protected: boolean; readonly cells: readonly (readonly CellRead[])[] } | undefined;

export interface CellWrite {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly content: Content | undefined;
  /** The cell is one that the plan formats as text (`@`): that format is set again, and a text entered just as it is. */
  readonly asText?: boolean;
  /** The cell gets a formula where it may be formatted as text: it is made General first, or the formula would be words. */
  readonly asFormula?: boolean;
}

/**
 * Where to draw a plan: a new sheet of that name, or over an existing one. There every cell of the plan's extent, down to
 * row `clearRows` and up to column `clearColumns`, holds afterwards what the plan says or nothing, but for the areas of `keep`, whose contents stay.
 */
export interface DrawJob {
  readonly plan: SheetPlan;
  /** Name for a new sheet (free in the workbook), or the id of the sheet to draw over. */
  readonly target: { readonly kind: "new"; readonly name: string; readonly after: SheetId | undefined } | { readonly kind: "over"; readonly sheet: SheetId; readonly clearRows: number; readonly clearColumns?: number; readonly keep?: readonly Area[] };
}

/** What a drawing came to. */
export interface Drawing {
  /** Of the sheets drawn, in their order. */
  readonly ids: readonly SheetId[];
  /** What stood in each area of `before` in the moment before the drawing; undefined where the sheet was gone. */
  readonly stood: readonly ((readonly (readonly CellRead[])[]) | undefined)[];
}

export interface Place {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export interface WatchEvents {
  /** Something in the workbook changed (a hint: cells, formats, sheets); `sheet`: whose cells, where the host says so. */
  readonly changed: (sheet?: SheetId) => void;
  /** Sheets were added, deleted or renamed: those of the report must be looked for again. */
  readonly sheetsChanged: () => void;
  /** The selection moved. */
  readonly selected: (place: Place) => void;
}

/**
 * The workbook. Each method is one batch; the number in brackets is its number of round trips.
 * A failure of the host is thrown as `WorkbookError`.
 */
export interface WorkbookPort {
  /** [1] */
  list(): Promise<WorkbookInfo>;
  /** [1] Answers in the order asked; also tells whether the workbook is read-only. */
  read(requests: readonly ReadRequest[]): Promise<{ readonly readOnly: boolean; readonly answers: readonly ReadAnswer[] }>;
  /** [1] `activate`: a sheet, or a place on one; a sheet that is being drawn goes by its name. Draws in order; the identity of each sheet is written first and its seal last, after `writes`, contents of other cells. `removes`: sheets of ours, by the key of their plan, that are deleted. `before`: areas that are read in the same batch, before anything is written. */
  draw(jobs: readonly DrawJob[], options?: { readonly writes?: readonly CellWrite[]; readonly renames?: readonly { readonly sheet: SheetId; readonly name: string }[]; readonly removes?: readonly { readonly sheet: SheetId; readonly key: string }[]; readonly activate?: Place | string; readonly order?: readonly string[]; readonly before?: readonly ReadRequest[] }): Promise<Drawing>;
  /** [1] The sheets on which some of these cells are formatted as locked, which counts where the sheet is protected. */
  locked(places: readonly Place[]): Promise<readonly SheetId[]>;
  /** [1] Values only: no format changes. Answers what stood in each of these cells in the moment before it was written over, in their order. */
  write(cells: readonly CellWrite[]): Promise<readonly CellRead[]>;
  /** [1] Protects sheets that are not protected, without a password, or takes protection off. Clears Excel's undo history. */
  protect(sheets: readonly SheetId[], on: boolean): Promise<void>;
  /** [1] Shows the sheet and selects the cell. */
  reveal(place: Place): Promise<void>;
  /** [1] */
  watch(events: WatchEvents): Promise<() => Promise<void>>;
}

/** Why the host did not do it. `unknown` carries its own code for support. */
export type WorkbookErrorCause =
  | "editing" | "protected" | "readOnly" | "tooOld" | "gone" | "structure" | "inactive" | "merged" | "filtered" | "tooLarge" | "busy" | "restart" | "offline" | "unknown";

export class WorkbookError extends Error {
  /** `sheets`: those that what failed was about to write to. */
  constructor(readonly reason: WorkbookErrorCause, readonly hostCode: string, readonly where: string, message: string, readonly sheets: readonly SheetId[] = []) {
    super(message);
    this.name = "WorkbookError";
  }
}

export interface Clock {
  /** Local calendar day and time. */
  now(): { readonly year: number; readonly month: number; readonly day: number; readonly hour: number; readonly minute: number };
  /** Calls back once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** For Word and WPS, for the editor of a portal, or the list of what the check found. */
export type CopyKind = "word" | "web" | "findings";

/** What goes on a clipboard: plain text, and for all but a list the same as a fragment of HTML. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

/** What there is to say when something is copied. */
export interface CopyMatter {
  readonly report: Report;
  readonly check: CheckResult;
  readonly damage: readonly Damage[];
  /** The report would not pass 校验, and what leaves says so. */
  readonly draft: boolean;
  readonly at: Day & { readonly hour: number; readonly minute: number };
}

/** The report as other programs take it. Rejects when what makes it cannot be fetched. */
export interface ExitsPort {
  make(kind: CopyKind, matter: CopyMatter): Promise<Clip>;
}

/** The clipboard of the machine. */
export interface ClipboardPort {
  /**
   * Called while a press is being handled, which is when a browser gives the clipboard; `content` may come later, but
   * whether it will have markup must be said. False where the clipboard was refused: then it holds what it held. Rejects
   * only as `content` does.
   */
  put(content: Promise<Clip>, markup: boolean): Promise<boolean>;
}

/** The ribbon and the pane as the host shows them. Without a shared runtime both methods still answer, but no button of ours runs code. */
export interface RibbonPort {
  /** Ties the ribbon button of this id (`FunctionName` in the manifest), or the key (`action` in shortcuts.json), to what it does; the host is told when the promise has settled. */
  associate(id: string, handler: () => Promise<void>): void;
  /** Opens the pane, or leaves it open. @throws WorkbookError where the host cannot */
  showPane(): Promise<void>;
}
