/** Which item of the list is open: the one the person chose, until the cursor goes to another figure, text or particular; the later act wins. Pure. */
import { comparePlaces, type FormPlace } from "../report/formPlace";
import { onwardFrom, onwardFromPlace, type Direction, type Onward } from "../report/round";
import { spotOfTarget, type Spot } from "./cursorSpot";
import type { WorkItem } from "./worklist";

export interface Chosen {
  /** Keys of the list from the chosen item on, round the end: when the first is mended, the next that is left opens. */
  readonly order: readonly string[];
  readonly place: FormPlace;
  /** Its figures and those behind their totals: the cursor on one of them takes nothing over. */
  readonly tied: ReadonlySet<Spot>;
  /** What was under the cursor at the moment of choice. */
  readonly cursor: Spot | undefined;
  /** The person has been taken to it. */
  readonly gone: boolean;
  /** The cursor has gone elsewhere in the form since. */
  readonly left: boolean;
}

export function choose(items: readonly WorkItem[], item: WorkItem, cursor: Spot | undefined, gone: boolean): Chosen {
  const at = items.indexOf(item);
  return { order: [...items.slice(at), ...items.slice(0, at)].map((one) => one.key), place: item.place, tied: item.tied, cursor, gone, left: false };
}

/** The same choice as long as the cursor stays where it was or goes to where the chosen item leads. */
export function followCursor(chosen: Chosen, cursor: Spot | undefined): Chosen {
  return chosen.left || cursor === undefined || cursor === chosen.cursor || chosen.tied.has(cursor) ? chosen : { ...chosen, left: true };
}

/**
 * The item shown open: the chosen one, or what follows it when it is mended. Once the cursor has gone elsewhere: the
 * item that is about that very figure, else the first that ties it. Without either the first of all.
 */
export function inFocus(items: readonly WorkItem[], choice: Chosen | undefined, cursor: Spot | undefined): WorkItem | undefined {
  const chosen = choice && followCursor(choice, cursor);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const key = chosen?.order.find((one) => byKey.has(one));
  const picked = key === undefined ? undefined : byKey.get(key);
  if (cursor === undefined || (picked && !chosen?.left)) return picked ?? items[0];
  if (picked && key === chosen?.order[0] && picked.tied.has(cursor)) return picked;
  return items.find((item) => item.figures[0] === cursor) ?? items.find((item) => item.tied.has(cursor)) ?? picked ?? items[0];
}

/** Where the cursor of the sheet is. */
export interface Cursor {
  readonly spot: Spot | undefined;
  readonly place: FormPlace | undefined;
}

/**
 * Where 下一处 and 上一处 go, by position in the list: on from the chosen item, to which 下一处 goes first where the person
 * has not been taken to it; on from the cursor where nothing was chosen, or the cursor has gone elsewhere since.
 */
export function onward(items: readonly WorkItem[], choice: Chosen | undefined, { spot, place }: Cursor, by: Direction): Onward | undefined {
  const chosen = choice && followCursor(choice, spot);
  if (place && (!chosen || chosen.left)) return onwardFromPlace(items, place, by);
  const open = inFocus(items, chosen, spot);
  if (!open) return undefined;
  const at = items.indexOf(open);
  const same = chosen?.order[0] === open.key;
  const there = !open.target || (spot !== undefined && spotOfTarget(open.target) === spot) || (same && chosen.gone);
  if (there || by < 0) return onwardFrom(items.length, at, by);
  // What was chosen is mended, and nothing comes after it.
  return { at, round: chosen !== undefined && !same && comparePlaces(open.place, chosen.place) < 0 };
}
