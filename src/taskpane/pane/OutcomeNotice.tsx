import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AppState, Outcome } from "../../app/state";
import { sayOutcome } from "../../locales/say/outcome";
import { useNames, usePane } from "./context";
import { Notice } from "./Notice";
import { outcomeAction } from "./outcomeAction";
import { useEndOfEditing } from "./useEndOfEditing";

/** What the last command came to, with what can be done about it at once. */
export function OutcomeNotice({ state }: { readonly state: AppState }) {
  const pane = usePane();
  const { app, words } = pane;
  const names = useNames();
  const { outcome } = state;
  const notice = outcome && sayOutcome(outcome, state.check, names, words);
  const good = notice?.tone === "success" || notice?.tone === "info";
  const figure = state.cursor.figure;
  const from = useRef({ count: state.outcomeCount, figure });
  // Good news leaves when the person goes on to another cell of the form; what went wrong stays until it is put away.
  useEffect(() => {
    const before = from.current;
    from.current = { count: state.outcomeCount, figure };
    if (good && figure !== undefined && before.count === state.outcomeCount && before.figure !== figure) app.dismiss();
  }, [app, good, figure, state.outcomeCount]);
  useEndOfEditing(state, app.dismiss);
  if (!outcome || !notice || hasOwnPlace(outcome)) return null;
  const action = outcomeAction(state, pane);
  return (
    <Notice
      notice={notice}
      actions={
        action && (
          <Button size="small" disabledFocusable={state.busy !== undefined} onClick={action.press}>
            {action.label}
          </Button>
        )
      }
      dismiss={{ label: words.common.close, onClick: () => app.dismiss() }}
    />
  );
}

/** The verdict stands on its screen, unless the workbook could not take it down; what asks for a choice is a dialog. */
function hasOwnPlace(outcome: Outcome): boolean {
  return (outcome.kind === "validated" && outcome.unrecorded === undefined) || outcome.kind === "handEdits" || outcome.kind === "copyByHand";
}
