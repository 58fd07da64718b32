/** Which item of the list is open: the one the person chose, until the cursor goes to another figure; the later act wins. Pure. */
import type { FigureId } from "../statute/types";
import { step, type WorkItem } from "./worklist";

export interface Chosen {
  /** Keys of the list from the chosen item on, round the end: when the first is mended, the next that is left opens. */
  readonly order: readonly string[];
  /** Its figures and those behind their totals: the cursor on one of them takes nothing over. */
  readonly tied: ReadonlySet<FigureId>;
  /** Figure under the cursor at the moment of choice. */
  readonly cursor: FigureId | undefined;
  /** The person has been taken to it. */
  readonly gone: boolean;
  /** The cursor has gone to another figure since. */
  readonly left: boolean;
}

export function choose(items: readonly WorkItem[], item: WorkItem, cursor: FigureId | undefined, gone: boolean): Chosen {
  const at = items.indexOf(item);
  return { order: [...items.slice(at), ...items.slice(0, at)].map((one) => one.key), tied: item.tied, cursor, gone, left: false };
}

/** The same choice as long as the cursor stays where it was or goes to where the chosen item leads. */
export function followCursor(chosen: Chosen, cursor: FigureId | undefined): Chosen {
  return chosen.left || cursor === undefined || cursor === chosen.cursor || chosen.tied.has(cursor) ? chosen : { ...chosen, left: true };
}

/**
 * The item shown open: the chosen one, or what follows it when it is mended. Once the cursor has gone elsewhere: the
 * item that is about that very figure, else the first that ties it. Without either the first of all.
 */
export function inFocus(items: readonly WorkItem[], choice: Chosen | undefined, cursor: FigureId | undefined): WorkItem | undefined {
  const chosen = choice && followCursor(choice, cursor);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const key = chosen?.order.find((one) => byKey.has(one));
  const picked = key === undefined ? undefined : byKey.get(key);
  if (cursor === undefined || (picked && !chosen?.left)) return picked ?? items[0];
  if (picked && key === chosen?.order[0] && picked.tied.has(cursor)) return picked;
  return items.find((item) => item.figures[0] === cursor) ?? items.find((item) => item.tied.has(cursor)) ?? picked ?? items[0];
}

/** Where 下一处 goes: to the open item when the person has not been taken to it yet, else on to the next. */
export function onward(items: readonly WorkItem[], choice: Chosen | undefined, cursor: FigureId | undefined): WorkItem | undefined {
  const open = inFocus(items, choice, cursor);
  if (!open) return undefined;
  const { target } = open;
  const there = !target || (target.kind === "figure" && target.figure === cursor) || (choice?.gone === true && choice.order[0] === open.key);
  return there ? step(items, open, 1) : open;
}
