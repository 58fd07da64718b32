/**
 * Totals that are no longer formulas, one finding a table. A typed one that disagrees is the business of its
 * identity; those that agree will not follow their parts any more (hint); cleared ones leave the total blank (error).
 */
import type { FigureId, Table } from "../../statute/types";
import type { Form } from "../form";
import type { Finding, Report } from "../types";

const OVERWRITTEN_CODE = "FORMULA";

/** `spoken`: figures of the identities that have been found to fail. */
export function overwrittenFindings(report: Report, form: Form, spoken: ReadonlySet<FigureId>): readonly Finding[] {
  return report.edition.tables.flatMap((table): Finding[] => {
    const ours = table.figures.map((f) => f.id).filter((id) => report.overwritten.has(id) && form.definitions.has(id));
    const kind = (id: FigureId) => report.figures.get(id)?.kind ?? "blank";
    const cleared = ours.filter((id) => kind(id) === "blank");
    const typed = ours.filter((id) => kind(id) === "number" && !spoken.has(id));
    return [...finding(table, "cleared", cleared), ...finding(table, "typed", typed)];
  });
}

function finding(table: Table, how: "cleared" | "typed", figures: readonly FigureId[]): Finding[] {
  if (figures.length === 0) return [];
  return [{ key: `${OVERWRITTEN_CODE}:${table.id}:${how}`, code: OVERWRITTEN_CODE, level: how === "cleared" ? "error" : "hint", unfilled: false, table: table.id, figures, detail: { kind: "overwritten", how } }];
}
