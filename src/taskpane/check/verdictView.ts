import type { AppState } from "../../app/state";
import { needsLayOut } from "../pane/needsLayOut";

/**
 * What the screen says about submitting. `never`: not validated yet, or not this report; `yes`; `no`: something is left;
 * `ready`: the last validation said no, but nothing is left now; `lapsed`: it said yes, and something changed since.
 */
export type VerdictKind = "never" | "yes" | "no" | "ready" | "lapsed";

export function verdictOf({ validation, check }: AppState): VerdictKind {
  if (!validation) return "never";
  // Nothing is known to have changed, but a table cannot be read: its damage is named, and no yes is said.
  if (validation.passed && validation.changed.length === 0) return check?.submittable === false ? "no" : "yes";
  if (validation.passed) return "lapsed";
  return check?.submittable === true ? "ready" : "no";
}

/** The one primary button of the screen, unless the sheets must be mended first. */
export function primaryOf(state: AppState, verdict: VerdictKind): "validate" | "first" | "generate" | "none" {
  if (state.damage.some(needsLayOut)) return "none";
  if (verdict === "yes") return "generate";
  // After a yes as after a no: what is wrong now is mended before it is worth validating again.
  const wrong = verdict === "no" || (verdict === "lapsed" && state.check?.submittable === false);
  return wrong && somethingListed(state) ? "first" : "validate";
}

/** The report may be submitted but for its printed form, which is of before the changes: then generating is asked for beside the verdict. */
export function asksToGenerate(state: AppState, verdict: VerdictKind): boolean {
  return state.printed.kind === "stale" && primaryOf(state, verdict) === "generate";
}

/** Is there anything in the list to begin with? */
function somethingListed({ check }: AppState): boolean {
  return check !== undefined && (check.findings.length > 0 || check.pending.length > 0 || [...check.blanks.values()].some((ids) => ids.length > 0));
}
