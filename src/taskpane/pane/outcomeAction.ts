import type { AppState } from "../../app/state";
import { PARKED_KEY } from "../../sheets/parkedPlaces";
import type { PaneServices } from "./context";

export interface OutcomeAction {
  readonly label: string;
  readonly press: () => void;
}

/** What can be done at once about what a command came to: taken back, looked at, or its way cleared. */
export function outcomeAction({ outcome, undoableZeros, undoableImport, undoableRepair, undoableTexts, undoableSentence }: AppState, { app, words, reload }: PaneServices): OutcomeAction | undefined {
  switch (outcome?.kind) {
    case "zeroFilled":
      return undoableZeros > 0 ? { label: words.common.undo, press: () => void app.undoZeroFill() } : undefined;
    case "imported":
    case "lastTaken":
      return undoableImport > 0 ? { label: words.common.undo, press: () => void app.undoImport() } : undefined;
    case "explained":
    case "unexplained":
      return { label: words.common.undo, press: () => void app.undoExplain() };
    case "repaired":
      return undoableRepair > 0 ? { label: words.common.undo, press: () => void app.undoRepair() } : undefined;
    case "textsSet":
      return undoableTexts > 0 ? { label: words.common.undo, press: () => void app.undoSetTexts() } : undefined;
    case "sentenceInserted":
    case "sentencesFrozen":
      return undoableSentence ? { label: words.common.undo, press: () => void app.undoSentence() } : undefined;
    case "mended":
    case "switched":
      return outcome.parkedOn === undefined ? undefined : { label: words.outcomes.seeParked(outcome.parkedOn), press: () => void app.goTo({ kind: "sheet", key: PARKED_KEY }) };
    case "refused":
      // A server that was given a newer add-in no longer has the old one's parts.
      if (outcome.reason.kind === "notFetched") return { label: words.outcomes.reload, press: reload };
      // Not where taking the protection off was itself refused.
      return outcome.reason.kind === "sheetProtected" && outcome.command !== "setProtection" ? { label: words.outcomes.unprotect, press: () => void app.setProtection(false) } : undefined;
    default:
      return undefined;
  }
}
