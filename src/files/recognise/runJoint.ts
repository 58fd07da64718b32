/** The rows of one table together: sums across rows leave fewer readings than each row's own. */
import type { PreparedIdentity } from "../../report/form";
import type { Proof } from "../../report/imported";
import type { FigureId } from "../../statute/types";
import type { Run } from "./runLayout";
import type { RunReading } from "./runRead";
import { solveTogether } from "./runSolve";

export interface JointReading {
  /** Those left, or undefined where there were too many to try. */
  readonly readings: readonly (readonly number[])[] | undefined;
  /** The sums across rows that were needed, besides the row's own. */
  readonly proof: readonly Proof[];
}

/**
 * What is left of each row that has a choice; rows read plainly or with one reading stand fast. Sums that cannot all hold (a source
 * that does not add up) take nothing away.
 */
export function readJointly(runs: readonly Run[], readings: readonly (RunReading | undefined)[], identities: readonly PreparedIdentity[]): ReadonlyMap<Run, JointReading> {
  const known = runs.flatMap((run, i) => {
    const reading = readings[i];
    if (!reading || reading.kind === "refused") return [];
    return [{ run, figures: run.figures.map((figure) => figure.id), readings: reading.kind === "plain" ? [reading.values] : reading.readings }];
  });
  const open = known.filter((row) => row.readings.length > 1);
  if (open.length === 0) return new Map();
  const rowOf = new Map<FigureId, Run>(known.flatMap((row) => row.figures.map((id) => [id, row.run] as const)));
  const openRuns = new Set(open.map((row) => row.run));
  const tied = ({ identity }: PreparedIdentity): readonly FigureId[] => [...identity.left, ...identity.right];
  const across = identities.filter((prepared) => tied(prepared).every((id) => rowOf.has(id)) && tied(prepared).some((id) => openRuns.has(rowOf.get(id)!)) && new Set(tied(prepared).map((id) => rowOf.get(id))).size > 1);
  const solved = solveTogether(known, across.map(({ identity }) => identity));
  return new Map(
    known.flatMap((row, i): [Run, JointReading][] => {
      if (!openRuns.has(row.run)) return [];
      if (!solved) return [[row.run, { readings: undefined, proof: [] }]];
      const remaining = solved[i]!;
      const proof = across.filter((prepared) => tied(prepared).some((id) => rowOf.get(id) === row.run)).map(({ rule, instance }) => ({ code: rule.code, instance }));
      return [[row.run, remaining.length === 0 ? { readings: row.readings, proof: [] } : { readings: remaining, proof }]];
    }),
  );
}
