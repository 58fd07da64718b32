/** What stands behind a number and names it: 2 件结转下年度办理, 36.4%因不掌握而无法提供. */
import { isCue, isNoun, passes, REACH, type Chain, type Word } from "./chain";
import { choose, inPlace, lastHead, type Chosen } from "./choose";
import type { Pass } from "./pass";
import type { Mind } from "./state";
import type { Token } from "./tokens";

export function nounsBehind(tokens: readonly Token[], i: number): Chain["nouns"] {
  const next = tokens[i + 1];
  return next?.kind === "word" ? next.meaning.matters : [];
}

export function namedBehind({ tokens, text, lexicon, mind }: Pass, chain: Chain, i: number): readonly Chosen[] | undefined {
  const token = tokens[i]!;
  const share = token.kind === "percent";
  if (chain.groups.length > 0 && !share) return undefined;
  const names: Word[] = [];
  let [from, to] = [0, 0];
  let k = i + 1;
  for (; k < tokens.length && k - i < REACH; k++) {
    const next = tokens[k]!;
    if (next.kind === "word" && isCue(next)) {
      if (names.length === 0) from = next.at;
      to = next.end;
      names.unshift(next);
      if (!share) break;
    } else if (!(passes(next) || isNoun(next) || (next.kind === "number" && !next.ours) || (share && next.kind === "other" && text[next.at] === "而"))) break;
  }
  if (names.length === 0) return undefined;
  const chosen = choose(names, [], text.slice(from, to), lexicon, mind);
  // 21 件申请已办结 19 件: the verb has a number of its own.
  if (chosen?.quantity.verb && tokens[k + 1]?.kind === "number") return undefined;
  // 其余 7 件按期答复, 其中 1 件已办结: only some of them, unless they are as many as came in.
  if (chosen?.quantity.verb && token.kind === "number" && !isWhole(mind, token.value)) return undefined;
  return chosen && chosen.quantity.after && inPlace(chosen, NaN, lexicon, mind) ? [chosen] : undefined;
}

/** So many are all that the sentence spoke of. */
export function isWhole(mind: Mind, value: number): boolean {
  const head = lastHead(mind);
  return head ? head.says === value : !mind.among && mind.sentence.length === 0;
}
