/** How one table stands, or all of them, in one line: said by formula on 校验, and from there at the head of the table and on 封面. */
import { areaAddress } from "./address";
import { areaOf } from "./areas";
import { CHECK_COLUMN, VERDICT, type CheckBlock, type CheckGroup, type CheckLine } from "./checkLines";

/** `还有 12 格未填 · 勾稽 39 条：平 30，不平 1，未填完 8`, or `已填完 · 勾稽 39 条全平`. */
export function summaryFormula(blocks: readonly CheckBlock[]): string {
  const groups = blocks.flatMap((b) => b.groups);
  const blank = total(groups, "filled");
  const wrong = total(groups, "number");
  const parts = [...(blank ? [`IF(${blank}=0,"已填完","还有 "&${blank}&" 格未填")`] : []), ...identities(groups)];
  // Of numbers only a fault is worth a word.
  const fault = wrong ? [`IF(${wrong}=0,"","${parts.length > 0 ? SEPARATOR : ""}"&${wrong}&" 格不是合格的数")`] : [];
  const said = [...(parts.length > 0 ? [parts.join(`&"${SEPARATOR}"&`)] : []), ...fault];
  return `=${said.length > 0 ? said.join("&") : '""'}`;
}

const SEPARATOR = " · ";

function identities(groups: readonly CheckGroup[]): readonly string[] {
  const own = groups.filter((g) => g.kind === "identity");
  const lines = own.reduce((sum, g) => sum + g.lines.length, 0);
  if (lines === 0) return [];
  const count = (word: string) => runs(own).map((run) => `COUNTIF(${column(run, CHECK_COLUMN.verdict)},"${word}")`).join("+");
  const holds = count(VERDICT.holds);
  const unreadable = count(VERDICT.unreadable);
  return [`"勾稽 ${lines} 条"&IF(${holds}=${lines},"全平","：平 "&${holds}&"，不平 "&${count(VERDICT.fails)}&"，未填完 "&${count(VERDICT.incomplete)}&IF(${unreadable}=0,"","，有非数字 "&${unreadable}))`];
}

/** What the lines of a kind are short of, in cells; undefined where there is no such line. */
function total(groups: readonly CheckGroup[], kind: CheckLine["kind"]): string | undefined {
  const areas = runs(groups.filter((g) => g.kind === kind)).map((lines) => column(lines, CHECK_COLUMN.difference));
  return areas.length > 0 ? `SUM(${areas.join(",")})` : undefined;
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
