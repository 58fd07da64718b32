/** Reads a percentage: which part of all that was dealt with, or of all that was received. */
import { has, isNoun, isStop, passes, REACH, type Chain } from "./chain";
import { choose, lastHead } from "./choose";
import { namedBehind } from "./behind";
import { chainAt, keep, sole, type Pass, type PercentToken } from "./pass";
import { FOREIGN } from "./state";

export function readShare(pass: Pass, token: PercentToken, i: number): void {
  const { mind, lexicon, text, tokens } = pass;
  const chain = chainAt(pass, i);
  // 合计占 43 %: of several.
  if (has(chain.stop, "change") || has(chain.stop, "about") || chain.passed.has("together")) return;
  // 占总数的 20 % may be of all that came in, where the sentence does not speak of what was done with it.
  const ofReceived = chain.passed.has("shareOfReceived") || !(chain.passed.has("shareOfDone") || mind.verbs.has("done"));
  const share = (["share", "shareOfDone", "shareOfReceived"] as const).some((role) => chain.passed.has(role)) || bracketed(tokens, i);
  const says = { as: "share", says: token.value, off: token.off, ofReceived } as const;
  // 不予公开、无法提供分别占 62.1 %和 17.2 %: nobody knows whose one share is.
  if (chain.groups.length > 1) return;
  if (chain.groups.length > 0) {
    const words = chain.groups[0]!;
    const nearest = words[0]!;
    const rate = nearest.meaning.quantities.map((q) => lexicon.quantities[q]!).find((q) => q.rate);
    if (rate) {
      if (token.value !== 100) pass.partly.add(rate.matter);
      else if (!(mind.matter === FOREIGN) && (mind.matter === rate.matter || lastHead(mind)?.quantity.matter === rate.matter) && !has(chain.stop, "some")) keep(pass, i, token, [sole(rate)], { as: "all", says: 0, off: 0 });
      return;
    }
    const chosen = choose(words, chain.nouns, text.slice(words.at(-1)!.at, nearest.end), lexicon, mind);
    // 公开和部分公开各占 34 %、9 %.
    if (chosen?.quantity.joins && chain.passed.has("each")) return;
    if (chosen?.quantity.shareOf) {
      if (share || text[nearest.end - 1] === "率") keep(pass, i, token, [chosen], says);
      return;
    }
  }
  if (chain.groups.length === 0 && share && chain.passed.has("respectively") && isStop(chain.stop, "，、(")) return eachIts(pass, i);
  if (chain.groups.length === 0 && share && followsNumber(pass, chain)) {
    const numbers = chain.passed.has("each") ? mind.last!.numbers : mind.last!.numbers.slice(-1);
    const chosen = numbers.filter((n) => n.quantity.shareOf).map((n) => ({ quantity: n.quantity, also: n.also }));
    if (chosen.length > 0 && chosen.length === numbers.length) keep(pass, i, token, chosen, says);
    return;
  }
  const behind = namedBehind(pass, chain, i);
  if (behind?.every((c) => c.quantity.shareOf)) keep(pass, i, token, behind, says);
}

/** 自然人 3402 件、法人 109 件，分别占 96.9%和 3.1%: as many shares as numbers, in their order. */
function eachIts(pass: Pass, i: number): void {
  const { mind, tokens } = pass;
  const shares: PercentToken[] = [];
  for (let k = i; k < tokens.length && k - i < REACH; k++) {
    const token = tokens[k]!;
    if (token.kind === "percent") shares.push(token);
    else if (!isStop(token, "、，") && !has(token, "and")) break;
  }
  const all = mind.sentence.filter((n) => n.as === "number");
  const numbers = all.slice(-shares.length);
  const first = numbers[0];
  // Of three, two: nobody can tell which.
  if (first && all.at(-shares.length - 1)?.quantity.division === first.quantity.division) return;
  const counted = first ? tokens.filter((t) => t.kind === "number" && t.at >= first.at && t.at < tokens[i]!.at).length : 0;
  if (shares.length < 2 || counted !== shares.length || !numbers.every((n) => n.quantity.shareOf && n.quantity.division === first?.quantity.division)) return;
  numbers.forEach(({ quantity, also }, n) => keep(pass, i, shares[n]!, [{ quantity, also }], { as: "share", says: shares[n]!.value, off: shares[n]!.off, ofReceived: true }));
}

/** 1362 件（44.7%）. */
const bracketed = (tokens: Pass["tokens"], i: number): boolean => isStop(tokens[i - 1], "(") && isStop(tokens[i + 1], ")") && tokens[i - 2]?.kind === "number";

/** 12 件，占 20 %: of the number read last, and of nothing between. */
function followsNumber({ mind: { last }, tokens, lexicon }: Pass, chain: Chain): boolean {
  return last !== undefined && !listed(tokens, last.token) && (isStop(chain.stop, "，、(") || chain.stopAt === last.token) && onlyPassed(tokens, last.token, chain.stopAt, (q) => last.numbers[0]?.quantity === lexicon.quantities[q]);
}

/** 逾期不补正 71 件、主动撤回 110 件，占 6.1%: of both, or of the last one? */
function listed(tokens: Pass["tokens"], at: number): boolean {
  let k = at - 1;
  while (k >= 0 && at - k < REACH && tokens[k]!.kind === "word" && !has(tokens[k], "and")) k -= 1;
  return isStop(tokens[k], "、") && tokens[k - 1]?.kind === "number";
}

function onlyPassed(tokens: Pass["tokens"], from: number, to: number, own: (quantity: number) => boolean): boolean {
  if (to - from > REACH) return false;
  for (let k = from + 1; k < to; k++) {
    const token = tokens[k]!;
    // 71 件予以公开，占 32.6 %: the name of the number itself.
    if (!passes(token) && !isNoun(token) && !(token.kind === "word" && token.meaning.quantities.some(own))) return false;
  }
  return true;
}
