import type { AppState } from "../../app/state";
import type { Names } from "../../locales/say/names";
import { sayDamage } from "../../locales/say/damage";
import { sayOutcome, spoken } from "../../locales/say/outcome";
import type { Words } from "../../locales/words";
import { verdictOf } from "../check/verdictView";
import type { Announcement } from "./LiveRegion";
import { saysEditing } from "./saysEditing";
import type { Waiting } from "./useWaiting";

/** What a person who does not see the pane should hear now: what is going on, else what came of it, else that typing holds it up. */
export function announcementOf(state: AppState, waiting: Waiting, names: Names, words: Words): Announcement | undefined {
  if (state.busy !== undefined && waiting !== "none") {
    const text = words.outcomes.busy[state.busy];
    return { id: `busy ${state.outcomeCount} ${state.busy} ${waiting}`, text: waiting === "slow" ? `${text}${words.outcomes.slow}` : text };
  }
  if (state.waitingForEdit && !saysEditing(state.outcome)) return { id: `editing ${state.outcomeCount}`, text: words.damage.editing };
  if (state.outcome && !isOvertaken(state)) return { id: `outcome ${state.outcomeCount}`, text: spoken(sayOutcome(state.outcome, state.check, names, words), words) };
  return undefined;
}

/** The verdict was of before the last changes: nobody who reads on is to meet a yes, or a no, that no longer holds. */
function isOvertaken(state: AppState): boolean {
  if (state.outcome?.kind !== "validated") return false;
  const verdict = verdictOf(state);
  return state.outcome.passed ? verdict === "lapsed" : verdict === "ready";
}

/** What is wrong with the sheets, to be said when it comes up. */
export function damageAnnouncement(state: AppState, words: Words): Announcement | undefined {
  if (state.damage.length === 0) return undefined;
  const text = state.damage.map((damage) => sayDamage(damage, words).text).join("");
  return { id: text, text };
}
