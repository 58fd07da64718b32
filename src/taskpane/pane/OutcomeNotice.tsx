import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AppState } from "../../app/state";
import { sayOutcome } from "../../locales/say/outcome";
import { useNames, usePane } from "./context";
import { Notice } from "./Notice";
import { useEndOfEditing } from "./useEndOfEditing";

/** What the last command came to, with 「撤销」 where it can be taken back. The verdict and hand edits have places of their own. */
export function OutcomeNotice({ state }: { readonly state: AppState }) {
  const { app, words } = usePane();
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
  if (!outcome || !notice || outcome.kind === "validated" || outcome.kind === "handEdits" || outcome.kind === "copyByHand") return null;
  const undo = outcome.kind === "zeroFilled" && state.undoableZeros > 0;
  return (
    <Notice
      notice={notice}
      actions={
        undo && (
          <Button size="small" disabledFocusable={state.busy !== undefined} onClick={() => void app.undoZeroFill()}>
            {words.common.undo}
          </Button>
        )
      }
      dismiss={{ label: words.common.close, onClick: () => app.dismiss() }}
    />
  );
}
