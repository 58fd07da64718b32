import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AppState, Outcome } from "../../app/state";
import type { Names } from "../../locales/say/names";
import { sayOutcome, sayRefusal, type Notice as NoticeWords } from "../../locales/say/outcome";
import type { Words } from "../../locales/words";
import { spotOf } from "../cursorSpot";
import { useNames, usePane, useViewState } from "./context";
import { Notice } from "./Notice";
import { outcomeAction } from "./outcomeAction";

/** What the last command came to, with what can be done about it at once. */
export function OutcomeNotice({ state }: { readonly state: AppState }) {
  const pane = usePane();
  const { app, words } = pane;
  const names = useNames();
  const { outcome } = state;
  const notice = outcome && noticeOf(outcome, state, names, words);
  const tone = outcome && sayOutcome(outcome, state.check, names, words).tone;
  const good = tone === "success" || tone === "info";
  const laidOut = outcome?.kind === "laidOut";
  const spot = spotOf(state.cursor);
  const opened = useViewState().chosen?.order[0];
  const from = useRef({ count: state.outcomeCount, spot, opened });
  // Good news leaves when the person goes on, to another place of the form or another item of the list, and leaves its room to that; what
  // went wrong stays until it is put away.
  useEffect(() => {
    const before = from.current;
    from.current = { count: state.outcomeCount, spot, opened };
    // Excel may tell late where the cursor already was when a text was mended: only from one place to another has anybody gone.
    // The first place after laying out is where that went by itself.
    const led = laidOut && before.spot === undefined;
    const left = before.spot !== undefined || state.cursor.figure !== undefined;
    const gone = (spot !== undefined && before.spot !== spot && left && !led) || (opened !== undefined && before.opened !== opened);
    if (good && gone && before.count === state.outcomeCount) app.dismiss();
  }, [app, good, laidOut, spot, opened, state.cursor.figure, state.outcomeCount]);
  if (!notice) return null;
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

/** What has no other place: the verdict stands on its screen, and what asks for a choice is a dialog. */
function noticeOf(outcome: Outcome, state: AppState, names: Names, words: Words): NoticeWords | undefined {
  switch (outcome.kind) {
    case "handEdits":
    case "copyByHand":
      return undefined;
    case "validated": {
      // That a read-only workbook takes nothing down stands above the screen.
      const why = outcome.unrecorded;
      return why === undefined || (why.kind === "readOnly" && state.readOnly) ? undefined : { tone: "warning", text: words.check.unrecorded(sayRefusal(why, "validate", words)) };
    }
    default:
      return sayOutcome(outcome, state.check, names, words);
  }
}
