/** The verdict of every identity. */
import type { PreparedIdentity } from "./form";
import { difference, equal, type Sums } from "./sums";
import type { Report, Verdict, VerdictState } from "./types";

/** Only a complete identity can fail; a text or an error among the tied cells makes it unreadable. */
export function verdictOf(prepared: PreparedIdentity, report: Report, sums: Sums): Verdict {
  let blanks = 0;
  let unreadable = false;
  for (const id of prepared.tied) {
    const kind = report.figures.get(id)?.kind ?? "blank";
    if (kind === "blank") blanks += 1;
    else if (kind !== "number") unreadable = true;
  }
  const left = prepared.identity.left.reduce((sum, id) => sum + sums.asStands(id), 0);
  const right = prepared.identity.right.reduce((sum, id) => sum + sums.asStands(id), 0);
  const state: VerdictState = unreadable ? "unreadable" : blanks > 0 ? "incomplete" : equal(left, right) ? "holds" : "fails";
  return { code: prepared.rule.code, instance: prepared.instance, state, left, right, difference: difference(left, right), blanks };
}
