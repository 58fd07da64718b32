/** What `read` and `check` print for people: a few lines a file, each fault in the words of the pane. */
import type { ImportedReport } from "../report/imported";
import type { CheckResult, Finding } from "../report/types";
import type { CliWords } from "../locales/cli/zh-CN";
import { importWords } from "../locales/importing";
import { sayFinding } from "../locales/say/finding";
import { Names } from "../locales/say/names";
import { sayRemark, sayTable } from "../locales/say/receipt";
import { sayCells } from "../locales/say/receiptCells";
import type { Words } from "../locales/words";

export interface Voice {
  readonly words: Words;
  readonly cli: CliWords;
}

/** Of one kind so many are listed; the rest are counted, and `--json` has them all. */
const MOST_LINES = 8;
const MOST_FINDINGS = 30;
const MOST_NAMED = 3;

/** 读取结果 of one file. */
export function receiptLines(imported: ImportedReport, { words, cli }: Voice): readonly string[] {
  const { edition, unit, titleName, year, receipt } = imported;
  const names = new Names(edition, words);
  const say = importWords(words);
  const paragraphs = receipt.sections.reduce((sum, s) => sum + s.paragraphs, 0);
  return [
    cli.head(unit || titleName || cli.unnamed, year === undefined ? "" : words.common.year(year), edition.name, say.receipt.kinds[receipt.source]),
    ...receipt.tables.flatMap((table) => {
      const told = sayCells(table.cells, names, say, words);
      const kinds = [...new Set(told.map(({ how }) => how))];
      return [sayTable(table, names, say, words), ...kinds.flatMap((kind) => folded(told.filter(({ how }) => how === kind).map(({ text }) => text), MOST_LINES, cli)).map((line) => `  ${line}`)];
    }).map((line) => `  ${line}`),
    `  ${cli.sections(paragraphs)}`,
    ...receipt.remarks.map((remark) => `  ${sayRemark(remark, say)}`),
  ];
}

const folded = (lines: readonly string[], most: number, cli: CliWords): readonly string[] => (lines.length <= most + 1 ? lines : [...lines.slice(0, most), cli.more(lines.length - most)]);

/** 必改 2 处 未填 6 处. `check`: undefined where it was only read. */
export function verdictLine(imported: ImportedReport, check: CheckResult | undefined, cli: CliWords): string {
  const counts = [
    ...(check && check.errors > 0 ? [cli.verdict.errors(check.errors)] : []),
    ...(check && check.unfilled > 0 ? [cli.verdict.unfilled(check.unfilled)] : []),
    ...(check && check.unexplained > 0 ? [cli.verdict.warnings(check.unexplained)] : []),
    ...(isWhole(imported) ? [] : [cli.verdict.partly]),
  ];
  return counts.length === 0 ? cli.verdict.yes : counts.join(" ");
}

/** The verdict and each finding. `reportYear` is what examples follow where the report names none. */
export function findingLines(imported: ImportedReport, check: CheckResult, reportYear: number, { words, cli }: Voice): readonly string[] {
  const names = new Names(imported.edition, words);
  return [
    `  ${verdictLine(imported, check, cli)}`,
    ...folded([...check.findings.map((finding) => cli.finding(finding.unfilled ? cli.unfilled : finding.explained ? cli.explained(cli.level[finding.level]) : cli.level[finding.level], said(finding))), ...blankLines(check, names, words, cli)], MOST_FINDINGS, cli).map((line) => `    ${line}`),
  ];

  function said(finding: Finding): string {
    const { title, lines, likely } = sayFinding(finding, names, words, imported.year ?? reportYear);
    const whole = imported.own ? title : unsaid(finding, names, cli) ?? title;
    const { explained, lapsed } = finding;
    const more = explained ? [cli.why(explained.why, explained.who, explained.date)] : [...lines, ...likely.map(cli.likely), ...(lapsed ? [cli.lapsed] : [])];
    return [whole, ...(finding.unfilled ? [] : more)].map((line) => line.replace(/[。.]$/, "")).join(cli.between);
  }
}

/** Of a source that is no workbook of ours: it has no 封面 and no sheet of texts to fill in. */
function unsaid({ detail }: Finding, names: Names, cli: CliWords): string | undefined {
  if (detail.kind === "meta") return cli.unsaid[detail.field];
  return detail.kind === "narrative" ? cli.unsaid.section(names.section(detail.section)) : undefined;
}

/** Few blank cells by their names, many by their number. */
const blankLines = ({ blanks }: CheckResult, names: Names, words: Words, cli: CliWords): readonly string[] =>
  [...blanks].flatMap(([table, ids]) => (ids.length === 0 ? [] : [cli.finding(cli.unfilled, ids.length <= MOST_NAMED ? cli.blank(words.common.list(ids.map((id) => names.brief(id)))) : cli.blankCells(names.table(table).name, ids.length))]));

/** Did everything that stands in the source's tables come in? */
export const isWhole = ({ receipt }: ImportedReport): boolean => receipt.tables.every((t) => t.found && t.cells.every((c) => c.how !== "refused" && c.how !== "notUnderstood"));
