/** The two sides of a balance in words. */
import type { FigureId, Identity, IdentityRule } from "../../statute/types";
import { plain } from "../plain";
import type { RuleWords } from "../ruleWords";
import type { Words } from "../words";
import type { Names } from "./names";

/** Beyond so many members a side is given by its number of members and its sum. */
const SPELLED = 4;

export function ruleWords(code: string, words: Words): RuleWords {
  const all: Readonly<Record<string, RuleWords | undefined>> = words.rules;
  return all[code] ?? {};
}

/** `新收 81＋上年结转 2`, without the sum; undefined when the side is too long to spell. */
export function terms(ids: readonly FigureId[], values: readonly number[], identity: Identity, names: Names, words: Words): readonly string[] | undefined {
  if (ids.length > SPELLED) return undefined;
  return ids.map((id, i) => words.findings.term(names.member(id, identity), plain(values[i] ?? 0)));
}

/** `新收 81＋上年结转 2＝83` */
export function side(ids: readonly FigureId[], values: readonly number[], total: number, identity: Identity, names: Names, words: Words): string {
  const spelled = terms(ids, values, identity, names, words);
  return spelled ? words.findings.sum(spelled, plain(total)) : words.findings.manyTerms(ids.length, plain(total));
}

/** 六列相加, 各项办理结果相加 */
export function addends(rule: IdentityRule, identity: Identity, names: Names, words: Words): string {
  const count = identity.right.length;
  const own = ruleWords(rule.code, words).addends;
  if (own) return own(count);
  return names.alongRow(identity) ? words.findings.columnsAddUp(count) : words.findings.rowsAddUp(count);
}

/** How the total of a defining rule is called: by its column in a row, by its item in a column. */
export function totalName(rule: IdentityRule, identity: Identity, names: Names, words: Words): string {
  const own = ruleWords(rule.code, words).total;
  if (own) return own;
  const id = identity.left[0];
  if (id === undefined) return "";
  const figure = names.figure(id);
  return names.alongRow(identity) && figure.column !== "" ? figure.column : figure.item;
}
