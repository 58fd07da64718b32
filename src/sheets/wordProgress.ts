/** What 封面 says of the rules over words: a line for each that a report cannot do without, one for all numbers of the texts, one for the rest. Hints stand on 校验. */
import type { Edition } from "../statute/types";
import { areaAddress, quoteSheet } from "./address";
import { areasOf } from "./areas";
import { CHECKS_NAME } from "./checksSheet";
import type { SheetNames } from "./drawn";
import { EXPLAINED, NOT_MET, WORD_VERDICT } from "./recordFormulas";
import { recordReference } from "./recordLinks";
import { RECORD_COLUMNS, RECORD_KEY, RECORD_NAME, recordRows } from "./recordPlaces";
import { SAYS } from "./verdictSigns";
import { wordRules, type WordRule } from "./wordRules";

export interface WordLine {
  readonly label: string;
  /** A formula without its sign of equality. */
  readonly says: string;
}

const NUMBERS = "文字与表格的数一致";
const OTHERS = "文字的其他要求";

export function wordLines(edition: Edition, names: SheetNames): readonly WordLine[] {
  const rules = wordRules(edition);
  const cell = (rule: WordRule) => ({ row: recordRows(edition).rules + rules.indexOf(rule), column: RECORD_COLUMNS.now });
  const together = (label: string, some: readonly WordRule[]): readonly WordLine[] => {
    const sheet = quoteSheet(names.get(RECORD_KEY) ?? RECORD_NAME);
    return some.length === 0 ? [] : [{ label, says: summed(areasOf(some.map(cell)).map((area) => `${sheet}!${areaAddress(area)}`)) }];
  };
  const alone = (rule: WordRule): boolean => rule.level === "error" || rule.kind === "date";
  const rest = rules.filter((rule) => rule.level === "warning" && !alone(rule));
  return [
    ...rules.filter(alone).map((rule) => ({ label: rule.clause, says: judged(recordReference(cell(rule), names)) })),
    ...together(NUMBERS, rest.filter((rule) => rule.kind === "said")),
    ...together(OTHERS, rest.filter((rule) => rule.kind !== "said")),
  ];
}

/** The last verdict on a rule over words, with its sign. */
const judged = (verdict: string): string =>
  `IF(OR(${verdict}="${WORD_VERDICT.holds}",RIGHT(${verdict},${EXPLAINED.length})="${EXPLAINED}"),"${SAYS.done} ",IF(OR(${verdict}="${WORD_VERDICT.never}",${verdict}="${WORD_VERDICT.lapsed}"),"${SAYS.open} ","${SAYS.wrong} "))&${verdict}`;

/** Of several rules: what is wrong first, then what is open. */
function summed(areas: readonly string[]): string {
  const count = (words: string) => areas.map((area) => `COUNTIF(${area},"${words}")`).join("+");
  const [wrong, any] = [count(`*${NOT_MET}`), (words: string) => `${count(words)}>0`];
  const explained = any(`*${EXPLAINED}`);
  return `IF(${wrong}>0,"${SAYS.wrong} "&${wrong}&" 项不符，见“${CHECKS_NAME}”表",IF(${any(WORD_VERDICT.unread)},"${SAYS.wrong} ${WORD_VERDICT.unread}",IF(${any(WORD_VERDICT.never)},"${SAYS.open} ${WORD_VERDICT.never}",IF(${any(WORD_VERDICT.lapsed)},"${SAYS.open} ${WORD_VERDICT.lapsed}",IF(${explained},"${SAYS.done} 不符的都有说明","${SAYS.done} ${WORD_VERDICT.holds}")))))`;
}
