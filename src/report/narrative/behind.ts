/** What stands behind a number and names it: 2 件结转下年度办理, 36.4%因不掌握而无法提供. */
import { has, isCue, isNoun, passes, REACH, type Chain, type Word } from "./chain";
import { choose, inPlace, lastHead, type Chosen } from "./choose";
import type { Pass } from "./pass";
import type { SaidNumber } from "./reading";
import type { Mind } from "./state";
import type { Token } from "./tokens";

export function nounsBehind(tokens: readonly Token[], i: number): Chain["nouns"] {
  const next = tokens[i + 1];
  return next?.kind === "word" ? next.meaning.matters : [];
}

/** So many unknown characters may a reason have: 4 件因信息不由本机关制作而无法提供. */
const REASON_MOST = 16;

export function namedBehind({ tokens, text, lexicon, mind }: Pass, chain: Chain, i: number): readonly Chosen[] | undefined {
  const token = tokens[i]!;
  const share = token.kind === "percent";
  if (chain.groups.length > 0 && !share && !namesFollow(tokens, chain, i)) return undefined;
  let unknown = has(tokens[i + 1], "because") ? REASON_MOST : 0;
  const names: Word[] = [];
  let [from, to] = [0, 0];
  let k = i + 1;
  for (; k < tokens.length && k - i < REACH; k++) {
    const next = tokens[k]!;
    if (next.kind === "word" && isCue(next)) {
      if (names.length === 0) from = next.at;
      to = next.end;
      names.unshift(next);
      if (!share && next.meaning.quantities.some((q) => lexicon.quantities[q]!.after && !(unknown > 0 && lexicon.quantities[q]!.verb)) && !resultFollows(next, tokens[k + 1])) break;
    } else if (!(passes(next) || isNoun(next) || (next.kind === "number" && !next.ours) || (next.kind === "other" && text[next.at] === "而") || ((next.kind === "other" || (next.kind === "word" && !has(next, "none") && !has(next, "change"))) && unknown-- > 0))) break;
  }
  const beyond = tokens[names.length > 0 && !share && isCue(tokens[k]) ? k + 1 : k];
  if (names.length === 0 || has(beyond, "foreign")) return undefined;
  const chosen = choose(names, [], text.slice(from, to), lexicon, mind);
  // 21 件申请已办结 19 件: the verb has a number of its own.
  if (chosen?.quantity.verb && tokens[k + 1]?.kind === "number") return undefined;
  // 其余 7 件按期答复, 其中 1 件已办结: only some of them, unless they are as many as came in.
  if (chosen?.quantity.verb && token.kind === "number" && !isWhole(mind, token.value)) return undefined;
  // 12 件企业名称变更, 4 件无法提供的答复说理不充分: they are only what something else is said of.
  if (!share && chosen?.quantity.division && !closes(tokens, tokens.indexOf(beyond!, k))) return undefined;
  // 发现 8 份不予公开; 对 12 件重复申请: something is done to them.
  if (!share && chosen?.quantity.division && (chain.passed.has("regarding") || ((chain.stop?.kind === "other" || has(chain.stop, "upon")) && chain.stopAt === i - 1))) return undefined;
  return chosen && [chosen.quantity, ...chosen.also].some((q) => q.after) && inPlace(chosen, NaN, lexicon, mind) ? [chosen] : undefined;

  /** 2 件均答复无法提供: what the verb came to. */
  function resultFollows(verb: Word, result: Token | undefined): boolean {
    const verbs = verb.meaning.quantities.map((q) => lexicon.quantities[q]!).filter((q) => q.verb);
    return result?.kind === "word" && result.meaning.quantities.some((q) => lexicon.quantities[q]!.after && verbs.some((v) => lexicon.quantities[q]!.wholes?.includes(v.id)));
  }
}

/** Whether the clause ends here, but for words that say nothing. */
export function closes(tokens: readonly Token[], from: number): boolean {
  let k = from;
  while (k >= 0 && k - from < REACH && tokens[k] && (passes(tokens[k]!) || isNoun(tokens[k]))) k += 1;
  const end = k < 0 ? undefined : tokens[k];
  return end === undefined || end.kind === "stop" || end.kind === "number" || has(end, "and");
}

/** 办理情况为：71 件予以公开; 收到的 217 件申请来自自然人: what is before the number is not its name. */
const namesFollow = (tokens: readonly Token[], chain: Chain, i: number): boolean => chain.headed || isFrom(tokens, i);
/** 31 件申请来自同一人: perhaps only some. */
export const isFrom = (tokens: readonly Token[], i: number): boolean => has(tokens[isNoun(tokens[i + 1]) ? i + 2 : i + 1], "from");

/** So many are all that the sentence spoke of. */
export function isWhole(mind: Mind, value: number): boolean {
  const head = lastHead(mind);
  return head ? isAllOf(mind, head, value) : !mind.among && mind.sentence.length === 0;
}

/** 新收 1 件，上年结转 1 件，两件……: as many as came in, or with what else the sentence counts beside it of the same whole. */
export function isAllOf({ sentence }: Mind, head: SaidNumber, value: number): boolean {
  const whole = head.quantity.division ?? head.quantity.id;
  const beside = sentence.filter((n) => n !== head && n.as === "number" && n.quantity.division === whole);
  return head.says === value || (beside.length > 0 && beside.reduce((sum, n) => sum + n.says, head.says) === value);
}
