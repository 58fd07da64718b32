/** Last year's report beside this year's: what it says of the figures that both count alike. */
import { MAPPINGS } from "../statute/mapping/mappings";
import type { EditionMapping } from "../statute/mapping/mapping";
import type { Edition, FigureId } from "../statute/types";
import type { ImportedReport } from "./imported";
import type { Piece, Reading } from "./types";

/** What is kept of last year's report. Its edition need not be this year's. */
export interface LastYear {
  readonly edition: Edition;
  readonly year: number | undefined;
  readonly unit: string;
  readonly titleName: string;
  /** Every figure of its own edition, as it was printed. */
  readonly figures: ReadonlyMap<FigureId, Reading>;
  readonly pieces: readonly Piece[];
}

export const lastYearOf = ({ edition, year, unit, titleName, figures, pieces }: ImportedReport): LastYear => ({ edition, year, unit, titleName, figures, pieces });

/**
 * Last year's readings by the figures of this year's edition: all of them within one edition; from another one those that the
 * editions count alike, and the sum of those that this edition counts as one. A figure that is not here has no last year.
 */
export function lastFigures(last: LastYear, edition: Edition, mappings: readonly EditionMapping[] = MAPPINGS): ReadonlyMap<FigureId, Reading> {
  if (last.edition.id === edition.id) return last.figures;
  const found = new Map<FigureId, Reading>();
  const take = (id: FigureId, from: FigureId): void => {
    const reading = last.figures.get(from);
    if (reading) found.set(id, reading);
  };
  const mapping = mappings.find((m) => [m.older, m.newer].includes(last.edition.id) && [m.older, m.newer].includes(edition.id));
  if (!mapping) return found;
  const forward = mapping.older === last.edition.id;
  for (const { older, newer } of mapping.same) {
    if (forward) take(newer, older);
    else take(older, newer);
  }
  if (!forward)
    for (const { older, newer } of mapping.divided) {
      const values = newer.flatMap((id) => numberOf(last.figures.get(id)));
      if (values.length === newer.length) found.set(older, { kind: "number", value: values.reduce((a, b) => a + b, 0) });
    }
  return found;
}

const numberOf = (reading: Reading | undefined): readonly number[] => (reading?.kind === "number" ? [reading.value] : []);
