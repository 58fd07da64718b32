import type { FigureId, TableId } from "../statute/types";
import { formOf, type Form } from "./form";
import type { Report } from "./types";

/** Inputs that rule ZERO wants filled and that are blank. */
export function blankInputs(report: Report, form: Form = formOf(report.edition)): ReadonlyMap<TableId, readonly FigureId[]> {
  const wanted = new Set(report.edition.rules.flatMap((r) => (r.kind === "filled" ? r.figures : [])));
  return new Map(
    report.edition.tables.map((table) => [
      table.id,
      report.readable.has(table.id) ? form.inputs.get(table.id)!.filter((id) => wanted.has(id) && (report.figures.get(id)?.kind ?? "blank") === "blank") : [],
    ]),
  );
}
