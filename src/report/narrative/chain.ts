/** What stands before a number and names it: words that say nothing are passed over, anything else ends the search. */
import type { Role, Token } from "./tokens";

export type Word = Extract<Token, { kind: "word" }>;

export interface Chain {
  /** Names of quantities, the nearest first, in groups that 、 or 和 joins: 予以公开、无法提供各 1 件. */
  readonly groups: readonly (readonly Word[])[];
  /** Names of the matter between the nearest one and the number. */
  readonly nouns: readonly { readonly id: string; readonly plain: boolean }[];
  /** Roles of the words passed over before the first name. */
  readonly passed: ReadonlySet<Role>;
  /** A colon was passed over: the names before it may be no more than a heading. */
  readonly headed: boolean;
  /** What ended the search, and its index; undefined at the start of the text. */
  readonly stop: Token | undefined;
  readonly stopAt: number;
}

const PASSED: readonly Role[] = ["fill", "is", "from", "causing", "self", "own", "each", "respectively", "all", "together", "thisYear", "share", "shareOfDone", "shareOfReceived"];
/** A clause that begins so goes on with what the one before it named. */
const BEGINS: readonly Role[] = ["is", "each", "respectively"];
/** Nothing that belongs to a number stands farther from it than so many words: the reader's time stays in step with the text. */
export const REACH = 40;
/** So many unknown characters may stand between a verb and the name of a matter that allows it. */
const LOOSE_MOST = 14;

export const has = (token: Token | undefined, role: Role): boolean => token?.kind === "word" && token.meaning.roles.has(role);
export const isCue = (token: Token | undefined): boolean => token?.kind === "word" && token.meaning.quantities.length > 0;
export const isNoun = (token: Token | undefined): boolean => token?.kind === "word" && token.meaning.matters.length > 0;
const names = (token: Token | undefined): boolean => isCue(token) || isNoun(token);
export const isStop = (token: Token | undefined, marks: string): boolean => token?.kind === "stop" && marks.includes(token.mark);
export const passes = (token: Token): boolean => token.kind === "word" && PASSED.some((role) => token.meaning.roles.has(role));

export function chainBefore(tokens: readonly Token[], index: number, loose: (matter: string) => boolean): Chain {
  const groups: Word[][] = [[]];
  const nouns: { id: string; plain: boolean }[] = [];
  const passed = new Set<Role>();
  let unknown = 0;
  let headed = false;
  let j = index - 1;
  const named = (): boolean => groups[0]!.length > 0;
  const joins = (at: number): boolean => names(tokens[at]) || (has(tokens[at], "fill") && names(tokens[at - 1]));
  // 内部事务信息（32 件）.
  if (isStop(tokens[j], "(") && isStop(tokens[index + 1], ")") && isCue(tokens[j - 1])) j -= 1;
  for (; j >= 0 && index - j < REACH; j--) {
    const token = tokens[j]!;
    if (token.kind === "word") {
      if (isCue(token)) groups[groups.length - 1]!.push(token);
      else if (isNoun(token)) {
        if (!named()) nouns.push(...token.meaning.matters);
      } else if (has(token, "change") || has(token, "about") || has(token, "foreign") || has(token, "included")) break;
      else if (has(token, "and") && (named() || nouns.length > 0) && joins(j - 1)) {
        if (named()) groups.push([]);
      } else if (passes(token)) {
        if (!named()) token.meaning.roles.forEach((role) => passed.add(role));
      } else if (!looseHere()) break;
    } else if (isStop(token, ")")) {
      // 予以公开（含部分公开）12 件: more than its name.
      let [counts, cue] = [false, false];
      for (; j > 0 && index - j < REACH && !isStop(tokens[j], "("); j--) {
        counts ||= has(tokens[j], "included");
        cue ||= isCue(tokens[j]);
      }
      if (counts && cue && isStop(tokens[index - 1], ")")) return { groups: [], nouns, passed, headed, stop: tokens[j], stopAt: j };
    } else if (isStop(token, "、") && (named() || nouns.length > 0) && joins(j - 1)) {
      if (named()) groups.push([]);
    } else if (isStop(token, "：") && !named() && nouns.length === 0) headed = true;
    // 其次是无法提供，为 781 件.
    else if (isStop(token, "，") && !named() && nouns.length === 0 && BEGINS.some((role) => has(tokens[j + 1], role)) && names(tokens[j - 1]) && tokens[index + 1]?.kind !== "other") continue;
    else if (!(token.kind === "other" && looseHere())) break;
  }
  return { groups: groups.filter((g) => g.length > 0), nouns, passed, headed, stop: tokens[j], stopAt: j };

  function looseHere(): boolean {
    return !named() && nouns.some((n) => !n.plain && loose(n.id)) && ++unknown <= LOOSE_MOST;
  }
}

/** Earlier in the clause something says that only some are counted: 经补正后受理, 较为复杂的均. */
export function someBefore(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k >= 0 && from - k < REACH && tokens[k]!.kind !== "stop" && tokens[k]!.kind !== "number"; k--) if (has(tokens[k], "some")) return true;
  return false;
}
