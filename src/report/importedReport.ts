/** A report read from outside as the check sees it: what the source printed, with nothing computed. */
import type { FigureId } from "../statute/types";
import { formOf } from "./form";
import type { ImportedReport } from "./imported";
import { inParts } from "./inParts";
import { Sums, equal } from "./sums";
import type { Report } from "./types";

/**
 * Every table counts as readable, one that the source does not have as blank: what is missing must be filled. Totals are what
 * the source says, so a wrong one is found; that they are typed is no fault of a printed report.
 */
export function reportOfImported({ edition, unit, titleName, year, date, figures, pieces }: ImportedReport): Report {
  return {
    edition, figures, pieces,
    meta: { unit: unit || titleName, titleName, selfName: "", officeKind: "", year, contact: "", date, dateText: "", localDeadline: undefined, state: "草稿" },
    readable: new Set(edition.tables.map((t) => t.id)),
    overwritten: new Set(),
  };
}

/** What a check of the source is made on: a workbook of ours is checked as the add-in checks it. */
export const checkedOf = (imported: ImportedReport): Report => imported.own ?? reportOfImported(imported);

/** The same as a report that is filled in further: totals that agree with their parts are computed again, the others stay as control figures, and every text has its heading. A workbook of ours goes on as it is. */
export function fillingOf(imported: ImportedReport): Report {
  if (imported.own) return imported.own;
  const report = reportOfImported(imported);
  const form = formOf(report.edition);
  const sums = new Sums(form, report.figures);
  const overwritten = new Set<FigureId>([...form.definitions.keys()].filter((id) => {
    const reading = report.figures.get(id);
    return reading?.kind === "number" && !equal(reading.value, sums.fromParts(id));
  }));
  return { ...report, overwritten, pieces: inParts(report.edition, report.pieces) };
}
