/** Fees that a section says were received stand in the table too. The table may leave off what lies beyond two decimals. */
import type { ReceivedRule } from "../../statute/types";
import { feesReceived } from "../feesReceived";
import { textLines } from "../textLines";
import type { Finding, Report } from "../types";

/** Half of the second decimal. */
const ROUNDED = 0.005;

export function receivedFindings({ code, level, section, figure, unit }: ReceivedRule, report: Report): readonly Finding[] {
  const reading = report.figures.get(figure);
  if (reading?.kind !== "number") return [];
  // A total and what it is made of: the total is the greatest.
  const said = textLines(report.pieces).filter((line) => line.section === section).flatMap((line) => feesReceived(line.text).map((fee) => ({ ...fee, piece: line.piece })));
  const [most] = [...said].sort((a, b) => b.amount - a.amount);
  if (!most || most.amount === 0 || (reading.value > 0 && reading.value + ROUNDED >= most.amount / unit)) return [];
  const table = report.edition.tables.find((t) => t.figures.some((f) => f.id === figure))!.id;
  return [{ key: code, code, level, unfilled: false, table: report.readable.has(table) ? table : undefined, figures: [figure], detail: { kind: "received", section, piece: most.piece, seen: most.seen, amount: most.amount, value: reading.value } }];
}
