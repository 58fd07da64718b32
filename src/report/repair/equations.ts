/**
 * The rules of a report as sums over the cells that somebody filled: what a change of some of them mends or breaks is known
 * without a check. Only complete and readable rules are here; an unfinished balance is no fault.
 */
import type { FigureId } from "../../statute/types";
import { formOf, type Form, type PreparedIdentity } from "../form";
import { numberProblem } from "../reading";
import { difference } from "../sums";
import type { Report } from "../types";
import { yearVerdicts } from "../yearVerdicts";
import { independent } from "./independent";
import { typedTotals } from "./typedTotals";

export interface Term {
  readonly at: number;
  readonly factor: number;
}

/** The sum of `terms`, with what last year's report adds, should be 0 and comes to `off`. */
export interface Equation {
  /** Place in `Equations.all`. */
  readonly index: number;
  readonly terms: readonly Term[];
  readonly off: number;
  /** The identity it stands for; undefined for what follows from last year, which is evidence and no fault. */
  readonly identity: PreparedIdentity | undefined;
}

export interface Equations {
  readonly report: Report;
  readonly form: Form;
  /** Totals that hold a number of their own. */
  readonly typed: ReadonlySet<FigureId>;
  /** Cells that hold a number and can be changed: inputs, and totals typed over. */
  readonly cells: readonly FigureId[];
  readonly place: ReadonlyMap<FigureId, number>;
  readonly values: readonly number[];
  readonly all: readonly Equation[];
  /** For each cell the equations it stands in. */
  readonly touching: readonly (readonly { readonly equation: Equation; readonly factor: number }[])[];
}

export function equationsOf(report: Report): Equations {
  const form = formOf(report.edition);
  const typed = typedTotals(report);
  const numeric = (id: FigureId) => report.figures.get(id)?.kind === "number";
  const cells = [...form.figures.keys()].filter((id) => numeric(id) && (typed.has(id) || !form.definitions.has(id)));
  const values = cells.map((id) => (report.figures.get(id) as { value: number }).value);
  const place = new Map(cells.map((id, at) => [id, at]));
  const possible = (id: FigureId) => form.definitions.has(id) || numberProblem((report.figures.get(id) as { value: number }).value, form.figures.get(id)!.kind) === undefined;
  const spread = (id: FigureId, factor: number, into: Map<number, number>): void => {
    const at = place.get(id);
    if (at !== undefined) into.set(at, (into.get(at) ?? 0) + factor);
    else form.definitions.get(id)?.identity.right.forEach((part) => spread(part, factor, into));
  };
  const factorsOf = (left: readonly FigureId[], right: readonly FigureId[]): ReadonlyMap<number, number> => {
    const factors = new Map<number, number>();
    left.forEach((id) => spread(id, 1, factors));
    right.forEach((id) => spread(id, -1, factors));
    return new Map([...factors].filter(([, factor]) => factor !== 0));
  };
  const complete = form.identities
    .filter((p) => report.readable.has(p.identity.table) && p.tied.every((id) => numeric(id) && possible(id)))
    .map((prepared) => ({ prepared, factors: factorsOf(prepared.identity.left, prepared.identity.right) }))
    // What defines a total stays; a balance of totals only repeats those of their parts, and wrong totals make it say what they do not; of the rest what ties the fewest cells.
    .sort((a, b) => Number(b.prepared.definition) - Number(a.prepared.definition) || Number(repeats(a.prepared, form)) - Number(repeats(b.prepared, form)) || a.factors.size - b.factors.size);
  const own = independent(complete.map(({ factors }) => factors));
  const all: Equation[] = [];
  const add = (factors: ReadonlyMap<number, number>, off: number, identity: PreparedIdentity | undefined): void =>
    void all.push({ index: all.length, terms: [...factors].map(([at, factor]) => ({ at, factor })), off, identity });
  complete.forEach(({ prepared, factors }, at) => {
    if (own.has(at)) add(factors, offOf(factors, values), prepared);
  });
  for (const { state, compared, value, expected } of yearVerdicts(report)) {
    if (state !== "holds" && state !== "fails") continue;
    add(factorsOf([compared.figure, ...compared.minus], compared.plus), difference(value, expected), undefined);
  }
  const touching = cells.map((): { equation: Equation; factor: number }[] => []);
  for (const equation of all) for (const { at, factor } of equation.terms) touching[at]!.push({ equation, factor });
  return { report, form, typed, cells, place, values, all, touching };
}

/** Another one of its rule lies behind its figures. */
const repeats = ({ rule, instance, tied }: PreparedIdentity, form: Form): boolean =>
  form.identities.some((other) => other.rule === rule && other.instance !== instance && [...other.identity.left, ...other.identity.right].every((id) => tied.includes(id)));

function offOf(factors: ReadonlyMap<number, number>, values: readonly number[]): number {
  let [left, right] = [0, 0];
  for (const [at, factor] of factors) {
    if (factor > 0) left += factor * values[at]!;
    else right -= factor * values[at]!;
  }
  return difference(left, right);
}
