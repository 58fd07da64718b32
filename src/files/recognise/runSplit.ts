/** Every way to cut digits that ran together into the cells of one run. */
import { equal } from "../../report/sums";
import type { Figure, FigureId } from "../../statute/types";

/** A sum over cells of one run, by place in it, that must come to nothing: factor 1 for one side, −1 for the other. */
export type InnerSum = readonly { readonly at: number; readonly factor: number }[];

/** The values of the cells of a run in one way to read it; undefined: the cell is blank. */
export type Cut = readonly (number | undefined)[];

/**
 * What a blank cell can be, since it leaves no trace between digits. `noughts`: a part that is nothing; a total is never blank.
 * `any`: any number may have been left out, totals too, so that a sum says nothing once one of its cells is blank.
 */
export type Blanks = "noughts" | "any";

export interface Splits {
  readonly readings: readonly Cut[];
  /** False: there are more than were looked for. */
  readonly complete: boolean;
}

const STEPS = 400_000;
/** No number of the form is longer, thousands parted by commas. */
const LONGEST = 24;
const READINGS = 2_000;
const NUMBER = { count: /^(0|[1-9]\d{0,14})$/, change: /^(\+?0|[+-]?[1-9]\d{0,14})$/, amount: /^(0|[1-9]\d{0,11})(\.\d{1,6})?$/ } as const;

/** The number that `text` is for such a figure, thousands parted by commas or not, or undefined. */
export function wholeNumber(text: string, figure: Figure): number | undefined {
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replace(/,/g, "") : text;
  return NUMBER[figure.kind].test(plain) ? Number(plain) + 0 : undefined;
}

/** The pieces between spaces; a sign begins one too. */
export const piecesOf = (digits: string): readonly string[] => digits.split(/\s+|(?<=\d)(?=[+-])/).filter((piece) => piece !== "");

/** May what is left of the digits belong to the words after them: 2025 in 02025年? */
export type Left = (rest: string) => boolean;

/** Fewer digits than cells: whatever they are, some cell is blank. */
export const tooFewFor = (digits: string, figures: readonly Figure[]): boolean => digits.replace(/\D/g, "").length < figures.length;

/** Does the sum hold, as far as the blanks among its cells let it say anything? */
function holds(sum: InnerSum, values: Cut, blanks: Blanks): boolean {
  if (blanks === "any" && sum.some(({ at }) => values[at] === undefined)) return true;
  return equal(sum.reduce((total, { at, factor }) => total + factor * (values[at] ?? 0), 0), 0);
}

/** The cell that stands alone on its side of a sum. */
const totalOf = (sum: InnerSum): number | undefined => [1, -1].map((side) => sum.filter(({ factor }) => factor === side)).find((cells) => cells.length === 1)?.[0]?.at;

/**
 * All readings of `digits` as the cells of `figures`: spaces are borders, numbers have no leading zero, every sum of
 * `inner` holds, any cell may be blank. `left` says what may remain over at the end of the last piece.
 */
export function splitsOf(digits: string, figures: readonly Figure[], inner: readonly InnerSum[], left: Left, blanks: Blanks): Splits {
  const pieces = piecesOf(digits);
  const readings: Cut[] = [];
  const due = figures.map((_, at) => inner.filter((sum) => Math.max(...sum.map((part) => part.at)) === at));
  const totals = new Set(blanks === "noughts" ? inner.map(totalOf) : []);
  let steps = 0;
  const values: (number | undefined)[] = [];
  const soFar = (): boolean => due[values.length - 1]!.every((sum) => holds(sum, values, blanks));
  const walk = (piece: number, from: number): void => {
    if (++steps > STEPS || readings.length > READINGS) return;
    const text = pieces[piece];
    if (values.length === figures.length) {
      const rest = text === undefined ? "" : text.slice(from);
      if (piece < pieces.length - 1 && (from > 0 || text !== undefined)) return;
      if (rest === "" || left(rest)) readings.push([...values]);
      return;
    }
    if (!totals.has(values.length)) {
      values.push(undefined);
      if (soFar()) walk(piece, from);
      values.pop();
    }
    if (text === undefined || figures.length - values.length < pieces.length - 1 - piece) return;
    const figure = figures[values.length]!;
    for (let to = from + 1; to <= Math.min(text.length, from + LONGEST); to++) {
      if (++steps > STEPS || readings.length > READINGS) return;
      // A point or a comma always joins what stands on both its sides.
      if (to < text.length && /[.,]/.test(text.charAt(to))) continue;
      const value = wholeNumber(text.slice(from, to), figure);
      if (value === undefined) continue;
      values.push(value);
      if (soFar()) {
        if (to === text.length) walk(piece + 1, 0);
        else walk(piece, to);
      }
      values.pop();
    }
  };
  walk(0, 0);
  return { readings, complete: steps <= STEPS && readings.length <= READINGS };
}

/** The sums of `identities` whose figures all stand in the run. */
export function innerSums(figures: readonly Figure[], identities: readonly { readonly left: readonly FigureId[]; readonly right: readonly FigureId[] }[]): readonly InnerSum[] {
  const at = new Map(figures.map((figure, index) => [figure.id, index]));
  return identities
    .filter((identity) => [...identity.left, ...identity.right].every((id) => at.has(id)))
    .map((identity) => [...identity.left.map((id) => ({ at: at.get(id)!, factor: 1 })), ...identity.right.map((id) => ({ at: at.get(id)!, factor: -1 }))]);
}
