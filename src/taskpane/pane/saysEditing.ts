import type { Outcome } from "../../app/state";

/** Does the message on screen already say that a cell is being edited? Twice would be once too often. */
export function saysEditing(outcome: Outcome | undefined): boolean {
  return outcome?.kind === "refused" && outcome.reason.kind === "host" && outcome.reason.cause === "editing";
}
