/** Statements that there was none: 未收到政府信息公开申请, 无行政复议、行政诉讼, 零申请. */
import type { Quantity } from "../../statute/said";
import { has, isCue, isNoun, isStop, passes, REACH, type Word } from "./chain";
import type { Lexicon } from "./lexicon";
import { FOREIGN, type Mind } from "./state";
import type { Token } from "./tokens";

export interface None {
  readonly quantities: readonly Quantity[];
  /** Last token of the statement. */
  readonly last: number;
}

/** What the word of denial at `index` denies; undefined where anything but names of quantities follows it. */
export function readNone(tokens: readonly Token[], index: number, lexicon: Lexicon, mind: Mind): None | undefined {
  const cues: Quantity[] = [];
  const nouns: { id: string; plain: boolean }[] = [];
  let k = index + 1;
  for (; k < tokens.length && k - index < REACH; k++) {
    const token = tokens[k]!;
    if (token.kind === "word" && isCue(token)) cues.push(...token.meaning.quantities.map((i) => lexicon.quantities[i]!));
    else if (token.kind === "word" && isNoun(token)) nouns.push(...token.meaning.matters);
    // 未收到书面或网络形式的申请: in no way.
    else if (cues.length > 0 && nouns.length === 0 && isWay(token)) continue;
    else if (token.kind === "number" && token.value === 1 && token.ours) continue;
    else if (isStop(token, "、") || has(token, "and")) {
      if (!isCue(tokens[k + 1]) && !isNoun(tokens[k + 1]) && !(tokens[k + 1] && isWay(tokens[k + 1]!)) && !(tokens[k + 1] && passes(tokens[k + 1]!) && !has(tokens[k + 1], "none"))) break;
    } else if (!passes(token)) break;
  }
  const end = tokens[k];
  if (end !== undefined && !(end.kind === "stop" && !isStop(end, "(：")) && !has(end, "none")) return undefined;
  if (has(end, "none") && !tokens.slice(k, k + REACH).some((t) => isStop(t, "，。；")) && cues.length === 0 && nouns.length === 0) return undefined;
  // 行政复议、行政诉讼：无.
  if (k === index + 1) namedBefore(tokens, index, (token) => token.meaning.quantities.length > 0 ? cues.push(...token.meaning.quantities.map((i) => lexicon.quantities[i]!)) : nouns.push(...token.meaning.matters));
  const quantities = denied(tokens[index]!, cues, nouns, lexicon, mind, tokens.slice(index, k).some((t) => has(t, "own")));
  return quantities.length === 0 ? undefined : { quantities, last: k - 1 };
}

function namedBefore(tokens: readonly Token[], index: number, name: (word: Word) => void): void {
  for (let k = index - 1; k >= 0 && index - k < REACH; k--) {
    const token = tokens[k]!;
    if (token.kind === "word" && (isCue(token) || isNoun(token))) name(token);
    else if (!(isStop(token, "：、") || has(token, "and") || passes(token))) return;
  }
}

function denied(word: Token, cues: readonly Quantity[], nouns: readonly { readonly id: string; readonly plain: boolean }[], lexicon: Lexicon, mind: Mind, own: boolean): readonly Quantity[] {
  // 未收到涉及国家秘密的申请: of one kind alone.
  if (cues.some((q) => !q.none && !q.verb && lexicon.byId.get(q.wholes?.[0] ?? "")?.division !== undefined)) return [];
  const fitting = cues.filter((q) => q.none && (nouns.length > 0 && q.verb ? nouns.some((n) => n.id === q.matter) : q.verb ? mind.matter === q.matter || (mind.matter === undefined && mind.ownNamed && !q.named) : own || !(mind.matter === FOREIGN && nouns.length === 0 && (mind.strange || mind.sentence.length === 0))));
  const unique = fitting.filter((q, i) => fitting.findIndex((other) => other.id === q.id) === i);
  // 未收到行政复议申请: the law suit, not its receipt.
  const labels = unique.filter((q) => !q.verb);
  if (cues.length > 0) return labels.length > 0 ? labels : unique;
  const counted = nouns.filter((n) => !n.plain || word.end - word.at === 1).flatMap((n) => {
    const id = lexicon.matters.get(n.id)?.counts;
    const quantity = id === undefined ? undefined : lexicon.byId.get(id);
    return quantity?.none ? [quantity] : [];
  });
  return counted.slice(0, 1);
}

const isWay = (token: Token): boolean => has(token, "channel") || has(token, "way");
