/** Why nothing may be written to 文字 now. */
import { TEXT_KEY } from "../sheets/textSheet";
import { damageOf, type Snapshot } from "./snapshot";
import type { Refusal } from "./state";

/** Undefined where it may. */
export function textsNotNow(snapshot: Snapshot): Refusal | undefined {
  const damage = damageOf(snapshot, (key) => key === TEXT_KEY);
  if (damage) return { kind: "damaged", damage };
  return snapshot.readOnly ? { kind: "readOnly" } : undefined;
}
