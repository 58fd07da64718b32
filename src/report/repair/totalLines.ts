/** Columns of totals that nobody added up. */
import type { FigureId } from "../../statute/types";
import type { Deltas } from "./effect";
import type { Equations } from "./equations";

/** Fewer wrong totals under each other are mistakes each of its own, unless all of them are 0. */
const MANY = 3;

/** For each column of a table with several wrong totals, all of them as what their parts come to. */
export function totalLines({ form, typed, place, values, report }: Equations): readonly Deltas[] {
  const sum = (id: FigureId): number => {
    const at = place.get(id);
    return at !== undefined ? values[at]! : (form.definitions.get(id)?.identity.right ?? []).reduce((total, part) => total + sum(part), 0);
  };
  return [...form.tables.values()].flatMap((table) => {
    const columns = new Map<number, Map<number, number>>();
    for (const { figure, column } of table.cells) {
      const definition = figure && typed.has(figure) ? form.definitions.get(figure) : undefined;
      if (!definition || !definition.tied.every((id) => report.figures.get(id)?.kind === "number")) continue;
      const at = place.get(figure!)!;
      const delta = definition.identity.right.reduce((total, part) => total + sum(part), 0) - values[at]!;
      if (delta !== 0) columns.set(column, new Map([...(columns.get(column) ?? []), [at, delta]]));
    }
    return [...columns.values()].filter((deltas) => deltas.size >= MANY || (deltas.size > 1 && [...deltas.keys()].every((at) => values[at] === 0)));
  });
}
