/** Does a copy leave its blank cells without a trace, or does it write a nought in each? Its own tables tell. */
import type { RunReading } from "./runRead";
import type { Cut } from "./runSplit";

/** So many noughts beside no blank at all are a habit. Every published report has more. */
const HABIT = 20;

/** A table of which every cell is certain to hold a number, blanks thought of, many of them noughts: whoever wrote it leaves no cell blank. */
export const fillsBlanks = (values: readonly (number | undefined)[]): boolean => values.every((value) => value !== undefined) && values.filter((value) => value === 0).length >= HABIT;

/**
 * What is left of the readings of a row in a copy that leaves no cell blank. That is taken from the rest of the copy, not proved
 * of this row, so only rows whose own sums speak for a reading without blanks gain by it.
 */
export function withoutBlanks(reading: RunReading, readings: readonly Cut[]): readonly Cut[] {
  if (reading.kind !== "choice" || reading.proof.length === 0) return readings;
  const full = readings.filter((cut) => cut.every((value) => value !== undefined));
  return full.length > 0 ? full : readings;
}
