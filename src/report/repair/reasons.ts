/** What a set of changes would have been as somebody's slip, and how likely that is. */
import type { FigureId } from "../../statute/types";
import { equal } from "../sums";
import type { Act } from "./acts";
import { digitSlip } from "./digits";
import { changed } from "./effect";
import type { Equations } from "./equations";
import type { Neighbour } from "./neighbours";
import type { Reason } from "./types";

export interface Judged {
  readonly act: Act;
  readonly reason: Reason;
  /** The lower the likelier; the same for what is equally likely. */
  readonly cost: number;
  /** Among equals, the lower the more natural. */
  readonly order: number;
}

/**
 * What each slip costs. Only the order matters and which are equal; a mistake more (`MISTAKE`) costs more than any one slip is
 * less likely than another, so that few mistakes come before many.
 */
const COST = { slip: 0.75, total: 1, shortSlip: 1.5, cell: 3, swapped: 4, moved: 4, partly: 5, upright: 0.5, several: 7 } as const;
export const MISTAKE = 4;
/** From here on a number hardly comes up twice by chance. */
const GREAT = 5;
/** For every figure that then agrees with last year's report. */
const AGREES = 1.5;

/** @param beside the neighbours of each cell */
export function judge(act: Act, equations: Equations, beside: readonly (readonly Neighbour[])[]): Judged {
  const { cells, values } = equations;
  const places = [...act.deltas.keys()].filter((at) => !follows(at, act, equations));
  const after = (at: number): number => changed(values[at]!, act.deltas.get(at)!);
  const id = (at: number): FigureId => cells[at]!;
  const judged = (reason: Reason, cost: number, order: number): Judged => ({ act, reason, cost: cost - AGREES * act.agreeing, order: order + (act.deltas.size - places.length) / 100 });
  const [a, b] = places as [number, number];
  // One sum alone does not tell which of its cells is wrong.
  const oneSum = act.solves.length === 1;
  const exchanged = places.length === 2 && after(a) === values[b]! && after(b) === values[a]!;
  if (!exchanged && places.every((at) => isSum(at, act, equations))) {
    const zeros = places.every((at) => values[at] === 0);
    const slip = places.length === 1 && digitSlip(values[a]!, after(a)) !== undefined;
    // What one has too much the other lacks: it slipped from one into the other, and is one mistake.
    const two = places.length === 2 && !zeros ? (equal(act.deltas.get(a)!, -act.deltas.get(b)!) ? COST.partly : COST.several) : undefined;
    const one = oneSum && !zeros ? COST.cell : COST.total;
    return judged({ code: "total", totals: places.map(id), zeros }, slip ? COST.slip : two ?? one * places.length, 0);
  }
  if (places.length === 1) {
    const at = places[0]!;
    const slip = digitSlip(values[at]!, after(at));
    // One digit that becomes two: many a number is that. A digit twice over is a sign even there.
    const short = slip === "dropped" && values[at]! < 10;
    if (slip) return judged({ code: slip, figure: id(at) }, !short ? COST.slip : oneSum ? COST.cell : COST.shortSlip, 0);
    const by = -act.deltas.get(at)!;
    const other = by > 0 ? countedTwice(at, by, act, equations) : undefined;
    if (other) return judged({ code: "twice", figure: id(at), other, by }, COST.cell, 1);
    return judged({ code: "off", figure: id(at), by }, COST.cell, values[at] === 0 ? 3 : 2);
  }
  const near = places.length === 2 ? beside[a]!.find(({ at }) => at === b) : undefined;
  if (!near || !equal(act.deltas.get(a)!, -act.deltas.get(b)!)) return judged({ code: "several", figures: places.map(id) }, COST.several, places.length);
  const upright = near.upright ? COST.upright : 0;
  if (exchanged && values[a] !== 0 && values[b] !== 0) {
    // A total that stands in the place of one of its parts: of great numbers that is no chance.
    const ofTotal = oneSum && [a, b].some((at) => isSum(at, act, equations)) && Math.max(values[a]!, values[b]!) >= GREAT;
    return judged({ code: "swapped", figures: [id(a), id(b)] }, ofTotal ? COST.total : COST.swapped + upright, near.distance / 10);
  }
  const [from, to] = act.deltas.get(a)! < 0 ? [a, b] : [b, a];
  return judged({ code: "moved", from: id(from), to: id(to), amount: act.deltas.get(to)!, whole: values[to] === 0 }, (exchanged ? COST.moved : COST.partly) + upright, near.distance / 10 + (values[to] === 0 ? 0 : 1));
}

/** A typed total that was the sum of its parts, and is so again. */
const follows = (at: number, act: Act, equations: Equations): boolean => equal(partsOf(at, equations), equations.values[at]!) && isSum(at, act, equations);

const isSum = (at: number, act: Act, equations: Equations): boolean => equal(partsOf(at, equations, act), changed(equations.values[at]!, act.deltas.get(at)!));

/** What the parts of a typed total come to, after `act` where it is given; of what is no total NaN, which equals nothing. */
function partsOf(at: number, { form, cells, place, values }: Equations, act?: Act): number {
  const definition = form.definitions.get(cells[at]!);
  const sum = (id: FigureId): number => {
    const own = place.get(id);
    return own !== undefined ? values[own]! + (act?.deltas.get(own) ?? 0) : (form.definitions.get(id)?.identity.right ?? []).reduce((total, part) => total + sum(part), 0);
  };
  return definition ? definition.identity.right.reduce((total, part) => total + sum(part), 0) : NaN;
}

/** Another part of the same side of a balance that may hold what the cell has too much. */
function countedTwice(at: number, by: number, act: Act, { all, form, cells, report }: Equations): FigureId | undefined {
  const reaches = (id: FigureId): boolean => id === cells[at] || (form.definitions.get(id)?.identity.right.some(reaches) ?? false);
  for (const index of act.solves) {
    const { identity, definition } = all[index]!.identity!;
    if (definition) continue;
    for (const side of [identity.left, identity.right]) {
      if (!side.some(reaches)) continue;
      const other = side.find((id) => !reaches(id) && (report.figures.get(id) as { value: number }).value >= by);
      if (other) return other;
    }
  }
  return undefined;
}
