/**
 * The one immutable state that pane and ribbon show. It holds codes, numbers and ids; `locales` makes the sentences.
 * `revision` rises with every change of the state; a recheck that was overtaken is dropped.
 */
import type { CheckResult, Day, Reading, Report } from "../report/types";
import type { Edition, EditionId, FigureId, SectionId, TableId } from "../statute/types";
import type { Damage } from "../sheets/damage";
import type { HandEdit } from "../sheets/handEdits";
import type { WorkbookErrorCause } from "./ports";

export type { Damage, HandEdit };

/** Every command a person can give; also the name that messages and progress go by. */
export type CommandName =
  | "start" | "layOut" | "recheck" | "zeroFill" | "undoZeroFill" | "validate" | "generate" | "goTo" | "restoreFormula" | "setFigure" | "setMeta";

export interface StartForm {
  readonly unit: string;
  readonly titleName: string;
  readonly officeKind: string;
  readonly year: number;
  readonly localDeadline: Day | undefined;
  /** Absent: the edition that follows from the year. */
  readonly edition?: EditionId;
}

export type GenerateMode = "ask" | "bringBack" | "keepOld" | "overwrite";

/** What a command came to; the newest one is shown and announced. */
export type Outcome =
  | { readonly kind: "laidOut"; readonly sheets: readonly string[]; readonly renamed: readonly { readonly from: string; readonly to: string }[] }
  | { readonly kind: "nothingToLayOut" }
  | { readonly kind: "zeroFilled"; readonly cells: number }
  | { readonly kind: "nothingToFill" }
  | { readonly kind: "zeroFillUndone"; readonly cells: number; readonly kept: number }
  | { readonly kind: "validated"; readonly passed: boolean }
  /** `draft`: the report would not pass 校验; it was generated all the same and says so in its page header. */
  | { readonly kind: "generated"; readonly sheet: string; readonly keptAs: string | undefined; readonly broughtBack: number; readonly draft: boolean }
  /** The report sheet holds hand edits; `generate` waits for a choice. */
  | { readonly kind: "handEdits"; readonly edits: readonly HandEdit[] }
  | { readonly kind: "restored"; readonly cells: number }
  /** `figure` and `value` for 改为 …; neither for a date. */
  | { readonly kind: "written"; readonly figure?: FigureId; readonly value?: number }
  | { readonly kind: "refused"; readonly command: CommandName; readonly reason: Refusal }
  /** The host failed in a way we have no word for; `code` is for support. */
  | { readonly kind: "failed"; readonly command: CommandName; readonly code: string; readonly where: string };

/** Refused by us or by the host, nothing written, data unchanged. */
export type Refusal =
  | { readonly kind: "host"; readonly cause: Exclude<WorkbookErrorCause, "unknown"> }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  | { readonly kind: "structureProtected" }
  | { readonly kind: "readOnly" }
  | { readonly kind: "damaged"; readonly damage: Damage }
  | { readonly kind: "noReport" }
  | { readonly kind: "placeGone" }
  /** The cells read just before writing no longer hold what the pane showed. */
  | { readonly kind: "changedMeanwhile" }
  /** Too long even when split, or holds what a cell cannot. */
  | { readonly kind: "unfit"; readonly what: string };

/** A point in local time. */
export interface Moment extends Day {
  readonly hour: number;
  readonly minute: number;
}

/** What the last 「校验」 of this session said, and whether anything has changed since. */
export interface Validation {
  readonly at: Moment;
  readonly passed: boolean;
  /** What has changed since, in the form's order; totals that only followed their parts are left out. */
  readonly changed: readonly Change[];
}

export type Change =
  | { readonly kind: "figure"; readonly figure: FigureId; readonly before: Reading; readonly after: Reading }
  | { readonly kind: "section"; readonly section: SectionId }
  | { readonly kind: "meta" };

/** How 年度报告 stands to the figures and texts. */
export interface PrintedState {
  /** `none`: nothing generated yet (or the sheet is missing). `stale`: what was generated is not what would be generated now. */
  readonly kind: "none" | "current" | "stale";
  /** Hand edits found when it was last looked through (at 校验 and 生成); undefined: not looked yet. */
  readonly handEdits: number | undefined;
}

/** What the cursor stands on: a figure of the form, or nothing of ours. */
export interface CursorInfo {
  readonly figure: FigureId | undefined;
  readonly key: string | undefined;
  /** On 文字: the section whose text the cursor stands in, and its part or "". */
  readonly section?: SectionId;
  readonly part?: string;
}

export type Phase =
  | { readonly kind: "starting" }
  /** `sheets`: names of the sheets that laying out would add. */
  | { readonly kind: "blank"; readonly fileName: string; readonly sheets: readonly string[] }
  | { readonly kind: "report" }
  /** The host did not let us read. `retry` starts again. */
  | { readonly kind: "stuck"; readonly refusal: Outcome };

/** Days to a deadline as of the clock's today; negative: past. */
export interface DeadlineInfo {
  readonly statutory: Day;
  readonly local: Day | undefined;
  readonly daysLeft: number;
}

export interface AppState {
  readonly revision: number;
  readonly phase: Phase;
  /** The command under way (progress is shown after 300 ms). */
  readonly busy: CommandName | undefined;
  readonly outcome: Outcome | undefined;
  /** Rises with every outcome, so that the same words are announced again. */
  readonly outcomeCount: number;
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  readonly fileName: string;
  readonly report: Report | undefined;
  readonly check: CheckResult | undefined;
  readonly damage: readonly Damage[];
  /** Names of sheets under protection among ours. */
  readonly protectedSheets: readonly string[];
  readonly readOnly: boolean;
  /** True while the workbook is watched; false: recheck by hand. */
  readonly live: boolean;
  /** A recheck could not run because a cell is being edited; the figures shown are of before. */
  readonly waitingForEdit: boolean;
  readonly cursor: CursorInfo;
  readonly printed: PrintedState;
  /** Cells of the last zero-fill that still hold our 0 and can be taken back. */
  readonly undoableZeros: number;
  readonly validation: Validation | undefined;
  readonly deadline: DeadlineInfo | undefined;
  /** Today as the clock has it; the start form's default year is the one before. */
  readonly today: Day;
}

/** Where 「定位」 goes. */
export type Target =
  | { readonly kind: "figure"; readonly figure: FigureId }
  | { readonly kind: "section"; readonly section: SectionId; readonly piece?: number }
  | { readonly kind: "meta"; readonly field: MetaTarget }
  | { readonly kind: "sheet"; readonly key: string; readonly row?: number; readonly column?: number };

export type MetaTarget = "unit" | "titleName" | "selfName" | "officeKind" | "year" | "contact" | "date" | "localDeadline" | "state";

/** Pane and ribbon call this alone. Every command is queued, runs alone, and ends in a new state; none throws. */
export interface App {
  getState(): AppState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook, checks, and begins to watch. Also 「重试」. */
  start(): Promise<void>;
  layOut(form: StartForm | undefined): Promise<void>;
  /** Full read and full check. */
  recheck(): Promise<void>;
  zeroFill(tables: readonly TableId[]): Promise<void>;
  undoZeroFill(): Promise<void>;
  validate(): Promise<void>;
  generate(mode: GenerateMode): Promise<void>;
  goTo(target: Target): Promise<void>;
  /** 恢复公式 */
  restoreFormula(figures: readonly FigureId[]): Promise<void>;
  /** 改为 0, 改为 12: replaces what a number cell holds, if it still holds `seen`. */
  setFigure(figure: FigureId, value: number, seen: string): Promise<void>;
  setDate(field: "date" | "localDeadline", value: Day | undefined): Promise<void>;
  /** Puts away the outcome on screen. */
  dismiss(): void;
  dispose(): Promise<void>;
}
