import type { AppState } from "../app/state";

/** The year that examples follow: the report's own, and while it has none the year before today's, of which a report would be. */
export function reportYearOf({ report, today }: Pick<AppState, "report" | "today">): number {
  return report?.meta.year ?? today.year - 1;
}
