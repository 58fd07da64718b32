/** From one stop to the next in the order of the form, and on from the other end where there is none. Pure. */
import { comparePlaces, type FormPlace } from "./formPlace";

export type Direction = 1 | -1;

/** The stop to go to, by its position. `round`: the end was passed. */
export interface Onward {
  readonly at: number;
  readonly round: boolean;
}

/** From one of so many stops. @returns undefined where there is none */
export function onwardFrom(count: number, at: number, by: Direction): Onward | undefined {
  if (count === 0) return undefined;
  const to = at + by;
  return { at: (to + count) % count, round: to < 0 || to >= count };
}

/** From a place that need be no stop: the first behind it, or the last before it. `stops` in the order of the form; from nowhere to the first or last. */
export function onwardFromPlace(stops: readonly { readonly place: FormPlace }[], from: FormPlace | undefined, by: Direction): Onward | undefined {
  if (stops.length === 0) return undefined;
  if (!from) return { at: by > 0 ? 0 : stops.length - 1, round: false };
  const before = stops.filter(({ place }) => comparePlaces(place, from) < 0).length;
  const at = by > 0 ? stops.findIndex(({ place }) => comparePlaces(place, from) > 0) : before - 1;
  return at >= 0 ? { at, round: false } : { at: by > 0 ? 0 : stops.length - 1, round: true };
}
