/** 下一处, 上一处, 下一个空格, 上一个空格: the same for the buttons of the pane, the ribbon and the keys. */
import type { App, Target } from "../app/state";
import { blankStops } from "../report/blankStops";
import { onwardFromPlace, type Direction, type Onward } from "../report/round";
import { choose, onward } from "./chosen";
import { cursorPlace, spotOf, spotOfTarget, targetPlace, type Spot } from "./cursorSpot";
import type { PaneView } from "./view";
import { worklist, type WorkItem } from "./worklist";

export type Move = "next" | "previous" | "nextBlank" | "previousBlank";

const MOVES: Readonly<Record<Move, { readonly what: Moved["what"]; readonly by: Direction }>> = {
  next: { what: "work", by: 1 },
  previous: { what: "work", by: -1 },
  nextBlank: { what: "blank", by: 1 },
  previousBlank: { what: "blank", by: -1 },
};

/** Where one was taken, to be said: what it is, which of how many it is, and whether the end was passed. */
export interface Moved {
  /** Counts the moves, so that the same words are said again. */
  readonly id: number;
  readonly what: "work" | "blank";
  /** The item of the list, for `work`. */
  readonly item: WorkItem | undefined;
  /** Undefined where an item leads nowhere, or nothing is left to go to. */
  readonly target: Target | undefined;
  readonly spot: Spot | undefined;
  /** What the cursor stood on when it was pressed; later, once the cursor has come there, where it leads. */
  readonly from: Spot | undefined;
  /** Counts from 1; 0 where nothing is left to go to. */
  readonly at: number;
  readonly of: number;
  /** The end, or the beginning, was passed. */
  readonly round: Direction | undefined;
}

/**
 * Goes on from the cursor, or from the item that was chosen last. Where nothing is to be mended, 下一处 goes through the blanks.
 * @param go goes to the place, and says whether it came there
 */
export async function move(app: App, view: PaneView, which: Move, go: (target: Target) => Promise<boolean>): Promise<void> {
  const { check, cursor, edition } = app.getState();
  if (!check) return;
  const { by, what: wanted } = MOVES[which];
  const { chosen, moved: last } = view.getState();
  const [from, place] = [spotOf(cursor), cursorPlace(cursor, edition)];
  const tell = (moved: Omit<Moved, "id" | "from" | "round">, stop: Onward | undefined) => view.set({ moved: { ...moved, id: (last?.id ?? 0) + 1, from, round: stop?.round === true ? by : undefined } });
  const items = worklist(check, edition);
  const stop = wanted === "work" ? onward(items, chosen, { spot: from, place }, by) : undefined;
  const item = stop && items[stop.at];
  if (stop && item) {
    const { target } = item;
    view.set({ chosen: choose(items, item, from, true) });
    if (!target || (await go(target))) tell({ what: "work", item, target, spot: target && spotOfTarget(target), at: stop.at + 1, of: items.length }, stop);
    return;
  }
  const blanks = blankStops(check, edition);
  // Where the host does not tell where the cursor went, one goes on from where one was taken.
  const still = last?.what === "blank" && last.target && last.from === from ? targetPlace(last.target, edition) : place;
  const next = onwardFromPlace(blanks, still, by);
  const target = next && blanks[next.at]?.what;
  if (!target || (await go(target))) tell({ what: "blank", item: undefined, target, spot: target && spotOfTarget(target), at: next ? next.at + 1 : 0, of: blanks.length }, next);
}
