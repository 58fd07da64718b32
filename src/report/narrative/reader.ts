/** Goes once through a text and reads the numbers that the tables say too. When in doubt it reads nothing. */
import type { Quantity } from "../../statute/said";
import { chainBefore, has, isCue, isNoun, isStop, passes, REACH, type Chain, type Word } from "./chain";
import { choose, inPlace, lastHead, twice, type Chosen } from "./choose";
import type { Lexicon } from "./lexicon";
import type { SaidNumber } from "./reading";
import { readNone } from "./readNone";
import { endClause, endSentence, FOREIGN, newMind, type Mind } from "./state";
import type { Token } from "./tokens";

export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** The report is of a whole region. */
  readonly region: boolean;
  readonly year: number | undefined;
}
type NumberToken = Extract<Token, { kind: "number" | "percent" }>;

export function readNumbers(reader: Reader): readonly SaidNumber[] {
  const { tokens, lexicon } = reader;
  const mind = newMind();
  const found: SaidNumber[] = [];
  const doubtful = new Set<SaidNumber>();
  const outer: Mind[] = [];
  const keep = (at: number, token: Token, list: readonly Chosen[], as: SaidNumber["as"], says: number, off: number, ofReceived = false): void => {
    const numbers = list.map(({ quantity, also }): SaidNumber => ({ quantity, as, says, off, at: token.at, end: token.end, ofReceived, elsewhen: mind.elsewhen, also }));
    found.push(...numbers);
    mind.sentence = [...mind.sentence, ...numbers].slice(-REACH);
    if (as === "number") mind.last = { numbers, token: at, named: mind.last?.named ?? [] };
    if (list[0]) mind.matter = list[0].quantity.matter;
  };
  tokens.forEach((token, i) => {
    switch (token.kind) {
      case "stop":
        if ("。！？\n".includes(token.mark)) {
          // What 其中 at the start of a sentence divides stands in the one before it.
          if (has(tokens[i + 1], "among")) endClause(mind);
          else endSentence(mind);
        } else if (token.mark === "；") {
          endClause(mind);
          mind.among = mind.papers = false;
        } else if (token.mark === "，") endClause(mind);
        else if (token.mark === "(") outer.push({ ...mind });
        else if (token.mark === ")") {
          const before = outer.pop();
          if (before) ({ matter: mind.matter, lastYear: mind.lastYear, denied: mind.denied, ownNamed: mind.ownNamed, verbSeen: mind.verbSeen, among: mind.among, last: mind.last } = before);
        }
        return;
      case "year":
        if (reader.year === undefined || token.year === reader.year) mind.elsewhen = false;
        else if (/[比较与同和]/u.test(reader.text[token.at - 1] ?? "")) mind.lastYear = true;
        else if (token.year > reader.year) mind.plan = true;
        else mind.elsewhen = true;
        return;
      case "word":
        heed(token, i);
        return;
      case "number":
        if (token.ours && readable()) number(token, i);
        return;
      case "percent":
        if (readable()) percent(token, i);
        return;
      case "other":
    }
  });
  return found.filter((n) => !doubtful.has(n));

  function readable(): boolean {
    return !mind.plan && !mind.elsewhere && !mind.papers && !mind.lastYear && !mind.denied;
  }

  function heed(token: Extract<Token, { kind: "word" }>, i: number): void {
    const { roles, matters, quantities } = token.meaning;
    if (roles.has("self")) mind.elsewhere = false;
    if (roles.has(reader.region ? "narrower" : "wider")) mind.elsewhere = true;
    if (roles.has("papers")) mind.papers = true;
    if (roles.has("thisYear")) mind.elsewhen = false;
    if (roles.has("plan")) mind.plan = true;
    if (roles.has("among")) mind.among = true;
    if (quantities.length === 0 && roles.has("lastYear")) mind.lastYear = true;
    if (roles.has("foreign")) mind.matter = FOREIGN;
    if (roles.has("own")) {
      mind.ownNamed = true;
      if (mind.matter === FOREIGN) mind.matter = undefined;
    }
    for (const { id, plain } of matters) {
      if (!plain) [mind.matter, mind.ownNamed] = [id, true];
      // 补助申请 is another matter; so is 申请 behind one.
      else if (mind.matter !== FOREIGN) mind.matter = tokens[i - 1]?.kind === "other" && tokens[i - 1]!.end === token.at ? FOREIGN : id;
    }
    for (const q of quantities) {
      const quantity = lexicon.quantities[q]!;
      if (quantity.verb && !quantity.named) {
        mind.verbSeen = true;
        mind.verbs.add(quantity.id);
      }
    }
    if (roles.has("none") && quantities.length === 0) {
      const none = mind.plan || mind.elsewhere || mind.lastYear ? undefined : readNone(tokens, i, lexicon, mind);
      if (none) {
        const span = { ...token, end: tokens[none.last]!.end };
        keep(i, span, none.quantities.map((quantity) => ({ quantity, also: [] })).filter((c) => !mind.sentence.some((n) => n.quantity === c.quantity)), "none", 0, 0);
      }
      mind.denied = true;
    }
    if ((roles.has("all") || roles.has("each")) && readable()) allDone(i);
  }

  function chainAt(i: number): Chain {
    return chainBefore(tokens, i, (matter) => lexicon.matters.get(matter)?.loose === true);
  }

  function number(token: NumberToken & { kind: "number" }, i: number): void {
    if (mind.waiting.length > 0 && continues(i)) {
      const [next, ...rest] = mind.waiting;
      mind.waiting = rest;
      keep(i, token, next!.map((quantity) => ({ quantity, also: [] })), "number", token.value, token.off);
      return;
    }
    mind.waiting = [];
    const chain = chainAt(i);
    if (has(chain.stop, "change") || has(chain.stop, "about") || (has(chain.stop, "included") && chain.groups.length === 0 && nounBehind(i).length === 0)) return;
    const all = chosenBefore(chain, i, token.value) ?? chosenBehind(chain, i);
    if (!all || all.length === 0) {
      // 受理证件申请 12,870 件，办结…: what is dealt with from here on is something else.
      if ((mind.verbSeen && chain.stop?.kind === "other") || (chain.groups.length === 0 && chain.nouns.some((n) => !n.plain) && countedBefore(i))) mind.matter = FOREIGN;
      return;
    }
    const named = chain.groups[0]?.flatMap((w) => w.meaning.quantities) ?? mind.last?.named ?? [];
    if (all.length > 1 && chain.passed.has("respectively")) {
      const inOrder = [...all].reverse();
      mind.waiting = inOrder.slice(1).map((c) => [c.quantity]);
      keep(i, token, [inOrder[0]!], "number", token.value, token.off);
    } else if (all.length === 1 || chain.passed.has("each") || token.value === 0 || all.every((c) => c.quantity.verb)) keep(i, token, all, "number", token.value, token.off);
    if (mind.last) mind.last = { ...mind.last, named };
  }

  /** 和 5 件 behind 分别为 3 件. */
  function continues(i: number): boolean {
    if (i - mind.last!.token > REACH) return false;
    for (let j = i - 1; j > mind.last!.token; j--) if (!(has(tokens[j], "and") || isStop(tokens[j], "、，") || passes(tokens[j]!))) return false;
    return true;
  }

  function chosenBefore(chain: Chain, i: number, value: number): readonly Chosen[] | undefined {
    const behind = nounBehind(i);
    const nouns = chain.nouns.length > 0 ? chain.nouns : behind;
    if (chain.groups.length > 0) {
      if (chain.stop && (has(chain.stop, "some") || has(chain.stop, "channel"))) return undefined;
      const chosen = chain.groups.map((words) => choose(words, nouns, reader.text.slice(words.at(-1)!.end, words[0]!.at + 1) + reader.text.slice(words[0]!.end, tokens[i]!.at), lexicon, mind));
      const first = chain.groups.at(-1)!.at(-1)!;
      if ((has(chain.stop, "upon") && chain.stop!.end === first.at) || (reader.region && /[^我本各][局委厅院镇乡]共?$/u.test(reader.text.slice(Math.max(0, first.at - 4), first.at)))) return undefined;
      if (!chosen.every((c): c is Chosen => c !== undefined)) return undefined;
      // 废止 3 件、宣布失效 2 件: neither is the whole.
      if (!mind.among) for (const { quantity } of chosen) if (twice(quantity, value, mind)) mind.sentence.filter((n) => n.quantity.id === quantity.id).forEach((n) => doubtful.add(n));
      return chosen.every((c) => inPlace(c, value, lexicon, mind) && !amongOthers(c, i, value)) ? chosen : undefined;
    }
    if (chain.nouns.length > 0) {
      // 现行有效规章 11 件、行政规范性文件 76 件: the verb goes on.
      if (isStop(chain.stop, "、") || has(chain.stop, "and")) {
        const again = mind.last?.named.map((q) => lexicon.quantities[q]!).find((q) => q.named && chain.nouns.some((n) => n.id === q.matter));
        return again && inPlace({ quantity: again, also: [] }, value, lexicon, mind) ? [{ quantity: again, also: [] }] : undefined;
      }
      const starts = chain.stop === undefined || chain.stop.kind === "year" || isStop(chain.stop, "，。；：\n");
      return starts && !mind.among && !countedBefore(i) && chain.nouns.some((n) => !n.plain) && !/中/u.test(reader.text.slice(Math.max(0, tokens[i]!.at - 4), tokens[i]!.at)) ? counted(chain.nouns, value) : undefined;
    }
    if (behind.length > 0 && /^中/u.test(reader.text.slice(tokens[i + 1]!.end)) && (chain.stop === undefined || chain.stop.kind === "stop" || has(chain.stop, "included"))) return counted(behind, value);
    if (chain.passed.has("together")) return together(value);
    // 新收申请量上升 8.6%，达到 3511 件.
    return undefined;
  }

  /** 行政诉讼案件 30 件，其中涉及信息公开 2 件. */
  function amongOthers({ quantity }: Chosen, i: number, value: number): boolean {
    return value !== 0 && lexicon.matters.get(quantity.matter)?.ofOthers === true && !mind.ownNamed && /^[^。\n]{0,40}其中[^。；，]{0,14}信息公开/u.test(reader.text.slice(tokens[i]!.end, tokens[i]!.end + 80));
  }

  /** Something was counted in the sentence already: 依申请公开 5 件 may be one kind of it. */
  function countedBefore(i: number): boolean {
    for (let k = i - 1; k >= 0 && i - k < REACH && !isStop(tokens[k], "。；\n"); k--) if (tokens[k]!.kind === "number") return true;
    return false;
  }

  function counted(nouns: readonly { readonly id: string }[], value: number): readonly Chosen[] | undefined {
    const quantity = nouns.map((n) => lexicon.byId.get(lexicon.matters.get(n.id)?.counts ?? "")).find((q): q is Quantity => q !== undefined);
    return quantity && inPlace({ quantity, also: [] }, value, lexicon, mind) ? [{ quantity, also: [] }] : undefined;
  }

  /** 未经复议直接起诉 24 件、复议后起诉 89 件，合计 113 件: their whole. */
  function together(value: number): readonly Chosen[] | undefined {
    const [one, other] = mind.sentence.filter((n) => n.as === "number").slice(-2);
    const quantity = one?.quantity.division !== undefined && one.quantity.division === other?.quantity.division ? lexicon.byId.get(one.quantity.wholes?.[0] ?? "") : undefined;
    return quantity && inPlace({ quantity, also: [] }, value, lexicon, mind) ? [{ quantity, also: [] }] : undefined;
  }

  function nounBehind(i: number): readonly { readonly id: string; readonly plain: boolean }[] {
    const next = tokens[i + 1];
    return next?.kind === "word" ? next.meaning.matters : [];
  }

  /** 2 件结转下年度办理, 36.4%因不掌握而无法提供. */
  function chosenBehind(chain: Chain, i: number): readonly Chosen[] | undefined {
    if (chain.groups.length > 0 && tokens[i]!.kind !== "percent") return undefined;
    const names: Word[] = [];
    const share = tokens[i]!.kind === "percent";
    let [from, to] = [0, 0];
    for (let k = i + 1; k < tokens.length && k - i < REACH; k++) {
      const token = tokens[k]!;
      if (token.kind === "word" && isCue(token)) {
        if (names.length === 0) from = token.at;
        to = token.end;
        names.unshift(token);
        if (!share) break;
      } else if (!(passes(token) || isNoun(token) || (token.kind === "number" && !token.ours) || (share && token.kind === "other" && reader.text[token.at] === "而"))) break;
    }
    if (names.length === 0) return undefined;
    const chosen = choose(names, [], reader.text.slice(from, to), lexicon, mind);
    // 其余 7 件按期答复, 其中 1 件已办结: only some of them, unless they are as many as came in.
    const token = tokens[i]!;
    if (chosen?.quantity.verb && token.kind === "number" && !behindWhole(token.value)) return undefined;
    return chosen && chosen.quantity.after && inPlace(chosen, NaN, lexicon, mind) ? [chosen] : undefined;
  }

  function behindWhole(value: number): boolean {
    const head = lastHead(mind);
    return head ? head.says === value : !mind.among && mind.sentence.length === 0;
  }

  function percent(token: NumberToken & { kind: "percent" }, i: number): void {
    const chain = chainAt(i);
    if (has(chain.stop, "change") || has(chain.stop, "about")) return;
    const ofReceived = chain.passed.has("shareOfReceived") || ([...mind.verbs].some((id) => id === "received" || id === "new") && !mind.verbs.has("done"));
    const share = chain.passed.has("share") || chain.passed.has("shareOfReceived");
    if (chain.groups.length > 0) {
      const words = chain.groups[0]!;
      const nearest = words[0]!;
      const rate = nearest.meaning.quantities.map((q) => lexicon.quantities[q]!).find((q) => q.rate);
      if (rate) {
        if (token.value === 100 && (mind.matter === rate.matter || lastHead(mind)?.quantity.matter === rate.matter) && !has(chain.stop, "some")) keep(i, token, [{ quantity: rate, also: [] }], "all", 0, 0);
        return;
      }
      const chosen = choose(words, chain.nouns, reader.text.slice(words.at(-1)!.at, nearest.end), lexicon, mind);
      if (chosen?.quantity.shareOf) {
        if (share || reader.text[nearest.end - 1] === "率") keep(i, token, [chosen], "share", token.value, token.off, ofReceived);
        return;
      }
    }
    const { last } = mind;
    if (chain.groups.length === 0 && share && last && !listed(last.token) && (isStop(chain.stop, "，(") || chain.stopAt === last.token) && onlyPassed(last.token, chain.stopAt)) {
      const numbers = chain.passed.has("each") ? last.numbers : last.numbers.slice(-1);
      const chosen = numbers.filter((n) => n.quantity.shareOf).map((n) => ({ quantity: n.quantity, also: n.also }));
      if (chosen.length > 0 && chosen.length === numbers.length) keep(i, token, chosen, "share", token.value, token.off, ofReceived);
      return;
    }
    const behind = chosenBehind(chain, i);
    if (behind?.every((c) => c.quantity.shareOf)) keep(i, token, behind, "share", token.value, token.off, ofReceived);
  }

  /** 逾期不补正 71 件、主动撤回 110 件，占 6.1%: of both, or of the last one? */
  function listed(at: number): boolean {
    let k = at - 1;
    while (k >= 0 && at - k < REACH && tokens[k]!.kind === "word" && !has(tokens[k], "and")) k -= 1;
    return isStop(tokens[k], "、") && tokens[k - 1]?.kind === "number";
  }

  function onlyPassed(from: number, to: number): boolean {
    if (to - from > REACH) return false;
    for (let k = from + 1; k < to; k++) if (!passes(tokens[k]!) && !isNoun(tokens[k])) return false;
    return true;
  }

  /** 均在 15 个工作日内办结, 已全部办结. */
  function allDone(i: number): void {
    const subject = tokens[i - 1];
    if (subject?.kind === "number" && subject.ours && !behindWhole(subject.value)) return;
    for (let k = i + 1; k < tokens.length && k - i < REACH; k++) {
      const token = tokens[k]!;
      if (token.kind === "word" && isCue(token)) {
        const done = token.meaning.quantities.map((q) => lexicon.quantities[q]!).find((q) => q.all !== undefined);
        const quantity = done && lexicon.byId.get(done.all!);
        if (!quantity || mind.sentence.some((n) => n.quantity === quantity)) return;
        const head = lastHead(mind);
        const received = mind.sentence.find((n) => n.quantity.verb && n.as === "number" && n.quantity !== done);
        // 已办结的 19 件均按期答复 says nothing of the rest.
        const ofAll = head ? head.quantity.matter === done.matter && (head.quantity.id !== done.id || head.says === received?.says || reader.text.startsWith("全部", tokens[i]!.at)) : mind.matter === done.matter;
        const counted = tokens[k + 1]?.kind === "number" && tokens[k + 1]!.end - token.end < 12;
        if (ofAll && (mind.matter === done.matter) && !counted) keep(k, { ...token, at: tokens[i]!.at }, [{ quantity, also: [] }], "all", 0, 0);
        return;
      }
      if (!(passes(token) || (token.kind === "number" && !token.ours))) return;
    }
  }
}
