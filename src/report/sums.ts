/** Values of figures for the sums: as they stand, and as they would be were every total computed from its parts. */
import type { FigureId } from "../statute/types";
import type { Form } from "./form";
import type { Reading } from "./types";

/**
 * How far two sums may lie apart and still be the same; the formulas of 校验 are made from the same two numbers.
 * Money is kept to six decimals and carries binary fractions (`absolute`); a sum of many numbers in another order
 * differs in its last digits (`relative`), which below a hundred million is less than that.
 */
export const TOLERANCE = { absolute: 5e-7, relative: 1e-14 } as const;
/** Decimals that a difference is told with. */
export const DECIMALS = 6;

export const equal = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(TOLERANCE.absolute, TOLERANCE.relative * Math.max(Math.abs(a), Math.abs(b)));

/** left − right without the dust of binary fractions. */
export function difference(a: number, b: number): number {
  if (equal(a, b)) return 0;
  return Number.isInteger(a - b) ? a - b : Number((a - b).toFixed(DECIMALS));
}

/** Values over one set of readings; anything that is not a number counts as nothing. */
export class Sums {
  private readonly computed = new Map<FigureId, number>();
  constructor(private readonly form: Form, private readonly figures: ReadonlyMap<FigureId, Reading>) {}

  /** The number in the cell; for a blank total, what its parts come to. */
  asStands(id: FigureId): number {
    const reading = this.figures.get(id);
    if (reading?.kind === "number") return reading.value;
    return reading?.kind === "blank" && this.form.definitions.has(id) ? this.fromParts(id) : 0;
  }

  /** For a total, the sum of its parts down to the inputs, whatever its own cell says. */
  fromParts(id: FigureId): number {
    const definition = this.form.definitions.get(id);
    if (!definition) return this.asStands(id);
    let value = this.computed.get(id);
    if (value === undefined) {
      value = definition.identity.right.reduce((sum, part) => sum + this.fromParts(part), 0);
      this.computed.set(id, value);
    }
    return value;
  }
}
