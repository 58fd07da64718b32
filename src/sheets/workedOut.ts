/**
 * What the formulas of a filled workbook come to, for a file that no Excel has opened yet: a preview and a protected view
 * show what is stored and work nothing out. Totals, live sentences, and the lines of 校验; the other formulas come without a result.
 */
import { check } from "../report/check";
import { sentenceNow } from "../report/sentence";
import { totalsByFormula } from "../report/totalsByFormula";
import type { CheckResult, Report, Verdict } from "../report/types";
import { FAILING_SIGN } from "./checkFormulas";
import { CHECK_COLUMN, checkLines, VERDICT, type CheckLine } from "./checkLines";
import { CHECKS_KEY } from "./checksSheet";
import { TEXT_COLUMNS, TEXT_KEY, textBlocks } from "./textSheet";
import { fixedSheets } from "./workbook";

export interface WorkedOut {
  readonly row: number;
  readonly column: number;
  readonly result: number | string;
}

/** By the key of the sheet. */
export function workedOut(report: Report): ReadonlyMap<string, readonly WorkedOut[]> {
  const { places } = fixedSheets(report.edition);
  const found = new Map<string, WorkedOut[]>();
  const figures = new Map(report.figures);
  for (const [id, total] of totalsByFormula(report)) {
    const { key, row, column } = places.get(id)!;
    if (total.kind === "number" || total.kind === "blank") found.set(key, [...(found.get(key) ?? []), { row, column, result: total.kind === "blank" ? "" : total.value }]);
    figures.set(id, total);
  }
  // The file has every table, also one that could not be read: blank.
  const result = check({ ...report, figures, readable: new Set(report.edition.tables.map((t) => t.id)) });
  const verdicts = new Map(result.verdicts.map((v) => [`${v.code} ${v.instance}`, v]));
  const lines = checkLines(report.edition).flatMap((line): WorkedOut[] => {
    // An error spoils whatever it is in, each program in its own way.
    if ((line.kind === "identity" ? [...line.prepared.tied, ...line.prepared.identity.left, ...line.prepared.identity.right] : line.figures).some((id) => figures.get(id)?.kind === "error")) return [];
    const verdict = line.kind === "identity" ? verdicts.get(`${line.code} ${line.instance}`) : undefined;
    if (line.kind === "identity" && !verdict) return [];
    const shown = line.kind === "identity" ? identityLine(verdict!, line.prepared.tied.filter((id) => figures.get(id)?.kind === "text").length) : rowLine(line, figures, result);
    return (Object.keys(shown) as (keyof Shown)[]).map((name) => ({ row: line.row, column: CHECK_COLUMN[name], result: shown[name] }));
  });
  const sentences = textBlocks(report.edition, report.pieces).flatMap(({ row, pieces }) => pieces.flatMap((piece, i): WorkedOut[] => (piece.kind === "live" ? [{ row: row + i, column: TEXT_COLUMNS.content, result: sentenceNow(piece.sentence, { ...report, figures }) }] : [])));
  return found.set(CHECKS_KEY, lines).set(TEXT_KEY, sentences);
}

type Shown = Readonly<Record<"left" | "right" | "difference", number> & Record<"verdict" | "remark", string>>;

function identityLine({ state, left, right, difference }: Verdict, texts: number): Shown {
  const off = Math.abs(difference);
  const remark = { holds: "", fails: `${FAILING_SIGN} 差 ${off}`, incomplete: off === 0 ? "" : `${difference > 0 ? "还有" : "多"} ${off}`, unreadable: `${texts} 格不是数字` };
  return { left, right, difference, verdict: VERDICT[state], remark: remark[state] };
}

function rowLine(line: Extract<CheckLine, { kind: "number" | "filled" }>, figures: Report["figures"], { findings, blanks }: CheckResult): Shown {
  const wanted = new Set(line.figures);
  const isNumber = line.kind === "number";
  const all = isNumber ? line.figures.filter((id) => figures.get(id)?.kind !== "blank").length : line.figures.length;
  const short = isNumber ? findings.filter(({ code, figures: [id] }) => code === line.code && id !== undefined && wanted.has(id)).length : blanks.get(line.table)!.filter((id) => wanted.has(id)).length;
  const verdict = isNumber ? [VERDICT.right, VERDICT.wrong] as const : [VERDICT.full, VERDICT.blank] as const;
  return { left: all, right: all - short, difference: short, verdict: verdict[short === 0 ? 0 : 1], remark: short === 0 ? "" : `${short} 格` };
}
