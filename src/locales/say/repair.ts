import type { Proposal, Reason } from "../../report/repair/types";
import type { Finding } from "../../report/types";
import type { FigureId } from "../../statute/types";
import { plain } from "../plain";
import type { RepairWords } from "../repairing";
import type { Words } from "../words";
import { sayReading } from "./change";
import type { Names } from "./names";

/** Beyond so many cells a proposal names the first ones only. */
const SPELLED = 4;

/** 表三“新收”自然人 81 → 80: the cells of a proposal, one line each. */
export function sayChanges({ changes }: Proposal, names: Names, say: RepairWords, words: Words): readonly string[] {
  const lines = changes.map(({ figure, before, after }) => words.check.changed(names.brief(figure), sayReading(before, words), sayReading(after, words)));
  return lines.length > SPELLED ? [...lines.slice(0, SPELLED - 1), say.rest(lines.length)] : lines;
}

/** What somebody probably did. */
export function sayReason(reason: Reason, names: Names, repair: RepairWords): string {
  const say = repair.reasons;
  const amount = (value: number, figure: FigureId): string => `${plain(Math.abs(value))} ${names.figure(figure).unit}`.trim();
  switch (reason.code) {
    case "total": {
      const { length } = reason.totals;
      return length === 1 ? (reason.zeros ? say.totalZero : say.total) : (reason.zeros ? say.totalsZero : say.totals)(length);
    }
    case "moved":
      return (reason.whole ? say.moved : say.part)(amount(reason.amount, reason.from), names.termOf(reason.from, reason.to), names.termOf(reason.to, reason.from));
    case "twice":
      return say.twice(amount(reason.by, reason.figure), names.termOf(reason.figure, reason.other), names.termOf(reason.other, reason.figure));
    case "off":
      return (reason.by > 0 ? say.tooMany : say.tooFew)(amount(reason.by, reason.figure));
    case "together":
      return say.together([...new Set(reason.reasons.map((one) => sayReason(one, names, repair)))]);
    case "swapped":
    case "transposed":
    case "dropped":
    case "doubled":
    case "several":
    case "meant":
    case "sign":
      return say[reason.code];
  }
}

/** What else speaks for a proposal, or has to follow it. `findings`: of the report as it stands. */
export function sayEvidence({ settles, brings }: Proposal, findings: readonly Finding[], { evidence: say }: RepairWords): readonly string[] {
  const settled = findings.filter(({ key }) => settles.includes(key));
  return [
    ...(settled.some(({ detail }) => detail.kind === "lastYear") ? [say.lastYear] : []),
    ...(settled.some(({ detail }) => "piece" in detail) ? [say.texts] : []),
    ...(brings && brings.length > 0 ? [say.brings(brings.length)] : []),
  ];
}
