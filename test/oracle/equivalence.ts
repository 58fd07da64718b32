/** Where 「校验」 in a workbook and the check of the add-in come to different verdicts. */
import { check } from "../../src/report/check";
import { TOLERANCE } from "../../src/report/sums";
import type { CheckResult, Report, Verdict } from "../../src/report/types";
import { CHECK_COLUMN, checkLines, VERDICT, type CheckLine } from "../../src/sheets/checkLines";
import type { Scalar } from "../../workbench/model/types";

/** What a cell of 「校验」 shows. */
export type Shown = (row: number, column: number) => Scalar;

/** Each line whose verdict, sides or difference are not what the check says, in words for a person who has to mend it. */
export function disagreements(report: Report, shown: Shown): readonly string[] {
  const result = check(report);
  const lines = checkLines(report.edition);
  const identities = lines.filter((line) => line.kind === "identity").length;
  const missing = identities === result.verdicts.length ? [] : [`${identities} lines for ${result.verdicts.length} verdicts`];
  return [...missing, ...lines.flatMap((line) => disagreement(line, report, result, shown))];
}

function disagreement(line: CheckLine, report: Report, result: CheckResult, shown: Shown): string[] {
  const said = { left: shown(line.row, CHECK_COLUMN.left), right: shown(line.row, CHECK_COLUMN.right), difference: shown(line.row, CHECK_COLUMN.difference), verdict: shown(line.row, CHECK_COLUMN.verdict), remark: shown(line.row, CHECK_COLUMN.remark) };
  const meant = line.kind === "identity" ? identityLine(result.verdicts.find((v) => v.code === line.code && v.instance === line.instance)!) : rowLine(line, report, result);
  const agrees = said.verdict === meant.verdict && (["left", "right", "difference"] as const).every((part) => meant[part] === undefined || near(meant[part], said[part], Math.max(meant.left!, meant.right!))) && (meant.remark === undefined || near(meant.remark, remainder(said.remark), Math.max(meant.left!, meant.right!)));
  return agrees ? [] : [`${line.code} ${line.table} ${line.scope}: 校验 says ${JSON.stringify(said)}, the check ${JSON.stringify(meant)}`];
}

interface Meant {
  readonly verdict: string;
  readonly left?: number;
  readonly right?: number;
  readonly difference?: number;
  /** What the remark of an incomplete line says is left to place; negative where too much is placed. */
  readonly remark?: number;
}

/** Sides are over the numbers there are, unless an error among them swallows the sum. */
function identityLine(verdict: Verdict): Meant {
  const { left, right, difference } = verdict;
  if (verdict.state === "unreadable") return { verdict: VERDICT.unreadable };
  return { verdict: VERDICT[verdict.state], left, right, difference, ...(verdict.state === "incomplete" && { remark: difference }) };
}

function rowLine(line: Extract<CheckLine, { kind: "number" | "filled" }>, report: Report, result: CheckResult): Meant {
  const wanted = new Set(line.figures);
  if (line.kind === "filled") {
    const blank = result.blanks.get(line.table)!.filter((id) => wanted.has(id)).length;
    return { verdict: blank === 0 ? VERDICT.full : VERDICT.blank, left: line.figures.length, right: line.figures.length - blank, difference: blank };
  }
  const filled = line.figures.filter((id) => report.figures.get(id)!.kind !== "blank").length;
  const wrong = result.findings.filter((finding) => finding.code === line.code && finding.figures.some((id) => wanted.has(id))).length;
  return { verdict: wrong === 0 ? VERDICT.right : VERDICT.wrong, left: filled, right: filled - wrong, difference: wrong };
}

/** Sums are taken in another order there, and rounded by other hands. */
function near(meant: number, said: Scalar, size: number): boolean {
  return typeof said === "number" && Math.abs(meant - said) <= Math.max(4 * TOLERANCE.absolute, 4 * TOLERANCE.relative * size);
}

/** `null` where the remark says something else. */
function remainder(remark: Scalar): Scalar {
  if (remark === "") return 0;
  const match = /^(还有|多) ([\d.E+]+)$/.exec(String(remark));
  return match && (match[1] === "多" ? -1 : 1) * Number(match[2]);
}
