/** 看改法: what could be wrong, and what would put it right. Codes, figures and numbers; `locales` makes the sentences. */
import type { FigureId } from "../../statute/types";
import type { Reading } from "../types";

/** One cell of a proposal. A total that stands typed over and whose `after` is the sum of its parts may as well get its formula back. */
export interface Change {
  readonly figure: FigureId;
  readonly before: Reading;
  readonly after: Reading;
}

/** Why these cells: what somebody probably did. */
export type Reason =
  /** Each of `totals` is not what its parts add up to. `zeros`: they all hold 0. */
  | { readonly code: "total"; readonly totals: readonly FigureId[]; readonly zeros: boolean }
  /** The two numbers stand in each other's cell. */
  | { readonly code: "swapped"; readonly figures: readonly [FigureId, FigureId] }
  /** `amount` stands in `from` and belongs into `to`. `whole`: it is all that `to` lacks, and `to` was left at 0. */
  | { readonly code: "moved"; readonly from: FigureId; readonly to: FigureId; readonly amount: number; readonly whole: boolean }
  /** Two neighbouring digits changed places. */
  | { readonly code: "transposed"; readonly figure: FigureId }
  /** A digit is missing. */
  | { readonly code: "dropped"; readonly figure: FigureId }
  /** A digit was typed twice. */
  | { readonly code: "doubled"; readonly figure: FigureId }
  /** `by` is counted in `figure` and in `other` as well, which stand on the same side of a balance. */
  | { readonly code: "twice"; readonly figure: FigureId; readonly other: FigureId; readonly by: number }
  /** `figure` is too large by `by`; too small where it is negative. */
  | { readonly code: "off"; readonly figure: FigureId; readonly by: number }
  /** Two cells are off, and nothing tells how that came about. */
  | { readonly code: "several"; readonly figures: readonly FigureId[] }
  /** More than one mistake that cannot be told apart; in statute order. */
  | { readonly code: "together"; readonly reasons: readonly Reason[] }
  /** A text that probably means a number. */
  | { readonly code: "meant"; readonly figure: FigureId }
  /** A minus before a count. */
  | { readonly code: "sign"; readonly figure: FigureId };

/**
 * One way to put a fault right. Proved: the check of the report so changed no longer has any finding of the fault, and none
 * that was not there before, but for what the words then have to say (`brings`). (That a typed total now agrees, a hint, is what is to be reached and no new fault.)
 */
export interface Proposal {
  /** The same while it proposes the same numbers for the same cells. */
  readonly key: string;
  /** In statute order. Totals that are formulas follow by themselves and are not here; typed ones that have to follow are. */
  readonly changes: readonly Change[];
  readonly reason: Reason;
  /** 1 for the likeliest. Proposals of one fault with the same rank are equally likely, and must be shown as equals. */
  readonly rank: number;
  /** Keys of the findings that are gone with it, warnings about last year's report included. */
  readonly settles: readonly string[];
  /** Keys of findings about the words that come with it, since the words were written to the wrong number; undefined where nobody looked: the words are read for the likeliest proposals and their equals only. */
  readonly brings: readonly string[] | undefined;
}

/** Findings that have one cause, as far as can be told, apart from the other faults of the report. */
export interface Fault {
  /** The key of its first finding. */
  readonly key: string;
  /** Keys of its findings; every proposal settles them all. Never empty. */
  readonly findings: readonly string[];
  /** Likeliest first, equals in the order of how natural they are. Never empty. */
  readonly proposals: readonly Proposal[];
  /** How many more ways were found and are left out: the least likely ones. */
  readonly more: number;
}
