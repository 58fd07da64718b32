/** What the reader made of one number of a text. */
import type { Quantity } from "../../statute/said";

/** A number that says how many, a percentage, or that there was none or that all was done. */
export interface SaidNumber {
  readonly quantity: Quantity;
  readonly as: "number" | "share" | "none" | "all";
  readonly says: number;
  /** How far what is meant may lie from it. */
  readonly off: number;
  /** Where in the text. */
  readonly at: number;
  readonly end: number;
  /** The share is of all that was received, as the text says it or may mean it. */
  readonly ofReceived: boolean;
  /** Sentences under another year's name are read, but nothing is held against them. */
  readonly elsewhen: boolean;
  /** Wholes or items it may be instead: of an item named with its group. */
  readonly also: readonly Quantity[];
}

/** A total and the parts that the text lists of it. */
export interface Division {
  readonly says: number;
  readonly off: number;
  readonly parts: readonly number[];
  /** The words claim that nothing is left out. */
  readonly complete: boolean;
  readonly at: number;
  readonly end: number;
}

export interface TextReading {
  readonly numbers: readonly SaidNumber[];
  readonly divisions: readonly Division[];
}
