/** The drawing that adds to 暂存, in the same batch as whatever takes the things from their places. */
import { wordsOf } from "../sheets/cellRead";
import { cellAt } from "../sheets/fingerprint";
import { readIdentity } from "../sheets/identity";
import { PARKED_FIRST_ROW, PARKED_KEY, PARKED_NAME } from "../sheets/parkedPlaces";
import { notParkedYet, parkedKeep, parkedLines, parkedSheet, readParked, type ParkedItem } from "../sheets/parkedSheet";
import type { Edition } from "../statute/types";
import { freeName } from "./freeName";
import type { DrawJob } from "./ports";
import type { Snapshot } from "./snapshot";

/**
 * @param snapshot read with `wholeParked`
 * @param taken names of all sheets of the workbook
 * @returns undefined where there is nothing to add, and no sheet to finish or to mark as one of `edition`
 */
export function parkJob(snapshot: Snapshot, edition: Edition, items: readonly ParkedItem[], taken: Iterable<string>): DrawJob | undefined {
  const sheet = snapshot.located.sheets.get(PARKED_KEY);
  const cells = snapshot.cells.get(PARKED_KEY)?.cells;
  if (!sheet || !cells) {
    if (items.length === 0) return undefined;
    const name = freeName(PARKED_NAME, taken);
    return { plan: parkedSheet(edition, items, new Map([[PARKED_KEY, name]])), target: { kind: "new", name, after: [...snapshot.located.sheets.values()].pop()?.id } };
  }
  const there = readParked(cells);
  // What went back to its place and is taken from it again is listed again.
  const more = notParkedYet(items, { items: parkedLines(cells).filter((line) => !line.putBack) });
  // One that was not drawn to its end is drawn again, if only for its seal.
  const sealed = readIdentity(wordsOf(cellAt(cells, 0, 0)))?.sealed === true;
  if (more.length === 0 && sealed && snapshot.located.edition === edition) return undefined;
  return {
    plan: parkedSheet(edition, more, new Map([[PARKED_KEY, sheet.name]]), Math.max(PARKED_FIRST_ROW, there.next)),
    target: { kind: "over", sheet: sheet.id, clearRows: 0, keep: parkedKeep(there) },
  };
}
