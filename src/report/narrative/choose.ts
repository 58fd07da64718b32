/** Which quantity the words beside a number mean, or that nobody can tell. */
import type { Quantity } from "../../statute/said";
import type { Word } from "./chain";
import type { Lexicon } from "./lexicon";
import { FOREIGN, UNREAD, type Mind } from "./state";

export interface Chosen {
  readonly quantity: Quantity;
  readonly also: readonly Quantity[];
}

/** `words`: names that stand together, the nearest first. `between`: the text from the farthest of them to the nearest. */
export function choose(words: readonly Word[], nouns: readonly { readonly id: string }[], between: string, lexicon: Lexicon, mind: Mind): Chosen | undefined {
  const options = words.map((w) => w.meaning.quantities.map((i) => lexicon.quantities[i]!).filter((q) => fits(q, nouns, mind)));
  const found = options.flat();
  const labels = found.filter((q) => !q.verb);
  if (labels.length === 0) return found[0] && { quantity: found[0], also: [] };
  const first = labels[0]!;
  // 办结自然人申请: of those dealt with, which the form counts, but nobody means by 自然人.
  const verbs = words.flatMap((w) => w.meaning.quantities.map((i) => lexicon.quantities[i]!)).filter((q) => q.verb && q.matter === first.matter);
  if (first.shareOf && verbs.length > 0 && !verbs.some((v) => first.wholes?.includes(v.id) || lexicon.quantities.some((q) => first.wholes?.includes(q.id) && q.wholes?.includes(v.id)))) {
    if (!first.wholes?.some((w) => labels.some((l) => l.id === w))) return undefined;
  }
  for (const part of labels)
    for (const whole of labels) {
      if (!part.wholes?.includes(whole.id)) continue;
      // “不掌握”等无法提供, 因不掌握而无法提供: the reason of the group as a whole.
      return /[等而]/u.test(between) ? { quantity: whole, also: [] } : { quantity: part, also: [whole] };
    }
  return { quantity: first, also: [] };
}

function fits(q: Quantity, nouns: readonly { readonly id: string }[], mind: Mind): boolean {
  if (mind.papers && !q.named) return false;
  if (nouns.length > 0) return nouns.some((n) => n.id === q.matter);
  if (mind.matter === FOREIGN) return false;
  if (q.verb || q.rate) return mind.matter === q.matter || (mind.matter === undefined && !q.named);
  return true;
}

/** Whether what surrounds the words leaves the meaning beyond doubt. */
export function inPlace({ quantity: q }: Chosen, value: number, lexicon: Lexicon, mind: Mind): boolean {
  // 发文 120 件，其中主动公开 80 件: but 制发行政规范性文件 3 件 names what is counted.
  if (mind.papers && !q.named) return false;
  // 公开规章 13 件（含新制定 5 件）: of those made public. 行政复议 9 件（含上年结转 1 件）: of reviews.
  if (mind.whole === UNREAD ? q.verb || q.wholes?.every((id) => lexicon.byId.get(id)?.verb) : mind.whole !== undefined && mind.whole !== q.matter && lexicon.matters.get(mind.whole)?.ofOthers) return false;
  if (q.behind && !q.behind.some((id) => mind.sentence.some((n) => n.quantity.id === id) || (q.listed && mind.verbs.has(id)))) return false;
  // Twice in one sentence with two numbers: one of them is a part, or somebody else's.
  if (twice(q, value, mind) || (mind.among && mind.sentence.some((n) => n.quantity.id === q.id && n.as === "number"))) return false;
  if (lexicon.matters.get(q.matter)?.ofOthers && value !== 0 && ((mind.verbSeen && !mind.ownNamed) || mind.anyCases || mind.matter === FOREIGN)) return false;
  if (q.shareOf && q.wholes?.some((id) => lexicon.byId.get(id)?.verb)) {
    const head = lastHead(mind);
    if (mind.sentence.some((n) => n.quantity.division !== undefined && q.wholes!.includes(n.quantity.id))) return true;
    if (head ? !q.wholes.includes(head.quantity.id) : mind.among || (mind.matter !== undefined && mind.matter !== q.matter)) return false;
  }
  return true;
}

/** The same quantity was another number before in the sentence, of the same year. */
export const twice = (q: Quantity, value: number, mind: Mind): boolean => mind.sentence.some((n) => n.quantity.id === q.id && n.as === "number" && n.elsewhen === mind.elsewhen && n.says !== value);

/** The last number of the sentence that a verb named: what was received, or dealt with. */
export const lastHead = (mind: Mind) => mind.sentence.filter((n) => n.quantity.verb && n.as === "number").at(-1);
