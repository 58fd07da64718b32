/** A report as it stands: what its cells and texts really hold, and what the check says of it. */
import type { Edition, FigureId, Level, SectionId, SentenceId, TableId } from "../statute/types";
import type { Explanation } from "./explanations";
import type { LastYear } from "./lastYear";

/** What a cell really holds. Blank is never zero; any text is text, also 「１２」. */
export type Reading =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly text: string };

/** A calendar day, 1-based month, no time and no zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 状态 on the cover. */
export type ReportState = "草稿" | "已校验" | "已报送" | "退回修改";

/** The particulars of 封面. Empty string or undefined: not filled. */
export interface Meta {
  readonly unit: string;
  /** The name used in the title. */
  readonly titleName: string;
  /** 本机关／本街道／我局 */
  readonly selfName: string;
  /** Id of the office kind; empty when the cover names none we know. */
  readonly officeKind: string;
  readonly year: number | undefined;
  readonly contact: string;
  /** 成文日期. `undefined` blank; `dateText` keeps what is there where the cell holds words and no day. */
  readonly date: Day | undefined;
  readonly dateText: string;
  /** 本地报送期限, optional. */
  readonly localDeadline: Day | undefined;
  readonly state: ReportState;
}

/** One row of 文字: a person's own words, or a set sentence that follows the tables by formula. */
export type Piece = PieceWords & ({ readonly kind: "text" } | { readonly kind: "live"; readonly sentence: SentenceId });

interface PieceWords {
  readonly section: SectionId;
  /** Part id within the section, or empty. */
  readonly part: string;
  /** False: continues the paragraph of the piece before it (split because a cell shows at most 409 points). */
  readonly startsParagraph: boolean;
  /** Of a live piece what its cell shows. */
  readonly content: string;
}

export interface Report {
  readonly edition: Edition;
  readonly meta: Meta;
  /** Every figure of the edition. A table that could not be read is absent from `readable`, and its figures are blank here. */
  readonly figures: ReadonlyMap<FigureId, Reading>;
  /** Tables whose figures could be read (their sheet is there and its layout intact). */
  readonly readable: ReadonlySet<TableId>;
  /** Totals whose formula has been replaced by something else (a number, a text, nothing). */
  readonly overwritten: ReadonlySet<FigureId>;
  readonly pieces: readonly Piece[];
  /** Last year's report, where it was given. */
  readonly last?: LastYear;
  /** 审核说明, in the order of its rows. */
  readonly explanations?: readonly Explanation[];
}

export type VerdictState = "holds" | "fails" | "incomplete" | "unreadable";

/** What one instance of an identity comes to. `left`, `right` and `difference` (left − right) are over the numbers there are. */
export interface Verdict {
  readonly code: string;
  /** Index of the instance in its rule. */
  readonly instance: number;
  readonly state: VerdictState;
  readonly left: number;
  readonly right: number;
  readonly difference: number;
  /** How many of the tied cells are blank, those behind a total included. */
  readonly blanks: number;
}

/**
 * Something to mend or to look at: codes and numbers, never a sentence (`locales` makes the sentence).
 * `key` is stable while the fault stays the same place and code, so that lists and focus can follow it.
 */
export interface Finding {
  readonly key: string;
  readonly code: string;
  readonly level: Level;
  /** True: something is not filled yet. It blocks submission, but is counted and shown as 未填, never as wrong. */
  readonly unfilled: boolean;
  readonly table: TableId | undefined;
  /** The figures it is about; the first is where 「定位」 goes. */
  readonly figures: readonly FigureId[];
  readonly detail: FindingDetail;
  /** The explanation that holds for it. */
  readonly explained?: Explanation;
  /** One that was written for it and holds no more, since something it was written over has changed. */
  readonly lapsed?: Explanation;
}

/** What else than words of a template may be left in a text: a gap of a set sentence made plain text, one of a live sentence that only lacks how the office calls itself, an error of a formula. */
export type PlaceholderLeft = "notFilled" | "nameless" | "error";

export type FindingDetail =
  /** An identity fails. `partsLeft` and `partsRight` are the values of `left` and `right` of the instance, in order. */
  | { readonly kind: "identity"; readonly scope: string; readonly left: number; readonly right: number; readonly difference: number; readonly partsLeft: readonly number[]; readonly partsRight: readonly number[]; readonly restorable: boolean }
  /** A number cell holds something else. `probable`: the number it probably means, or undefined. `zeroWord`: 无, /, — and the like. */
  | { readonly kind: "number"; readonly problem: "text" | "error" | "negative" | "fraction"; readonly seen: string; readonly probable: number | undefined; readonly zeroWord: boolean }
  /** Totals (`figures`) of one table are no longer formulas: `typed` hold a value that agrees or cannot be compared yet, `cleared` hold nothing. */
  | { readonly kind: "overwritten"; readonly how: "typed" | "cleared" }
  | { readonly kind: "meta"; readonly field: "unit" | "year" | "date"; readonly seen: string }
  | { readonly kind: "date"; readonly problem: "early" | "late"; readonly date: Day; readonly limit: Day }
  | { readonly kind: "narrative"; readonly section: SectionId }
  /** `what`: without it, words of a template. */
  | { readonly kind: "placeholder"; readonly section: SectionId; readonly piece: number; readonly seen: string; readonly what?: PlaceholderLeft }
  /** The figure is not what follows from last year's report. `last`, `plus` and `minus` are the values of the instance (of its rule, by index), in order; together they come to `expected`. */
  | { readonly kind: "lastYear"; readonly instance: number; readonly value: number; readonly expected: number; readonly last: readonly number[]; readonly plus: readonly number[]; readonly minus: readonly number[] }
  /** The section says nearly what it said last year: `alike` of 1. */
  | { readonly kind: "sameText"; readonly section: SectionId; readonly alike: number }
  /**
   * The words `seen` say a number (`share`: a percentage; `none`: 0; `all`: that none is left) that equals no candidate: the sum
   * of figures by that name, or its percentage of the sum `of`.
   */
  | { readonly kind: "said"; readonly section: SectionId; readonly piece: number; readonly seen: string; readonly as: "number" | "share" | "none" | "all"; readonly says: number; readonly candidates: readonly { readonly sum: string; readonly of: string | undefined; readonly value: number }[] }
  /** The parts that the text lists of a total come to `sum`. */
  | { readonly kind: "divided"; readonly section: SectionId; readonly piece: number; readonly seen: string; readonly says: number; readonly parts: readonly number[]; readonly sum: number }
  | { readonly kind: "length"; readonly section: SectionId; readonly count: number; readonly most: number }
  /** Names of topics that the section does not speak of. */
  | { readonly kind: "mention"; readonly section: SectionId; readonly missing: readonly string[] }
  /** The words `seen` say that `amount` (元) was received; the figure holds `value`. */
  | { readonly kind: "received"; readonly section: SectionId; readonly piece: number; readonly seen: string; readonly amount: number; readonly value: number }
  /** `last`: last year's, where it is that which the figure is too great for. `probable`: what was meant if it was typed in the smaller unit. */
  | { readonly kind: "magnitude"; readonly value: number; readonly last: number | undefined; readonly probable: number }
  | { readonly kind: "inForce"; readonly year: number; readonly until: number }
  /** The words `seen` speak of `year` as if it were the report year, `expected`. */
  | { readonly kind: "year"; readonly section: SectionId; readonly piece: number; readonly seen: string; readonly year: number; readonly expected: number }
  /** The line `seen` is a heading of the form: `title`, of its own place or not. `edits` take it out. */
  | { readonly kind: "heading"; readonly section: SectionId; readonly piece: number; readonly seen: string; readonly title: string; readonly own: boolean; readonly edits: readonly TextEdit[] }
  /** The marks of numbered points as they stand and as they go up by one; `edits` write the latter. */
  | { readonly kind: "numbering"; readonly section: SectionId; readonly piece: number; readonly seen: string; readonly before: readonly string[]; readonly after: readonly string[]; readonly edits: readonly TextEdit[] };

/** A piece of 文字 (by its index in the report) that says `seen` is to say `text`. */
export interface TextEdit {
  readonly piece: number;
  readonly seen: string;
  readonly text: string;
}

/** A balance that is not complete yet, with what is still to be placed. */
export interface Pending {
  readonly key: string;
  readonly code: string;
  readonly table: TableId;
  readonly scope: string;
  readonly figures: readonly FigureId[];
  readonly left: number;
  readonly right: number;
  /** left − right. Positive: so many are not placed yet. Negative: so many more are placed than there are. */
  readonly remainder: number;
  readonly partsLeft: readonly number[];
  readonly partsRight: readonly number[];
  /** First blank cell among the tied ones. */
  readonly firstBlank: FigureId;
}

export interface CheckResult {
  /** Every instance of every identity over readable tables, in statute order. */
  readonly verdicts: readonly Verdict[];
  /** In statute order, each fault once. */
  readonly findings: readonly Finding[];
  readonly pending: readonly Pending[];
  /** Blank input cells by table, in reading order; every table of the edition has an entry. */
  readonly blanks: ReadonlyMap<TableId, readonly FigureId[]>;
  /** Counts over `findings`: `errors` leaves out the unfilled. */
  readonly errors: number;
  readonly warnings: number;
  /** Warnings without an explanation that holds. */
  readonly unexplained: number;
  readonly hints: number;
  /** Blank inputs, plus particulars and sections still empty. */
  readonly unfilled: number;
  /** Explanations of what is not found any more. */
  readonly idle: readonly Explanation[];
  /** No error, nothing unfilled, no warning without an explanation, every table readable. */
  readonly submittable: boolean;
}
