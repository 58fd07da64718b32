/** docs/bench.md: what was measured, each beside what a user might have instead. */
import { rowList, type Measured, type Row, type Value } from "./rows";

/** Where and when: no name of a machine, which says nothing to a reader. */
export interface Machine {
  readonly day: string;
  readonly cores: number;
  readonly node: string;
  readonly system: string;
  /** Average number of running processes while it was measured. */
  readonly load: number;
}

/** Three digits; whole numbers as they are. */
const shown = (value: number): string => (Number.isInteger(value) || value >= 100 ? String(Math.round(value)) : value.toPrecision(3)).replace(/\B(?=(\d{3})+$)/gu, value >= 10_000 ? "," : "");

/** How many times better ours is; below 1: the other is. */
export const ratioOf = ({ more }: Row, { ours, beside }: Value): number | undefined => (beside === undefined ? undefined : more ? ours / beside : beside / ours);

function lineOf(row: Row, value: Value): string {
  const ratio = ratioOf(row, value);
  const budget = row.budget === undefined ? "" : ` (budget ${row.budget})`;
  return `| ${row.what} | ${shown(value.ours)} ${row.unit}${budget} | ${row.beside ?? "nothing to compare"} | ${value.beside === undefined ? "–" : `${shown(value.beside)} ${row.unit}`} | ${ratio === undefined ? "–" : `${shown(ratio)} ×`} |`;
}

/** @throws where a row was not measured, or beside it something that the list names */
export function benchPage(measured: Measured, { day, cores, node, system, load }: Machine): string {
  const lines = rowList.map(([id, row]) => {
    const value = measured[id];
    if (value === undefined || (value.beside === undefined) !== (row.beside === undefined)) throw new Error(`${id} was not measured whole.`);
    return lineOf(row, value);
  });
  return `# Measured

\`npm run bench\` writes this page anew: every line in one run, beside something a user might have instead. Machines differ, so look at
the last column: how many times less (or, of files a second, more) ours takes; below 1 the other takes less. It needs what
\`.ci/run\` needs: Chromium, LibreOffice and poppler. It takes some minutes; close what else is at work.

Measured on ${day}: ${cores} cores, Node ${node}, ${system}, load ${shown(load)} (with more than ${cores}, the times of both sides are those of a busy machine).

| what | ours | beside it | the other | ratio |
|---|---|---|---|---|
${lines.join("\n")}

What is compared is not always the same work, and the lines say so: formulas judge no text, ExcelJS and excelts open or write a workbook
and know nothing of a report, and plain text of a PDF has no tables any more. For judging words, for reading a report out of a Word file and for the
finding on screen nothing does the same. Round trips and bytes are those of Microsoft's own client with the workbench as Excel; Excel's own time for
them is not known here (see [known limits](known-limits.md)).
`;
}
