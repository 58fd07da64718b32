/** The check of a report as it was read from a file. */
import { check } from "./check";
import { formOf } from "./form";
import type { ImportedReport } from "./imported";
import { checkedOf } from "./importedReport";
import type { CheckResult } from "./types";

/** In a workbook of ours a blank total is a formula that waits for its parts. On paper nothing adds it up: it is as blank as any other cell that wants a number. */
export function checkImported(imported: ImportedReport): CheckResult {
  const checked = check(checkedOf(imported));
  if (imported.own) return checked;
  // Nor can anything be explained there: what is to be looked at is for whoever reads the file.
  const result = { ...checked, submittable: checked.errors === 0 && checked.unfilled === 0 };
  const { edition, figures } = imported;
  const { definitions } = formOf(edition);
  const wanted = new Set(edition.rules.flatMap((rule) => (rule.kind === "filled" ? rule.figures : [])));
  const totals = edition.tables.map((table) => [table.id, table.figures.map(({ id }) => id).filter((id) => definitions.has(id) && wanted.has(id) && (figures.get(id)?.kind ?? "blank") === "blank")] as const);
  const count = totals.reduce((sum, [, ids]) => sum + ids.length, 0);
  if (count === 0) return result;
  return { ...result, blanks: new Map(totals.map(([table, ids]) => [table, [...(result.blanks.get(table) ?? []), ...ids]])), unfilled: result.unfilled + count, submittable: false };
}
