/** Values of figures for the sums: as they stand, and as they would be were every total computed from its parts. */
import type { FigureId } from "../statute/types";
import type { Form } from "./form";
import type { Reading } from "./types";

/** Sums of money carry binary fractions; counts are exact. */
export const equal = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** left − right without the dust of binary fractions. */
export const difference = (a: number, b: number): number => (equal(a, b) ? 0 : Number((a - b).toPrecision(12)));

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
