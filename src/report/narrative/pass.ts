/** One going through a text: what it goes through, what it has in mind at the place reached, what it has found. */
import type { Quantity } from "../../statute/said";
import { chainBefore, REACH, type Chain } from "./chain";
import type { Chosen } from "./choose";
import type { Lexicon } from "./lexicon";
import type { SaidNumber } from "./reading";
import type { Mind } from "./state";
import type { Token } from "./tokens";

export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** The report is of a whole region. */
  readonly region: boolean;
  readonly year: number | undefined;
}
export interface Pass extends Reader {
  readonly mind: Mind;
  readonly found: SaidNumber[];
  /** Found, but what came later makes nobody sure of them. */
  readonly doubtful: Set<SaidNumber>;
  /** Matters of which the text says that less than all was done. */
  readonly partly: Set<string>;
}
export type NumberToken = Extract<Token, { kind: "number" }>;
export type PercentToken = Extract<Token, { kind: "percent" }>;

/** What a number, a share or a statement says. */
interface Said {
  readonly as: SaidNumber["as"];
  readonly says: number;
  readonly off: number;
  readonly ofReceived?: boolean;
}
export const sole = (quantity: Quantity): Chosen => ({ quantity, also: [] });
export const counts = ({ value, off }: NumberToken): Said => ({ as: "number", says: value, off });

export function keep({ mind, found }: Pass, index: number, place: Pick<Token, "at" | "end">, list: readonly Chosen[], { as, says, off, ofReceived = false }: Said): void {
  const numbers = list.map(({ quantity, also }): SaidNumber => ({ quantity, as, says, off, at: place.at, end: place.end, ofReceived, elsewhen: mind.elsewhen, also }));
  found.push(...numbers);
  mind.sentence = [...mind.sentence, ...numbers].slice(-REACH);
  if (as === "number") mind.last = { numbers, token: index, named: mind.last?.named ?? [] };
  if (list[0]) mind.matter = list[0].quantity.matter;
}

/** Whether numbers at this place are the office's own, of what was done. */
export const readable = ({ mind }: Pass): boolean => !mind.plan && !mind.elsewhere && !mind.apart && !mind.lastYear && !mind.denied && !mind.partOfYear;

export const chainAt = ({ tokens, lexicon }: Pass, index: number): Chain => chainBefore(tokens, index, (matter) => lexicon.matters.get(matter)?.loose === true);
