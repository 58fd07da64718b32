/** Where new sheets go among the tabs, without moving any sheet that is there. Pure. */
import type { DrawJob, SheetId } from "../app/ports";

export interface TabMove {
  /** Name of a new sheet. */
  readonly name: string;
  /** Its place, from 0, at the time it is moved. */
  readonly position: number;
}

interface Tab {
  readonly id: SheetId;
  readonly name: string;
}

/** Right after the nearest one before it in `order` that has a tab, else right before the nearest one after it. */
function neighbour(tabs: readonly string[], order: readonly string[], name: string): number | undefined {
  const own = order.indexOf(name);
  if (own < 0) return undefined;
  const before = order.slice(0, own).reverse().map((key) => tabs.indexOf(key)).find((index) => index >= 0);
  if (before !== undefined) return before + 1;
  return order.slice(own + 1).map((key) => tabs.indexOf(key)).find((index) => index >= 0);
}

/**
 * Moves for the new sheets of `jobs`. Excel adds a sheet at the end and moves it by number only, so the tabs have to be
 * known: `known` is what was last listed; should it be stale, a sheet stands a little off, nothing worse.
 * @param order names or ids of sheets as they should follow one another; for a sheet it does not name, `target.after` counts
 */
export function tabMoves(known: readonly Tab[], renames: ReadonlyMap<SheetId, string>, jobs: readonly DrawJob[], order: readonly string[]): readonly TabMove[] {
  const nameNow = (tab: Tab): string => renames.get(tab.id) ?? tab.name;
  const nameOfId = new Map(known.map((tab) => [tab.id, nameNow(tab)]));
  const wanted = order.map((key) => nameOfId.get(key) ?? key);
  const tabs = known.map(nameNow);
  const added = jobs.flatMap(({ target }) => (target.kind === "new" ? [target] : []));
  tabs.push(...added.map(({ name }) => name));
  const first = known.length;
  const moves: TabMove[] = [];
  for (const [index, { name, after }] of added.entries()) {
    const present = tabs.slice(0, first + index);
    const predecessor = present.indexOf(nameOfId.get(after ?? "") ?? "");
    const position = neighbour(present, wanted, name) ?? (predecessor >= 0 ? predecessor + 1 : first + index);
    tabs.splice(first + index, 1);
    tabs.splice(position, 0, name);
    moves.push({ name, position });
  }
  return moves.filter(({ position }, index) => position !== first + index);
}
