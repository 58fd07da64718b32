/** What the reader keeps in mind while it goes through a text. */
import type { SaidNumber } from "./reading";

/** Numbers are of something that the report does not count. */
export const FOREIGN = "foreign";
/** What is divided was counted, but nobody knows as what. */
export const UNREAD = "unread";

export interface Mind {
  /** The matter spoken of, if any was named. */
  matter: string | undefined;
  /** What is to come. */
  plan: boolean;
  /** Other offices than the one that reports, or some of its own. */
  elsewhere: boolean;
  /** Until the next semicolon: of a sample, or of an office beneath; cases of every kind. */
  apart: boolean;
  anyCases: boolean;
  /** Until the next semicolon: papers by whether they may be made public. */
  papers: boolean;
  /** Until the next semicolon: another matter was named. */
  strange: boolean;
  elsewhen: boolean;
  /** Of half a year or a month. */
  partOfYear: boolean;
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
  /** The last number that nothing was made of, by its index. */
  unread: number;
  /** What brackets or 其中 divide was not read; or it is of this matter. */
  whole: string | undefined;
  /** Names that still wait for their number: 分别为 3 件和 5 件. */
  waiting: readonly (readonly SaidNumber["quantity"][])[];
  /** As it was before each bracket that is still open. */
  readonly outer: (Mind & { readonly at: number; readonly remark: boolean })[];
}

export const newMind = (): Mind => ({
  matter: undefined, plan: false, elsewhere: false, apart: false, anyCases: false, papers: false, strange: false, elsewhen: false, partOfYear: false, lastYear: false, denied: false, ownNamed: false, verbSeen: false, among: false,
  sentence: [], verbs: new Set(), last: undefined, unread: -1, whole: undefined, waiting: [], outer: [],
});

export function endClause(mind: Mind): void {
  mind.lastYear = mind.denied = mind.ownNamed = mind.verbSeen = false;
}

export function endSentence(mind: Mind): void {
  endClause(mind);
  mind.plan = mind.elsewhere = mind.apart = mind.anyCases = mind.papers = mind.strange = mind.elsewhen = mind.partOfYear = mind.among = false;
  mind.sentence = [];
  mind.verbs = new Set();
  mind.whole = undefined;
  mind.unread = -1;
  mind.waiting = [];
}

/** What 其中 divides is the number before it. */
export function openAmong(mind: Mind): void {
  mind.among = true;
  const last = mind.last?.token ?? -1;
  if (mind.unread > last) mind.whole = UNREAD;
  else mind.whole = mind.last?.numbers[0]?.quantity.matter;
}

export function closeAmong(mind: Mind): void {
  mind.among = false;
  mind.whole = undefined;
}

/** @param at index of the bracket */
export function openBracket(mind: Mind, at: number): void {
  mind.outer.push({ ...mind, at, remark: mind.unread === at - 1 || mind.last?.token === at - 1 });
  if (mind.unread === at - 1) mind.whole = UNREAD;
  else if (mind.last?.token === at - 1) mind.whole = mind.last.numbers[0]!.quantity.matter;
}

/**
 * What was said in brackets does not go on behind them, but for what it said to be another office's, or, where no number of its own
 * followed there, of another time: 上一年度（2023年）收到.
 * @param counts whether a number stood in them
 */
export function closeBracket(mind: Mind, counts: boolean): void {
  const before = mind.outer.pop();
  // 218 件（上年同期为 139 件）, 与去年持平（去年收到 5 件）: a remark that is whole by itself.
  if (before && (before.remark || counts)) ({ elsewhen: mind.elsewhen, partOfYear: mind.partOfYear } = before);
  if (before) ({ matter: mind.matter, lastYear: mind.lastYear, denied: mind.denied, ownNamed: mind.ownNamed, verbSeen: mind.verbSeen, papers: mind.papers, among: mind.among, last: mind.last, unread: mind.unread, whole: mind.whole } = before);
}
