import { Button } from "@fluentui/react-components";
import type { AppState, Damage, Target } from "../../app/state";
import { sayDamage } from "../../locales/say/damage";
import { usePane } from "./context";
import { needsLayOut } from "./needsLayOut";
import { Notice } from "./Notice";

/** What is wrong with the sheets, above everything else, each with what to do about it. */
export function DamageNotices({ state }: { readonly state: AppState }) {
  const { app, words } = usePane();
  const first = state.damage.find(needsLayOut);
  return state.damage.map((damage) => {
    const { text, how } = sayDamage(damage, words);
    const busy = state.busy !== undefined;
    const place = placeOf(damage);
    return (
      <Notice
        key={`${damage.kind} ${damage.key}`}
        notice={{ tone: "error", text }}
        more={how}
        actions={
          (damage === first || place) && (
            <>
              {damage === first && (
                <Button size="medium" appearance="primary" disabledFocusable={busy} onClick={() => void app.layOut(undefined)}>
                  {words.damage.mend[state.damage.some((d) => d.kind === "missing") ? "missing" : damage.kind]}
                </Button>
              )}
              {place && (
                <Button size={damage === first ? "medium" : "small"} aria-label={`${words.common.locate} ${text}`} disabledFocusable={busy} onClick={() => void app.goTo(place)}>
                  {words.common.locate}
                </Button>
              )}
            </>
          )
        }
      />
    );
  });
}

/** Where it can be looked at; a sheet that is gone or half drawn shows nothing. */
function placeOf(damage: Damage): Target | undefined {
  switch (damage.kind) {
    case "layout":
      return { kind: "sheet", key: damage.key, row: damage.row - 1, column: damage.column - 1 };
    case "mark":
      return { kind: "sheet", key: damage.key, row: 0, column: 0 };
    case "duplicate":
      return { kind: "sheet", key: damage.key };
    default:
      return undefined;
  }
}
