/** Reads a number of things: how many of what the words beside it say. */
import type { Quantity, Wordings } from "../../statute/said";
import { has, isStop, passes, REACH, someBefore, type Chain, type Word } from "./chain";
import { choose, inPlace, twice, type Chosen } from "./choose";
import { isFrom, namedBehind, nounsBehind } from "./behind";
import { chainAt, counts, keep, sole, type NumberToken, type Pass } from "./pass";
import { FOREIGN, type Mind } from "./state";

export function readCount(pass: Pass, token: NumberToken, i: number): void {
  const { mind, tokens, lexicon } = pass;
  if (mind.waiting.length > 0 && continues(pass, i)) {
    const [next, ...rest] = mind.waiting;
    mind.waiting = rest;
    keep(pass, i, token, next!.map(sole), counts(token));
    return;
  }
  mind.waiting = [];
  const chain = chainAt(pass, i);
  if (has(chain.stop, "change") || has(chain.stop, "about") || (has(chain.stop, "included") && chain.groups.length === 0 && nounsBehind(tokens, i).length === 0)) return;
  const behind = namedBehind(pass, chain, i);
  const all = (chain.groups.length > 0 && behind && !behind.some((c) => c.quantity.verb) ? behind : undefined) ?? namedBefore(pass, chain, i, token.value) ?? behind ?? inList(pass, chain, token, i);
  if (!all || all.length === 0) {
    if (mind.papers) return;
    mind.unread = i;
    // 受理证件申请 12,870 件，办结…: what is dealt with from here on is something else.
    if (mind.verbSeen && !mind.ownNamed && ofOthers(chain, lexicon)) mind.anyCases = true;
    if ((mind.verbSeen && chain.stop?.kind === "other") || (chain.groups.length === 0 && chain.nouns.some((n) => !n.plain) && countedBefore(pass, i))) mind.matter = FOREIGN;
    return;
  }
  // 予以公开 12 件（含部分公开 3 件）: what others are counted into may be more than it says.
  const into = mind.last;
  if (has(chain.stop, "included") && isStop(tokens[chain.stopAt - 1], "(") && into?.token === chain.stopAt - 2 && all.some(({ quantity: q }) => into.numbers.some((n) => n.quantity.id !== q.id && n.quantity.division === q.division && q.division !== undefined))) into.numbers.forEach((n) => pass.doubtful.add(n));
  const named = chain.groups[0]?.flatMap((w) => w.meaning.quantities) ?? mind.last?.named ?? [];
  if (all.length > 1 && chain.passed.has("respectively")) {
    const inOrder = [...all].reverse();
    mind.waiting = inOrder.slice(1).map((c) => [c.quantity]);
    keep(pass, i, token, [inOrder[0]!], counts(token));
  } else if (all.length === 1 || chain.passed.has("each") || token.value === 0 || all.every((c) => c.quantity.verb)) keep(pass, i, token, all, counts(token));
  if (mind.last) mind.last = { ...mind.last, named };
}

/** 全年办理行政复议案件 12 件，行政诉讼案件 5 件: of whatever office, both. */
const ofOthers = (chain: Chain, lexicon: Pass["lexicon"]): boolean => chain.groups.flat().some((w) => w.meaning.quantities.some((q) => lexicon.matters.get(lexicon.quantities[q]!.matter)?.ofOthers));

/** 和 5 件 behind 分别为 3 件. */
function continues({ mind, tokens }: Pass, i: number): boolean {
  if (i - mind.last!.token > REACH) return false;
  for (let j = i - 1; j > mind.last!.token; j--) if (!(has(tokens[j], "and") || isStop(tokens[j], "、，") || passes(tokens[j]!))) return false;
  return true;
}

function namedBefore(pass: Pass, chain: Chain, i: number, value: number): readonly Chosen[] | undefined {
  const { mind, tokens, lexicon, text } = pass;
  const behind = nounsBehind(tokens, i);
  if (chain.groups.length > 0) return byName(pass, chain, i, value, chain.nouns.length > 0 ? chain.nouns : behind);
  if (chain.nouns.length > 0) {
    // 现行有效规章 11 件、行政规范性文件 76 件: the verb goes on, if nothing was counted between.
    const goesOn = chain.stopAt - 1 === mind.last?.token;
    if (isStop(chain.stop, "、") || has(chain.stop, "and") || (isStop(chain.stop, "，") && goesOn && i - chain.stopAt === 2)) {
      if (!goesOn) return undefined;
      const again = mind.last?.named.map((q) => lexicon.quantities[q]!).find((q) => q.named && chain.nouns.some((n) => n.id === q.matter));
      return again && inPlace(sole(again), value, lexicon, mind) ? [sole(again)] : undefined;
    }
    const starts = chain.stop === undefined || chain.stop.kind === "year" || isStop(chain.stop, "，。；：\n");
    // 公开信息 426 条，全年政府信息公开申请为零: the year's, and no part of what was counted.
    const ofYear = value === 0 && chain.stop?.kind === "stop" && chain.passed.has("is") && !chain.passed.has("each") && has(tokens[chain.stopAt + 1], "wholeYear");
    return starts && !mind.among && (ofYear || !countedBefore(pass, i)) && chain.nouns.some((n) => !n.plain) && !/中/u.test(text.slice(Math.max(0, tokens[i]!.at - 4), tokens[i]!.at)) ? byMatter(pass, chain.nouns, value) : undefined;
  }
  if (behind.length > 0 && /^中/u.test(text.slice(tokens[i + 1]!.end)) && (chain.stop === undefined || chain.stop.kind === "stop" || has(chain.stop, "included"))) return byMatter(pass, behind, value);
  return chain.passed.has("together") ? together(pass, chain, value) : undefined;
}

function byName(pass: Pass, chain: Chain, i: number, value: number, nouns: Chain["nouns"]): readonly Chosen[] | undefined {
  const { mind, tokens, lexicon, text, region } = pass;
  // 9 件行政复议案件中 1 件被纠正.
  if (isFrom(tokens, i) || (chain.nouns.length === 0 && text.startsWith("中", chain.groups[0]![0]!.end))) return undefined;
  // 10 日内答复 35 件 leaves out what took longer.
  if (has(chain.stop, "some") || has(chain.stop, "channel") || (chain.stop?.kind === "number" && !chain.stop.ours)) return undefined;
  // 窗口收到 17 件; 经补正后受理 8 件, 平均每月收到 5 件.
  if (chain.groups.flat().every((w) => isFree(w, lexicon)) && (has(chain.stop, "foreign") || someBefore(tokens, chain.stopAt))) return undefined;
  const apart = chain.passed.has("each") || chain.passed.has("respectively");
  let chosen = chain.groups.map((words) => choose(words, nouns, text.slice(words.at(-1)!.end, words[0]!.at + 1) + text.slice(words[0]!.end, tokens[i]!.at), lexicon, mind));
  const first = chain.groups.at(-1)!.at(-1)!;
  // 对重复申请不予处理 58 件 names the group with its reason.
  const reasoned = chosen.every((c) => c !== undefined && c.also.length > 0);
  if ((has(chain.stop, "upon") && chain.stop!.end === first.at && !reasoned) || (region && /[^我本各][局委厅院镇乡]共?$/u.test(text.slice(Math.max(0, first.at - 4), first.at)))) return undefined;
  if (!chosen.every((c): c is Chosen => c !== undefined)) return undefined;
  // 因不予公开引发的 12 件: cases, not results.
  if (chain.passed.has("causing") && chosen.some((c) => c.quantity.division)) return undefined;
  // 废止 3 件、宣布失效 2 件: neither is the whole.
  if (!mind.among) for (const { quantity } of chosen) if (twice(quantity, value, mind)) mind.sentence.filter((n) => n.quantity.id === quantity.id).forEach((n) => pass.doubtful.add(n));
  // 部门收到 16 件、乡镇收到 7 件，合计收到 23 件: this one is.
  if (!mind.among && tokens.slice(chain.stopAt + 1, i).some((t) => has(t, "together"))) mind.sentence = mind.sentence.filter((n) => !pass.doubtful.has(n));
  chosen = chosen.map((c) => becauseOf(pass, chain, c));
  if (!chosen.every((c): c is Chosen => c !== undefined)) return undefined;
  const meant = apart || chosen.length < 2 ? chosen : ofOneWhole(chosen);
  if (!meant.every((c) => inPlace(c, value, lexicon, mind) && !amongOthers(pass, c, i, value))) return undefined;
  return apart ? meant.flatMap((c) => c.quantity.joins?.map((id) => sole(lexicon.byId.get(id)!)).reverse() ?? [c]) : meant;
}

const isFree = (word: Word, lexicon: Pass["lexicon"]): boolean => word.meaning.quantities.some((q) => lexicon.quantities[q]!.verb && !lexicon.quantities[q]!.named);

/** 不掌握、需另行制作而无法提供 39 件: the nearest name is the group of all the reasons. */
function ofOneWhole(chosen: readonly Chosen[]): Chosen[] {
  const [nearest, ...reasons] = chosen;
  const whole = [nearest!.quantity, ...nearest!.also].find((q) => reasons.every((r) => r.quantity.wholes?.includes(q.id)));
  return whole ? [{ quantity: whole, also: chosen.length > 2 || nearest!.quantity !== whole ? [] : reasons.map((r) => r.quantity) }] : [...chosen];
}

/** 对行政执法案卷类申请，不予公开 6 件: the clause before gives the reason; nobody knows which, where it is none of the group's. */
function becauseOf({ tokens, lexicon }: Pass, { stop, stopAt }: Chain, chosen: Chosen): Chosen | undefined {
  if (!isStop(stop, "，") || chosen.quantity.division === undefined) return chosen;
  let k = stopAt - 1;
  const reasons: Quantity[] = [];
  for (; k >= 0 && stopAt - k < REACH && tokens[k]!.kind !== "stop"; k--) {
    const token = tokens[k]!;
    if (token.kind === "number") return chosen;
    if (token.kind === "word") reasons.push(...token.meaning.quantities.map((q) => lexicon.quantities[q]!));
  }
  if (!has(tokens[k + 1], "regarding")) return chosen;
  const reason = reasons.find((q) => q.wholes?.includes(chosen.quantity.id));
  return reason && { quantity: reason, also: [chosen.quantity] };
}

/** 其中公开 9 件: a word that means much else, but not in a list of parts. */
function inList({ lexicon, mind, text, tokens }: Pass, chain: Chain, { at, value, unit }: NumberToken, i: number): readonly Chosen[] | undefined {
  if (chain.groups.length > 0 || chain.nouns.length > 0 || tokens[i + 1]?.kind === "other") return undefined;
  const last = mind.last?.numbers[0];
  const opens = mind.among ? AMONG_OPENS : LIST_OPENS;
  const before = text.slice(Math.max(0, at - LONGEST_HEAD), at);
  const begins = (words: Wordings, marks: readonly string[]): boolean => words.some((word) => marks.some((mark) => before.endsWith(mark + word)));
  // 答复 11 件，公开 7 件.
  const goesOn = (words: Wordings): boolean => last !== undefined && text.slice(last.at, last.end).endsWith(unit) && last.end > at - LONGEST_HEAD && begins(words, COMMAS);
  const listed = lexicon.quantities.find((q) => q.listed && (q.closes ? goesOn(q.listed) && closes(q, mind) : begins(q.listed, opens) || (last?.quantity.id === q.wholes?.[0] && goesOn(q.listed))));
  // 其他类 is another matter elsewhere.
  return listed && inPlace(sole(listed), value, lexicon, listed.closes ? { ...mind, matter: listed.matter } : mind) ? [sole(listed)] : undefined;
}
const COMMAS = [..."，、；,;"];
const AMONG_OPENS = ["其中", "：", ":", ...COMMAS];
const LIST_OPENS = ["中，", "结果为", ..."：:（("];
/** Characters of such a word and of what opens the list. */
const LONGEST_HEAD = 8;
/** Behind so many of its division, the last thing counted among them, a word for others names the rest. */
const RESTS = 3;
const closes = (q: Quantity, { last, sentence }: Mind): boolean => last?.numbers[0]?.quantity.division === q.division && new Set(sentence.filter((n) => n.as === "number" && n.quantity.division === q.division).map((n) => n.quantity.id)).size >= RESTS;

/** 行政诉讼案件 30 件，其中涉及信息公开 2 件. */
function amongOthers({ mind, tokens, lexicon, text }: Pass, { quantity }: Chosen, i: number, value: number): boolean {
  return value !== 0 && lexicon.matters.get(quantity.matter)?.ofOthers === true && !mind.ownNamed && /^[^。\n]{0,40}其中[^。；，]{0,14}信息公开/u.test(text.slice(tokens[i]!.end, tokens[i]!.end + 80));
}

/** Something was counted in the sentence already: 依申请公开 5 件 may be one kind of it. */
function countedBefore({ tokens }: Pass, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < REACH && !isStop(tokens[k], "。；\n"); k--) {
    const [token, own] = [tokens[k]!, tokens[i]!];
    if (token.kind === "number" && own.kind === "number" && (token.unit === own.unit || own.unit === "")) return true;
  }
  return false;
}

function byMatter({ lexicon, mind }: Pass, nouns: readonly { readonly id: string }[], value: number): readonly Chosen[] | undefined {
  const quantity = nouns.map((n) => lexicon.byId.get(lexicon.matters.get(n.id)?.counts ?? "")).find((q): q is Quantity => q !== undefined);
  return quantity && inPlace(sole(quantity), value, lexicon, mind) ? [sole(quantity)] : undefined;
}

/** 未经复议直接起诉 24 件、复议后起诉 89 件，合计 113 件: their whole. */
function together({ lexicon, mind }: Pass, chain: Chain, value: number): readonly Chosen[] | undefined {
  const [one, other] = mind.sentence.filter((n) => n.as === "number").slice(-2);
  const division = one?.quantity.division;
  if (division === undefined || division !== other?.quantity.division) return undefined;
  // 予以公开 1191 件、部分公开 328 件，两类合计 1519 件: of two results. A list of all may leave out one of which there was none.
  const kinds = new Set(lexicon.quantities.filter((q) => q.division === division && !q.joins).map((q) => q.id));
  const said = new Set(mind.sentence.filter((n) => n.quantity.division === division).map((n) => n.quantity.id));
  const all = kinds.size > 2 ? said.size >= kinds.size - 1 && isStop(chain.stop, "，") : said.size === kinds.size;
  const joined = lexicon.quantities.find((q) => q.joins?.length === said.size && q.joins.every((id) => said.has(id)));
  const quantity = joined ?? (all ? lexicon.byId.get(one!.quantity.wholes?.[0] ?? "") : undefined);
  return quantity && inPlace(sole(quantity), value, lexicon, mind) ? [sole(quantity)] : undefined;
}
