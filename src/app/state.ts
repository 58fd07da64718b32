/**
 * The one immutable state that pane and ribbon show. It holds codes, numbers and ids; `locales` makes the sentences.
 * `revision` rises with every change of the state; a recheck that was overtaken is dropped.
 */
import type { CheckResult, Day, Reading, Report, TextEdit } from "../report/types";
import type { CarryDifference } from "../report/carryForward";
import type { Explanation } from "../report/explanations";
import type { ImportedReport } from "../report/imported";
import type { Change as Repair } from "../report/repair/types";
import type { GivenValues } from "../report/sentence";
import type { Edition, EditionId, FigureId, SectionId, SentenceId, TableId } from "../statute/types";
import type { Damage, LostWords } from "../sheets/damage";
import type { HandEdit } from "../sheets/handEdits";
import type { ReportOptions } from "../sheets/reportOptions";
import type { OutsideRefusal, OutsideSource } from "./filesPort";
import type { Clip, CopyKind, WorkbookErrorCause } from "./ports";

export type { Damage, LostWords, HandEdit, ReportOptions };

/** Every command a person can give; also the name that messages and progress go by. */
export type CommandName =
  | "start" | "layOut" | "recheck" | "zeroFill" | "undoZeroFill" | "validate" | "generate" | "goTo" | "restoreFormula" | "setFigure" | "putBack" | "setMeta" | "switchEdition"
  | "setProtection"
  | "insertSentence" | "freezeSentences" | "undoSentence"
  | "applyRepair" | "undoRepair"
  | "setTexts" | "undoSetTexts"
  | "readSource" | "takeImported" | "undoImport" | "takeLastYear"
  | "explain" | "unexplain" | "undoExplain"
  | "copyWord" | "copyWeb" | "copyFindings";

export interface StartForm {
  readonly unit: string;
  readonly titleName: string;
  readonly officeKind: string;
  readonly year: number;
  readonly localDeadline: Day | undefined;
  /** Absent: the edition that follows from the year. */
  readonly edition?: EditionId;
}

/** A report read from outside, waiting for a choice. `last`: it is last year's. */
export interface Incoming {
  readonly purpose: "import" | "last";
  readonly imported: ImportedReport;
}

/** What to take of it; `particulars` are unit, name in the title, year and date. */
export interface ImportChoice {
  readonly tables: readonly TableId[];
  readonly sections: readonly SectionId[];
  readonly particulars: boolean;
}

/** 说明人 and 说明. */
export interface ExplainForm {
  readonly who: string;
  readonly why: string;
}

export type GenerateMode = "ask" | "bringBack" | "keepOld" | "overwrite";

/** What a command came to; the newest one is shown and announced. */
export type Outcome =
  /** `added`: to a report that was there already; `recordLost`: 校验记录 had been deleted, and what it held is gone. */
  | { readonly kind: "laidOut"; readonly sheets: readonly string[]; readonly renamed: readonly { readonly from: string; readonly to: string }[]; readonly added?: true; readonly recordLost?: true }
  | { readonly kind: "nothingToLayOut" }
  /** 恢复版面: `sheets` were drawn anew and `moved` contents went back to their own cells; `parked` without a place now stand on `parkedOn`. `added`, `renamed`: as in `laidOut`. `lost` came back empty; `recorded`: 校验记录 still holds what stood there when it last passed. */
  | { readonly kind: "mended"; readonly sheets: readonly string[]; readonly added: readonly string[]; readonly renamed: readonly { readonly from: string; readonly to: string }[]; readonly moved: number; readonly parked: number; readonly parkedOn: string | undefined; readonly lost?: readonly LostWords[]; readonly recorded?: true; readonly recordLost?: true }
  /** `sheets`: those that were protected, or unprotected, just now. */
  | { readonly kind: "protection"; readonly on: boolean; readonly sheets: readonly string[] }
  | { readonly kind: "zeroFilled"; readonly cells: number }
  | { readonly kind: "nothingToFill" }
  | { readonly kind: "zeroFillUndone"; readonly cells: number; readonly kept: number }
  /** `kept`: figures for which the source has nothing, left as they stood; `homeless`: things of the source without a place here. */
  | { readonly kind: "imported"; readonly cells: number; readonly paragraphs: number; readonly kept: number; readonly homeless: number }
  /** `kept`: cells and paragraphs that were changed since. `last`: what became of 上年. */
  | { readonly kind: "importUndone"; readonly cells: number; readonly paragraphs: number; readonly kept: number; readonly last?: { readonly sheet: string; readonly how: "removed" | "putBack" } }
  /** `cells` got what last year's report carried over; `differences` hold something else and stay; for `unknown` it has no number. `otherYear`, `otherOffice`: whose it is, where that is not the year before or this office. `replaced`: so many things that 上年 held were others. `parked` notes written on it now stand on `parkedOn`. `sheet`: where it now stands. */
  | { readonly kind: "lastTaken"; readonly cells: number; readonly differences: readonly CarryDifference[]; readonly unknown: number; readonly sheet: string; readonly otherYear?: number; readonly otherOffice?: string; readonly replaced?: number; readonly parked?: number; readonly parkedOn?: string }
  /** `unrecorded`: why the verdict could not be written into the workbook. */
  | { readonly kind: "validated"; readonly passed: boolean; readonly unrecorded?: Refusal }
  /** `draft`: the report would not pass 校验; it was generated all the same and says so in its page header. */
  | { readonly kind: "generated"; readonly sheet: string; readonly keptAs: string | undefined; readonly broughtBack: number; readonly draft: boolean }
  /** The report sheet holds hand edits; `generate` waits for a choice. */
  | { readonly kind: "handEdits"; readonly edits: readonly HandEdit[] }
  | { readonly kind: "restored"; readonly cells: number }
  /** It now stands on `sheet`, which was made for it where `added`. */
  | { readonly kind: "explained"; readonly sheet: string; readonly added?: true }
  | { readonly kind: "unexplained"; readonly sheet: string }
  | { readonly kind: "explainUndone" }
  /** `figure` and `value` for 改为 …; neither for a date. */
  | { readonly kind: "written"; readonly figure?: FigureId; readonly value?: number }
  /** 看改法: these cells hold now what was proposed, `formulas` of them as the sum of their parts again. */
  | { readonly kind: "repaired"; readonly changes: readonly Repair[]; readonly formulas: number }
  | { readonly kind: "repairUndone"; readonly cells: number; readonly kept: number }
  /** So many pieces of 文字 say now what was offered. */
  | { readonly kind: "textsSet"; readonly texts: number }
  | { readonly kind: "textsSetUndone"; readonly texts: number; readonly kept: number }
  /** 还原: the cell holds again what was validated. */
  | { readonly kind: "putBack"; readonly figure: FigureId; readonly reading: Reading }
  /** 换年报格式: `parked` things have no place in the new edition and now stand on `parkedOn`; the old 年度报告 is `keptAs`, 审核说明 is `notesKeptAs`; `putBack`: figures that went back from 暂存 to their own cells; `frozen`: live sentences that the new edition does not have, which stay as plain text. */
  | { readonly kind: "switched"; readonly parked: number; readonly parkedOn: string | undefined; readonly keptAs: string | undefined; readonly notesKeptAs?: string; readonly putBack?: number; readonly frozen?: number }
  | { readonly kind: "sameEdition" }
  /** A set sentence now stands in that place; `live`: it follows the tables. */
  | { readonly kind: "sentenceInserted"; readonly sentence: SentenceId; readonly section: SectionId; readonly part: string; readonly live: boolean }
  /** So many live sentences are plain text now. */
  | { readonly kind: "sentencesFrozen"; readonly count: number }
  | { readonly kind: "sentenceUndone" }
  | ({ readonly kind: "copied" } & Copied)
  /** The clipboard was refused: the pane shows the content, selected, for the person to copy. */
  | ({ readonly kind: "copyByHand"; readonly clip: Clip } & Copied)
  /** The command was carried out, and wrote over what somebody had entered while it was writing: `lost` stood in the cell, `now` does; `besides`: what else it came to. */
  | { readonly kind: "overtaken"; readonly besides: Outcome | undefined; readonly cells: readonly { readonly sheet: string; readonly address: string; readonly lost: Reading; readonly now: Reading }[] }
  | { readonly kind: "refused"; readonly command: CommandName; readonly reason: Refusal }
  /** The host failed in a way we have no word for; `code` is for support. */
  | { readonly kind: "failed"; readonly command: CommandName; readonly code: string; readonly where: string };

/** What left, or is to leave, by the clipboard. */
export interface Copied {
  readonly what: CopyKind;
  /** As in the title. */
  readonly unit: string;
  readonly year: number | undefined;
  readonly tables: number;
  /** The report would not pass 校验; its first line says so. */
  readonly draft: boolean;
  /** Hand edits on 年度报告, which are not in what was copied. */
  readonly handEdits: number;
}

/** Refused by us or by the host; nothing written, data unchanged, but where the host broke off in the middle: `partly`. Then the command given again goes on to the end. */
export type Refusal =
  | { readonly kind: "host"; readonly cause: Exclude<WorkbookErrorCause, "unknown">; readonly partly?: true }
  | { readonly kind: "sheetProtected"; readonly sheet: string; readonly partly?: true }
  | { readonly kind: "structureProtected" }
  | { readonly kind: "readOnly" }
  | { readonly kind: "damaged"; readonly damage: Damage }
  | { readonly kind: "noReport" }
  | { readonly kind: "placeGone" }
  /** The cells read just before writing no longer hold what the pane showed. */
  | { readonly kind: "changedMeanwhile" }
  /** The script of a part that is fetched when first wanted did not come; the command can be given again. */
  | { readonly kind: "notFetched" }
  /** A report from outside cannot be read. */
  | { readonly kind: "source"; readonly reason: OutsideRefusal }
  /** Too long even when split, or holds what a cell cannot. */
  | { readonly kind: "unfit"; readonly what: string };

/** A point in local time. */
export interface Moment extends Day {
  readonly hour: number;
  readonly minute: number;
}

/**
 * What the last 「校验」 said, by the record that the workbook keeps of it (校验记录), and what has changed since the last
 * one that passed.
 */
export interface Validation {
  readonly at: Moment;
  readonly passed: boolean;
  /** When it passed last, where the last one did not. */
  readonly passedAt?: Moment;
  /** Since it last passed, in the order of the form; totals that only followed their parts are left out. */
  readonly changed: readonly Change[];
}

/**
 * How far the record of validations can be believed. `none`: nothing was validated yet. `void`: it passed for another
 * year, unit or edition. `damaged`: what it holds makes no sense; the next 「校验」 writes it anew. Only of a `kept`
 * record, or after a 「校验」 that failed, is there a `validation`.
 */
export type RecordState = "none" | "kept" | "void" | "damaged";

/** What is another than when it passed, and makes the record void. */
export type VoidedBy = "unit" | "year" | "edition";

export type Change =
  | { readonly kind: "figure"; readonly figure: FigureId; readonly before: Reading; readonly after: Reading }
  /** A particular of 封面, as it reads there; "" where nothing stands. */
  | { readonly kind: "meta"; readonly field: "titleName" | "officeKind" | "date"; readonly before: string; readonly after: string }
  /** A piece of 文字. `paragraph` counts within the part, from 1; 0: the row of the heading, where nothing stood. `before`, `after`: its words; "" where there are none. */
  | { readonly kind: "section"; readonly section: SectionId; readonly part: string; readonly paragraph: number; readonly how: TextChange; readonly before: string; readonly after: string }
  /** Pieces that came to 文字 in rows of their own. */
  | { readonly kind: "texts"; readonly what: "added"; readonly pieces: readonly AddedPiece[] }
  /** 文字 as a whole: `joins` of pieces to paragraphs, wordings of its `headings`. */
  | { readonly kind: "texts"; readonly what: "joins" | "headings" };

export type FigureChange = Extract<Change, { kind: "figure" }>;

/** `section`: undefined above the first heading. */
export interface AddedPiece {
  readonly section: SectionId | undefined;
  readonly part: string;
  readonly content: string;
}

export type TextChange = "changed" | "written" | "removed" | "moved";

/** How 年度报告 stands to the figures and texts. */
export interface PrintedState {
  /** `none`: nothing generated yet (or the sheet is missing). `stale`: what was generated is not what would be generated now. */
  readonly kind: "none" | "current" | "stale";
  /** Hand edits found when it was last looked through (when the workbook is opened, when something is changed on it, at 校验 and 生成); undefined: not looked yet. */
  readonly handEdits: number | undefined;
  /** What was chosen when it was generated, and is again unless something else is. */
  readonly options?: ReportOptions;
  /** Some figure that is a link shows an error or another cell than it was made for: a sheet or cells were deleted or moved. Generating again mends it. */
  readonly lostLinks?: true;
}

/** What the cursor stands on: a figure of the form, or nothing of ours. */
export interface CursorInfo {
  readonly figure: FigureId | undefined;
  readonly key: string | undefined;
  /** On 文字: the section whose text the cursor stands in, and its part or "". */
  readonly section?: SectionId;
  readonly part?: string;
  /** The piece of that section the cursor stands on or below, by its index in the report. */
  readonly piece?: number;
  /** On 封面: the particular. */
  readonly field?: MetaTarget;
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
  readonly incoming: Incoming | undefined;
  /** Cells and headings of the last import that still hold what it wrote, and can be taken back. */
  readonly undoableImport: number;
  /** The last 插入 or 转为普通文字 can still be taken back. */
  readonly undoableSentence: boolean;
  /** Cells of the last 「改」 that still hold what it wrote, and can be taken back. */
  readonly undoableRepair: number;
  /** Pieces of 文字 that still say what the last 「改正编号」 or 「删去重复的标题」 wrote, and can be taken back. */
  readonly undoableTexts: number;
  /** Blank cells whose figure is not nothing but lost, or lies elsewhere: 空格填 0 passes them over unless told otherwise. */
  readonly toRefill: readonly FigureId[];
  readonly validation: Validation | undefined;
  readonly record: RecordState;
  /** Why the record is void; empty where it is not. */
  readonly voidedBy: readonly VoidedBy[];
  readonly deadline: DeadlineInfo | undefined;
  /** Today as the clock has it; the start form's default year is the one before. */
  readonly today: Day;
}

/** Where a set sentence goes: below the piece `after` (by its index in the report) and all that continues it; without, to the end of the part. */
export interface SentencePlace {
  readonly section: SectionId;
  readonly part: string;
  readonly after?: number;
}

/** Where 「定位」 goes. */
export type Target =
  | { readonly kind: "figure"; readonly figure: FigureId }
  | { readonly kind: "section"; readonly section: SectionId; readonly part?: string; readonly piece?: number }
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
  /** With `alsoLost` the cells of `toRefill` too. */
  zeroFill(tables: readonly TableId[], alsoLost?: boolean): Promise<void>;
  undoZeroFill(): Promise<void>;
  /** Reads a report from outside; it then stands in `incoming`. */
  readSource(source: OutsideSource, purpose: Incoming["purpose"]): Promise<void>;
  /** Puts away what was read from outside. */
  dropIncoming(): void;
  /** Writes the chosen parts of `incoming`. */
  takeImported(choice: ImportChoice): Promise<void>;
  undoImport(): Promise<void>;
  /** 取去年数 of an `incoming` that is last year's. 「撤销」 takes the figures back and 上年 away, or gives it what it held. */
  takeLastYear(): Promise<void>;
  /** Without a place: below the piece that the cursor stands on in the sentence's own part, else to the end of that part. `given`: for a sentence that asks for something. */
  insertSentence(id: SentenceId, place?: SentencePlace, given?: GivenValues): Promise<void>;
  /** Makes live pieces, by their index in the report, plain text with the words they say now; without `pieces` all of them. */
  freezeSentences(pieces?: readonly number[]): Promise<void>;
  /** Takes back the last of the two, if its rows are still as it left them. */
  undoSentence(): Promise<void>;
  validate(): Promise<void>;
  /** Without options with those of the last time. */
  generate(mode: GenerateMode, options?: ReportOptions): Promise<void>;
  /** To be called while the press is being handled: later the browser keeps the clipboard to itself. */
  copy(kind: CopyKind): Promise<void>;
  goTo(target: Target): Promise<void>;
  /** 保护: of 封面, the tables and 校验, without a password; `false` lifts any protection of the report's sheets. Clears Excel's undo history. */
  setProtection(on: boolean): Promise<void>;
  /** 恢复公式 */
  restoreFormula(figures: readonly FigureId[]): Promise<void>;
  /** 改为 0, 改为 12: replaces what a number cell holds, if it still holds `seen`. */
  setFigure(figure: FigureId, value: number, seen: string): Promise<void>;
  /** 「改」 of 看改法: all of these cells at once, if each still holds what its change shows as before. */
  applyRepair(changes: readonly Repair[]): Promise<void>;
  undoRepair(): Promise<void>;
  /** Writes what a finding offers for texts, if each piece still says what was seen. */
  setTexts(edits: readonly TextEdit[]): Promise<void>;
  undoSetTexts(): Promise<void>;
  /** 还原: writes back what was validated, a total as its formula, if the cell still holds what the change shows. */
  putBack(change: FigureChange): Promise<void>;
  /** 换年报格式: draws the report over in another edition, every figure and text in the place of the same meaning. */
  switchEdition(edition: EditionId): Promise<void>;
  setDate(field: "date" | "localDeadline", value: Day | undefined): Promise<void>;
  /** 写说明: explains the warning or hint of this key on 审核说明, in place of what was said there before. */
  explain(key: string, form: ExplainForm): Promise<void>;
  /** Takes an explanation off the sheet. */
  unexplain(explanation: Explanation): Promise<void>;
  /** Takes back the last of these two. */
  undoExplain(): Promise<void>;
  /** Puts away the outcome on screen. */
  dismiss(): void;
  dispose(): Promise<void>;
}
