/** The state before anything has been read. */
import type { Edition } from "../statute/types";
import type { Clock } from "./ports";
import type { AppState, CursorInfo } from "./state";

export const EMPTY_CURSOR: CursorInfo = { figure: undefined, key: undefined };

export function initialState(editions: readonly Edition[], clock: Clock): AppState {
  const { year, month, day } = clock.now();
  return {
    revision: 0, phase: { kind: "starting" }, busy: undefined, outcome: undefined, outcomeCount: 0,
    edition: editions[0]!, editions, fileName: "", report: undefined, check: undefined, damage: [], protectedSheets: [], readOnly: false,
    live: false, waitingForEdit: false, cursor: EMPTY_CURSOR, printed: { kind: "none", handEdits: undefined }, undoableZeros: 0, incoming: undefined, undoableImport: 0, undoableRepair: 0, undoableTexts: 0, undoableSentence: false, toRefill: [], validation: undefined, record: "none", voidedBy: [], deadline: undefined, today: { year, month, day },
  };
}
