/** What the formulas of totals come to on the sheets, where nothing has worked them out yet. */
import type { FigureId } from "../statute/types";
import { formOf } from "./form";
import { BLANK, number } from "./reading";
import type { Reading, Report } from "./types";

/** By total that is a formula; blank over no numbers, the first error of its parts where there is one. A part that was typed over counts as it was typed, unlike in `Sums`. */
export function totalsByFormula({ edition, figures, overwritten }: Pick<Report, "edition" | "figures" | "overwritten">): ReadonlyMap<FigureId, Reading> {
  const { definitions } = formOf(edition);
  const worked = new Map<FigureId, Reading>();
  const readingOf = (id: FigureId): Reading => {
    const definition = definitions.get(id);
    const stands = figures.get(id) ?? BLANK;
    if (!definition || (overwritten.has(id) && stands.kind !== "blank")) return stands;
    let reading = worked.get(id);
    if (!reading) worked.set(id, (reading = sumOf(definition.identity.right.map(readingOf))));
    return reading;
  };
  for (const id of definitions.keys()) readingOf(id);
  return worked;
}

function sumOf(parts: readonly Reading[]): Reading {
  const numbers = parts.flatMap((part) => (part.kind === "number" ? [part.value] : []));
  if (numbers.length === 0) return BLANK;
  return parts.find(({ kind }) => kind === "error") ?? number(numbers.reduce((sum, value) => sum + value, 0));
}
