/** What `read` and `check` print for people: a few lines a file, each fault in the words of the pane. */
import type { CellReceipt, ImportedReport } from "../report/imported";
import type { CheckResult } from "../report/types";
import type { CliWords } from "../locales/cli/zh-CN";
import { plain } from "../locales/plain";
import { sayFinding } from "../locales/say/finding";
import { Names } from "../locales/say/names";
import type { Words } from "../locales/words";

export interface Voice {
  readonly words: Words;
  readonly cli: CliWords;
}

/** 读取结果 of one file. */
export function receiptLines(imported: ImportedReport, { words, cli }: Voice): readonly string[] {
  const { edition, unit, titleName, year, receipt } = imported;
  const names = new Names(edition, words);
  const paragraphs = receipt.sections.reduce((sum, s) => sum + s.paragraphs, 0);
  return [
    cli.head(unit || titleName || cli.unnamed, year === undefined ? "" : String(year), edition.name, cli.sources[receipt.source]),
    ...receipt.tables.flatMap((table) => {
      const { name, figures } = names.table(table.table);
      if (!table.found) return [`  ${cli.noTable(name)}`];
      const count = (how: CellReceipt["how"]): number => table.cells.filter((c) => c.how === how).length;
      const open = [...(count("blank") > 0 ? [cli.blanks(count("blank"))] : []), ...(count("missing") > 0 ? [cli.missing(count("missing"))] : [])];
      return [`  ${[cli.table(name, table.read, figures.length), ...open].join("，")}`, ...table.cells.flatMap((cell) => cellLine(cell, names, cli)).map((line) => `    ${line}`)];
    }),
    `  ${cli.sections(paragraphs)}`,
  ];
}

function cellLine(cell: CellReceipt, names: Names, cli: CliWords): readonly string[] {
  const where = names.cell(cell.figure);
  switch (cell.how) {
    case "blank":
    case "missing":
      return [];
    case "note":
      return [cli.cell.note(where, cell.seen, plain(cell.value))];
    case "unit":
      return [cli.cell.unit(where, cell.seen, plain(cell.value))];
    case "proved":
      return [cli.cell.proved(where, cell.seen, plain(cell.value))];
    case "control":
      return [cli.cell.control(where, plain(cell.value), plain(cell.sum))];
    case "notUnderstood":
      return [cli.cell.notUnderstood(where, cell.seen)];
    case "refused":
      return [cli.cell.refused(where, cell.seen, cell.readings === undefined ? "" : String(cell.readings))];
  }
}

/** The verdict and each finding. `reportYear` is what examples follow where the report names none. */
export function findingLines(imported: ImportedReport, check: CheckResult, reportYear: number, { words, cli }: Voice): readonly string[] {
  const names = new Names(imported.edition, words);
  const counts = [
    ...(check.errors > 0 ? [cli.verdict.errors(check.errors)] : []),
    ...(check.unfilled > 0 ? [cli.verdict.unfilled(check.unfilled)] : []),
    ...(check.warnings > 0 ? [cli.verdict.warnings(check.warnings)] : []),
  ];
  return [
    `  ${counts.length === 0 ? cli.verdict.yes : counts.join(" ")}`,
    ...check.findings.map((finding) => {
      const { title, lines, likely } = sayFinding(finding, names, words, imported.year ?? reportYear);
      return `    【${cli.level[finding.level]}】${[title, ...(finding.unfilled ? [] : [...lines, ...likely.map(cli.likely)])].map((line) => line.replace(/。$/, "")).join("；")}。`;
    }),
  ];
}

/** Did everything that stands in the source's tables come in? */
export const isWhole = ({ receipt }: ImportedReport): boolean => receipt.tables.every((t) => t.found && t.cells.every((c) => c.how !== "refused" && c.how !== "notUnderstood"));
