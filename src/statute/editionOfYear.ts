/** Which format a report takes that nobody chose one for. */
import type { Edition } from "./types";

/**
 * The newest edition that was in force for the report year; for years before all of them the oldest. A default only:
 * offices have used an older format for later years, so an edition is never told from a year.
 * @param editions at least one
 */
export function editionOfYear(editions: readonly Edition[], year: number): Edition {
  const oldestFirst = [...editions].sort((a, b) => a.firstYear - b.firstYear);
  return oldestFirst.filter((e) => e.firstYear <= year).pop() ?? oldestFirst[0]!;
}
