import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
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
    return (
      <Notice
        key={`${damage.kind} ${damage.key}`}
        notice={{ tone: "error", text }}
        more={how}
        actions={
          damage === first ? (
            <Button size="medium" appearance="primary" disabledFocusable={busy} onClick={() => void app.layOut(undefined)}>
              {words.damage.mend[state.damage.some((d) => d.kind === "missing") ? "missing" : damage.kind]}
            </Button>
          ) : damage.kind === "layout" ? (
            <Button size="small" disabledFocusable={busy} onClick={() => void app.goTo({ kind: "sheet", key: damage.key, row: damage.row - 1, column: damage.column - 1 })}>
              {words.common.locate}
            </Button>
          ) : damage.kind === "duplicate" ? (
            <Button size="small" disabledFocusable={busy} onClick={() => void app.goTo({ kind: "sheet", key: damage.key })}>
              {words.common.locate}
            </Button>
          ) : undefined
        }
      />
    );
  });
}
