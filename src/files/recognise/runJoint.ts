/** The rows of one table together: sums across rows leave fewer readings than each row's own. */
import type { PreparedIdentity } from "../../report/form";
import type { Proof } from "../../report/imported";
import type { FigureId } from "../../statute/types";
import type { Run } from "./runLayout";
import type { RunReading } from "./runRead";
import { solveTogether } from "./runSolve";
import type { Cut } from "./runSplit";

export interface JointReading {
  /** Those left, or undefined where there were too many to try. */
  readonly readings: readonly Cut[] | undefined;
  /** The sums across rows that were needed, besides the row's own. */
  readonly proof: readonly Proof[];
}

/**
 * What is left of each row that has a choice; rows read plainly or with one reading stand fast. Undefined: the sums cannot all
 * hold. Either the source does not add up, or a number is missing from a row and what is left of it adds up by accident.
 */
export function readJointly(runs: readonly Run[], readings: readonly (RunReading | undefined)[], identities: readonly PreparedIdentity[]): ReadonlyMap<Run, JointReading> | undefined {
  const known = runs.flatMap((run, i) => {
    const reading = readings[i];
    if (!reading || reading.kind === "refused") return [];
    return [{ run, cut: reading.kind === "choice", figures: run.figures.map((figure) => figure.id), readings: reading.kind === "plain" ? [reading.values] : reading.readings }];
  });
  const cut = new Set(known.filter((row) => row.cut).map((row) => row.run));
  if (cut.size === 0) return new Map();
  const rowOf = new Map<FigureId, Run>(known.flatMap((row) => row.figures.map((id) => [id, row.run] as const)));
  const tied = ({ identity }: PreparedIdentity): readonly FigureId[] => [...identity.left, ...identity.right];
  const across = identities.filter((prepared) => tied(prepared).every((id) => rowOf.has(id)) && tied(prepared).some((id) => cut.has(rowOf.get(id)!)) && new Set(tied(prepared).map((id) => rowOf.get(id))).size > 1);
  const solved = solveTogether(known, across.map(({ identity }) => identity));
  if (solved?.some((remaining) => remaining.length === 0)) return undefined;
  return new Map(
    known.flatMap((row, i): [Run, JointReading][] => {
      if (row.readings.length === 1) return [];
      if (!solved) return [[row.run, { readings: undefined, proof: [] }]];
      const proof = across.filter((prepared) => tied(prepared).some((id) => rowOf.get(id) === row.run)).map(({ rule, instance }) => ({ code: rule.code, instance }));
      return [[row.run, { readings: solved[i]!, proof }]];
    }),
  );
}
