/** What the reader keeps in mind while it goes through a text. */
import type { SaidNumber } from "./reading";

/** Numbers are of something that the report does not count. */
export const FOREIGN = "foreign";

export interface Mind {
  /** The matter spoken of, if any was named. */
  matter: string | undefined;
  /** What is to come. */
  plan: boolean;
  /** Other offices than the one that reports, or some of its own. */
  elsewhere: boolean;
  /** Until the next semicolon: papers by whether they may be made public. */
  papers: boolean;
  elsewhen: boolean;
  /** Until the next comma: last year's number, or one behind words of denial. */
  lastYear: boolean;
  denied: boolean;
  /** Until the next comma: the matter of the report was named; somebody received or dealt with something. */
  ownNamed: boolean;
  verbSeen: boolean;
  /** Behind 其中. */
  among: boolean;
  /** Readings of the sentence so far, and its verbs, also without a number. */
  sentence: SaidNumber[];
  verbs: Set<string>;
  /** The last numbers read together, with the index of their token, and the quantities that the same words may name. */
  last: { readonly numbers: readonly SaidNumber[]; readonly token: number; readonly named: readonly number[] } | undefined;
  /** Names that still wait for their number: 分别为 3 件和 5 件. */
  waiting: readonly (readonly SaidNumber["quantity"][])[];
}

export const newMind = (): Mind => ({ matter: undefined, plan: false, elsewhere: false, papers: false, elsewhen: false, lastYear: false, denied: false, ownNamed: false, verbSeen: false, among: false, sentence: [], verbs: new Set(), last: undefined, waiting: [] });

export function endClause(mind: Mind): void {
  mind.lastYear = mind.denied = mind.ownNamed = mind.verbSeen = false;
}

export function endSentence(mind: Mind): void {
  endClause(mind);
  mind.plan = mind.elsewhere = mind.papers = mind.elsewhen = mind.among = false;
  mind.sentence = [];
  mind.verbs = new Set();
  mind.waiting = [];
}
