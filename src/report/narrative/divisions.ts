/** Totals and the parts that a text lists of them: 共发布信息 426 条，其中网站 39 条、报道 387 条. */
import { has, isCue, isNoun, isStop, passes, REACH, type Word } from "./chain";
import type { Division, SaidNumber } from "./reading";
import type { Reader } from "./pass";
import type { Token } from "./tokens";

type Counted = Extract<Token, { kind: "number" }>;
interface List {
  /** Words that opened it: 其中 leaves room for what is not listed. */
  readonly how: "among" | "divided" | "bracket" | "known";
  readonly depth: number;
  /** Index of the first token behind the opening. */
  readonly from: number;
}
/** A list of parts is not longer, in words; and a text has not more lists. */
const LONGEST = 300;
const MOST_LISTS = 60;
/** So far from its parts may a total stand that is nothing to the tables. */
const NEAR = 24;

export function readDivisions({ tokens, text, lexicon }: Reader, numbers: readonly SaidNumber[]): readonly Division[] {
  const readAt = new Map<number, SaidNumber>();
  for (const n of numbers) if (n.as === "number") readAt.set(n.at, n);
  const found: Division[] = [];
  const lists = openings().slice(0, MOST_LISTS);
  for (const list of lists) {
    for (const unit of unitsIn(list)) {
      const division = divide(list, unit);
      if (division && !found.some((d) => d.at === division.at && d.parts.join() === division.parts.join())) found.push(division);
    }
  }
  return [...found, ...summedUp()].sort((a, b) => a.at - b.at);

  function openings(): readonly List[] {
    const all: List[] = [];
    let depth = 0;
    tokens.forEach((token, i) => {
      if (isStop(token, "(")) {
        depth += 1;
        if (tokens[i - 1]?.kind === "number" && !has(tokens[i + 1], "included") && !has(tokens[i + 1], "among")) all.push({ how: "bracket", depth, from: i + 1 });
      } else if (isStop(token, ")")) depth -= 1;
      else if (has(token, "among") || isStopOfHead(i) || (has(token, "included") && isStop(tokens[i - 1], "，"))) all.push({ how: "among", depth, from: i + 1 });
      else if ((has(token, "divided") && !(has(token, "respectively") && amongBefore(i))) || (isStop(token, "：") && (tokens[i - 1]?.kind === "number" || isHeading(i)))) all.push({ how: "divided", depth, from: i + 1 });
      else if (startsKnown(i)) all.push({ how: "known", depth, from: i });
    });
    return all;
  }

  /** 复议 9 件、诉讼 0 件，其中信息公开分别为 9 件和 0 件: parts of two totals. */
  function amongBefore(i: number): boolean {
    for (let k = i - 1; k >= 0 && i - k < REACH && tokens[k]!.kind !== "stop"; k--) if (has(tokens[k], "among")) return true;
    return false;
  }

  /** 收到 12 件，办理结果为：; 答复情况： */
  function isHeading(i: number): boolean {
    let k = i - 1;
    let verb = false;
    for (; k >= 0 && i - k < REACH && tokens[k]!.kind === "word" && (isCue(tokens[k]) || isNoun(tokens[k]) || passes(tokens[k]!)); k--) verb ||= isCue(tokens[k]) && (tokens[k] as Word).meaning.quantities.some((q) => lexicon.quantities[q]!.verb && !lexicon.quantities[q]!.named);
    return verb && isStop(tokens[k], "，。；");
  }

  /** 受理的 58 件申请中，, but not 较为集中，, 办理过程中， */
  function isStopOfHead(i: number): boolean {
    return isStop(tokens[i], "，") && text[tokens[i]!.at - 1] === "中" && !has(tokens[i - 1], "among") && !isCue(tokens[i - 1]) && !(tokens[i - 2]?.kind === "other" && tokens[i - 2]!.end === tokens[i - 1]!.at);
  }

  /** 自然人 72 件, 网络申请 7 件 behind what was received, without 其中. */
  function startsKnown(i: number): boolean {
    const token = tokens[i]!;
    if (token.kind !== "word" || !(isStop(tokens[i - 1], "，") || has(tokens[i - 1], "fill"))) return false;
    if (has(token, "channel") || token.meaning.quantities.some((q) => lexicon.quantities[q]!.division === "applicants")) return true;
    // 办结 21 件，予以公开 10 件、……: results directly behind what was dealt with.
    let k = i - 1;
    while (k > 0 && i - k < REACH && (passes(tokens[k]!) || isStop(tokens[k], "，"))) k -= 1;
    const before = readAt.get(tokens[k]?.at ?? -1)?.quantity;
    return before?.verb === true && before.all !== undefined && token.meaning.quantities.some((q) => lexicon.quantities[q]!.wholes?.[0] === before.id);
  }

  /** Numbers listed, until the list ends; brackets inside it speak of their own. `cut`: it goes on with a number that nobody could read. */
  function partsOf(list: List, unit?: string): { readonly parts: { readonly token: Counted; readonly index: number }[]; readonly cut: boolean } {
    const parts: { token: Counted; index: number }[] = [];
    let cut = false;
    /** Parts are what was done with them: 按期办结 55 件、延期办结 3 件. */
    let done = false;
    let depth = list.depth;
    let kind: string | undefined;
    for (let i = list.from; i < tokens.length && i - list.from < LONGEST; i++) {
      const token = tokens[i]!;
      if (isStop(token, "(")) depth += 1;
      else if (isStop(token, ")")) {
        depth -= 1;
        if (depth < list.depth) break;
      } else if (depth > list.depth) continue;
      // 热线 100 件，其中咨询 60 件，办结 98 件: something new is counted.
      else if (kind === undefined && token.kind === "word" && token.meaning.quantities.some((q) => lexicon.quantities[q]!.verb)) {
        if (parts.length > 0 && !done) break;
        done = true;
      }
      else if (isStop(token, "。！？\n") || (isStop(token, "，") && i > list.from && kind === undefined && endsAt(i, parts.length > 0))) break;
      else if (isStop(token, "；")) {
        const next = tokens.slice(i + 1, i + REACH).find((t) => t.kind === "number");
        const read = next && readAt.get(next.at);
        if (!read || kind === undefined || kindOf(read) !== kind || parts.length === 0) break;
      } else if (i > list.from && (has(token, "among") || has(token, "divided") || has(token, "together") && parts.length > 0)) break;
      else if (token.kind === "number" && token.unit !== "" && (unit === undefined || token.unit === unit)) {
        if (differs(i)) continue;
        const read = readAt.get(token.at);
        // 不予公开 36 件，主要为内部事务 32 件: within a part that was counted.
        if (read && parts.some((p) => readAt.get(p.token.at)?.quantity.id === read.quantity.wholes?.[0])) continue;
        const own = read ? kindOf(read) : list.how === "known" && channelBefore(i) ? "channel" : restBefore(i) && parts.length > 0 ? kind : undefined;
        if (own === "none") break;
        if (parts.length === 0) kind = own;
        else if (own !== kind) {
          cut = own === undefined;
          break;
        }
        if (unit === undefined || token.unit === unit) parts.push({ token, index: i });
      }
    }
    return { parts, cut };
  }

  /** The clause behind the comma begins anew, or speaks of other business in words of its own: 同期受理施工许可申请 133 件. */
  function endsAt(comma: number, counted: boolean): boolean {
    if (has(tokens[comma + 1], "anew") && (counted || !has(tokens[comma + 1], "among"))) return true;
    let [verb, foreign] = [false, false];
    for (let i = comma + 1; i < tokens.length && i - comma < REACH && tokens[i]!.kind !== "stop" && tokens[i]!.kind !== "number"; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word") continue;
      verb ||= token.meaning.quantities.some((q) => lexicon.quantities[q]!.verb);
      foreign ||= token.meaning.roles.has("foreign");
    }
    return verb && foreign;
  }

  function unitsIn(list: List): ReadonlySet<string> {
    return new Set(list.how === "known" ? partsOf(list).parts.slice(0, 1).map((p) => p.token.unit) : unitsBehind(list));
  }

  function unitsBehind({ from, depth: start }: List): readonly string[] {
    const units: string[] = [];
    let depth = start;
    for (let i = from; i < tokens.length && i - from < LONGEST && !isStop(tokens[i], "。\n"); i++) {
      const token = tokens[i]!;
      if (isStop(token, "(")) depth += 1;
      else if (isStop(token, ")") && --depth < start) break;
      else if (depth === start && token.kind === "number" && token.unit !== "") units.push(token.unit);
    }
    return units;
  }

  function divide(list: List, unit: string): Division | undefined {
    const { parts, cut } = partsOf(list, unit);
    if (parts.length === 0) return undefined;
    const first = readAt.get(parts[0]!.token.at);
    const total = totalOf(list, unit, first, channelBefore(parts[0]!.index));
    if (!total || (list.how !== "among" && parts.length < 2)) return undefined;
    if (list.how === "known" && !readAt.get(total.at)) return undefined;
    if (list.how === "among" && tokens.slice(list.from, parts[0]!.index).some((t) => has(t, "respectively"))) return undefined;
    const group = readAt.get(total.at)?.quantity;
    // 不予公开 36 件，其中国家秘密 4 件；部分公开 3 件: what is no reason of the group goes on with the list that the group stands in.
    const strange = group && first?.quantity.wholes?.[0] === group.id ? parts.findIndex((p) => { const q = readAt.get(p.token.at)?.quantity; return q !== undefined && !q.wholes?.includes(group.id); }) : -1;
    if (strange > 0) parts.length = strange;
    // 新收 218 件，结果为：予以公开 71 件……: results are of what was carried in too, and not of what is carried on.
    const whole = readAt.get(total.at)?.quantity;
    const alike = !whole || !first || kindOf(first) !== "results" || whole.equals.some((sum) => first.quantity.shareOf?.some((of) => of.id === sum.id)) || whole.division === "results";
    const sum = parts.reduce((all, p) => all + p.token.value, 0);
    if (!alike && list.how !== "among" && sum !== total.value) return undefined;
    const last = parts.at(-1)!;
    const open = /^\s*等/u.test(text.slice(last.token.end));
    const rest = restBefore(last.index);
    const complete = alike && !open && !cut && parts.length > 1 && (rest || list.how === "bracket" || (list.how === "divided" && (first ? kindOf(first) === "results" : !text.startsWith("包括", tokens[list.from - 1]!.at))));
    return { says: total.value, off: total.off, parts: first ? parts.map((p) => p.token.value) : untilWhole(parts, total.value), complete, at: total.at, end: total.end };
  }

  /** 58 件，其中市级 38 件、县级 20 件，居前三位的是……: what follows the comma divides it anew. */
  function untilWhole(parts: readonly { readonly token: Counted; readonly index: number }[], whole: number): readonly number[] {
    let sum = 0;
    const last = parts.findIndex(({ token, index }, k) => (sum += token.value) === whole && k > 0 && isStop(tokens[index + 1], "，"));
    return (last < 0 ? parts : parts.slice(0, last + 1)).map((p) => p.token.value);
  }

  function totalOf(list: List, unit: string, first: SaidNumber | undefined, channel: boolean): Counted | undefined {
    // 4 件（其中 1 件……）: the total stands before the bracket.
    const outside = list.how === "bracket" || (list.how === "among" && isStop(tokens[list.from - 2], "("));
    let depth = list.depth;
    const own = outside ? depth - 1 : depth;
    if (list.how === "bracket") depth = own;
    let sentences = 0;
    for (let i = list.how === "bracket" ? list.from - 2 : list.from - 1; i >= 0 && list.from - i < LONGEST; i--) {
      const token = tokens[i]!;
      if (isStop(token, ")")) depth += 1;
      else if (isStop(token, "(")) depth -= 1;
      if (depth < own) return undefined;
      if (isStop(token, "。\n") && (++sentences > 1 || !(has(tokens[i + 1], "among") || (list.how === "divided" && headsSentence(i, list.from))))) return undefined;
      const read = readAt.get(token.at);
      // 收到申请 23 条，其中予以公开 7 件.
      if (depth > own || token.kind !== "number" || (token.unit !== unit && !(read && first)) || differs(i)) continue;
      if (list.how === "bracket") return token;
      if (first && first.quantity.wholes && !(read && first.quantity.wholes.includes(read.quantity.id))) continue;
      if ((first && !first.quantity.wholes) || (!read && (tokens[list.from - 1]!.at - token.end > NEAR || (sentences > 0 && listedBefore(i, unit))))) return undefined;
      if (channel && (read ? !read.quantity.verb : list.how === "known")) continue;
      return token;
    }
    return undefined;
  }

  /** 办结 19 件。答复结果分别为： */
  function headsSentence(end: number, from: number): boolean {
    const head = tokens.slice(end + 1, from);
    return head.length > 0 && head.length < REACH && head.every((t) => isCue(t) || isNoun(t) || has(t, "divided") || passes(t) || isStop(t, "：")) && head.some((t) => isCue(t));
  }

  /** 信息 141 条，其中文件 24 条、项目 23 条。其中…: not of the last part. */
  function listedBefore(i: number, unit: string): boolean {
    for (let k = i - 1; k >= 0 && i - k < REACH && !isStop(tokens[k], "。\n"); k--) {
      const token = tokens[k]!;
      if (token.kind === "number" && token.unit === unit) return true;
    }
    return false;
  }

  /** 建议 7 件、提案 5 件，合计 12 件: the parts stand before the total. */
  function summedUp(): readonly Division[] {
    return tokens.flatMap((token, i): Division[] => {
      if (!has(token, "together")) return [];
      const total = tokens.slice(i + 1, i + REACH).find((t) => t.kind === "number" || (t.kind === "stop" && t.mark !== "："));
      if (total?.kind !== "number" || total.unit === "") return [];
      const parts: number[] = [];
      let joined = false;
      let commas = 0;
      for (let k = i - 1; k >= 0 && i - k < REACH; k--) {
        const before = tokens[k]!;
        if (isStop(before, "。；：\n()") || (isStop(before, "，") && (++commas > 1 || parts.length > 0) && !(parts.length > 0 && ofOneDivision(k, numberBehind(k)))) || has(before, "among")) break;
        // 含上年结转 34 件在内: no part of its own.
        if (has(before, "included")) {
          while (k > 0 && !isStop(tokens[k - 1], "，。；")) k -= 1;
          continue;
        }
        if (isStop(before, "、") || (isStop(before, "，") && parts.length > 0)) joined = true;
        if (before.kind === "number" && before.unit === total.unit) parts.unshift(before.value);
      }
      return joined && parts.length > 1 ? [{ says: total.value, off: total.off, parts, complete: true, at: total.at, end: total.end }] : [];
    });
  }

  /** 直接起诉 24 件，复议后起诉 89 件: the tables know them as parts of one whole. */
  function ofOneDivision(comma: number, behind: Token | undefined): boolean {
    const [one, other] = [tokens[comma - 1], behind].map((t) => (t ? readAt.get(t.at)?.quantity.division : undefined));
    return one !== undefined && one === other;
  }
  function numberBehind(i: number): Token | undefined {
    return tokens.slice(i + 1, i + REACH).find((t) => t.kind === "number");
  }

  /** What its parts divide: a reason of 不予公开 divides what its group does. */
  function kindOf({ quantity }: SaidNumber): string {
    const group = lexicon.byId.get(quantity.wholes?.[0] ?? "");
    return group?.division ?? quantity.division ?? "none";
  }
  /** Growth is no part. */
  function differs(i: number): boolean {
    return has(tokens[i - 1], "change") || has(tokens[i - 2], "change");
  }
  function channelBefore(i: number): boolean {
    for (let k = i - 1; k >= Math.max(0, i - 4) && tokens[k]!.kind !== "stop"; k--) if (has(tokens[k], "channel")) return true;
    return false;
  }
  function restBefore(i: number): boolean {
    for (let k = i - 1; k >= Math.max(0, i - 8) && tokens[k]!.kind !== "stop" && tokens[k]!.kind !== "number"; k--) if (has(tokens[k], "rest")) return true;
    return false;
  }
}
