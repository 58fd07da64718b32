import type { Damage } from "../../app/state";

/** Damage that laying out again mends, and that takes the one primary button. */
export function needsLayOut(damage: Damage): boolean {
  return damage.kind === "missing" || damage.kind === "unfinished" || damage.kind === "links" || damage.kind === "mark" || (damage.kind === "layout" && damage.repairable);
}
