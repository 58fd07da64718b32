/** How one table stands, or all of them, in one line: said by formula on 校验, and from there at the head of the table and on 封面. */
import { areaAddress } from "./address";
import { areaOf } from "./areas";
import { CHECK_COLUMN, VERDICT, type CheckBlock, type CheckGroup, type CheckLine } from "./checkLines";
import { SAYS } from "./verdictSigns";

/** What is wrong first, zero counts left out: `× 不平 1 · 还有 12 格未填 · 勾稽未填完 8 条`; or `✓ 已填完 · 勾稽 39 条全平`. */
export function summaryFormula(blocks: readonly CheckBlock[]): string {
  const groups = blocks.flatMap((b) => b.groups);
  const lines = groups.filter((g) => g.kind === "identity");
  const identities = lines.reduce((sum, g) => sum + g.lines.length, 0);
  const count = (word: string): string | undefined => (identities > 0 ? runs(lines).map((run) => `COUNTIF(${column(run, CHECK_COLUMN.verdict)},"${word}")`).join("+") : undefined);
  const blank = total(groups, "filled");
  const wrong = [...said(count(VERDICT.fails), "不平 ", ""), ...said(count(VERDICT.unreadable), "有非数字 ", ""), ...said(total(groups, "number"), "", " 格不是合格的数"), ...said(pushed(groups), "行列有增减 ", " 处")];
  const open = [...said(blank, "还有 ", " 格未填"), ...said(count(VERDICT.incomplete), "勾稽未填完 ", " 条")];
  const whole = [...(blank ? ["已填完"] : []), ...(identities > 0 ? [`勾稽 ${identities} 条全平`] : [])];
  // Every line has a count of what is wrong with it.
  if (wrong.length === 0) return '=""';
  const good = [SAYS.done, whole.join(SEPARATOR) || VERDICT.right].join(" ");
  return `=IF(${sum([...wrong, ...open])}=0,"${good}",IF(${sum(wrong)}=0,"${SAYS.open}","${SAYS.wrong}")&MID(${[...wrong, ...open].map((s) => s.words).join("&")},${SEPARATOR.length},200))`;
}

const SEPARATOR = " · ";

/** A count by formula, and its words with the separator before them; no words where there is nothing to count. */
interface Said {
  readonly count: string;
  readonly words: string;
}

const said = (count: string | undefined, before: string, after: string): readonly Said[] =>
  count === undefined ? [] : [{ count, words: `IF(${count}=0,"","${SEPARATOR}${before}"&${count}${after && `&"${after}"`})` }];

const sum = (counts: readonly Said[]): string => counts.map((s) => s.count).join("+");

/**
 * What the lines of a kind are short of, in cells; undefined where there is no such line. One that has too many makes up
 * for no other. LibreOffice takes a single cell for no range of SUMIF.
 */
function total(groups: readonly CheckGroup[], kind: CheckLine["kind"]): string | undefined {
  const found = runs(groups.filter((g) => g.kind === kind));
  const short = (lines: readonly CheckLine[]) => (lines.length === 1 ? `MAX(0,${column(lines, CHECK_COLUMN.difference)})` : `SUMIF(${column(lines, CHECK_COLUMN.difference)},">0")`);
  return found.length > 0 ? found.map(short).join("+") : undefined;
}

/** How many lines find more cells than the form has: something was pushed in among them. */
function pushed(groups: readonly CheckGroup[]): string | undefined {
  const areas = runs(groups.filter((g) => g.kind !== "identity")).map((lines) => column(lines, CHECK_COLUMN.difference));
  return areas.length > 0 ? areas.map((area) => `COUNTIF(${area},"<0")`).join("+") : undefined;
}

/** The lines of each group, those of neighbouring groups in one run: the head between them holds words that no sum and no count minds. */
function runs(groups: readonly CheckGroup[]): readonly (readonly CheckLine[])[] {
  const found: CheckLine[][] = [];
  for (const { row, lines } of groups) {
    const last = found[found.length - 1];
    if (last && last[last.length - 1]!.row + 1 === row) last.push(...lines);
    else found.push([...lines]);
  }
  return found;
}

function column(lines: readonly CheckLine[], index: number): string {
  const [first, last] = [lines[0]!.row, lines[lines.length - 1]!.row];
  return areaAddress(areaOf(first, index, last - first + 1, 1));
}
