/** Is a sheet protected that is to be drawn over or written to? Asked before anything is: the host would stop half-way. */
import type { CellWrite, DrawJob } from "./ports";
import type { Snapshot } from "./snapshot";

/** @returns the name of the first such sheet. `writes` go to locked cells. */
export function protectedAmong(snapshot: Snapshot, jobs: readonly DrawJob[], writes: readonly CellWrite[]): string | undefined {
  const touched = new Set([...jobs.flatMap((job) => (job.target.kind === "over" ? [job.target.sheet] : [])), ...writes.map((w) => w.sheet)]);
  return [...snapshot.located.sheets.values()].find((s) => touched.has(s.id) && snapshot.protectedSheets.includes(s.name))?.name;
}
