import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { sayOutcome } from "../../locales/say/outcome";
import { usePane } from "./context";
import { Notice } from "./Notice";

/** What the last command came to, with 「撤销」 where it can be taken back. The verdict and hand edits have places of their own. */
export function OutcomeNotice({ state }: { readonly state: AppState }) {
  const { app, words } = usePane();
  const { outcome } = state;
  if (!outcome || outcome.kind === "validated" || outcome.kind === "handEdits") return null;
  const undo = outcome.kind === "zeroFilled" && state.undoableZeros > 0;
  return (
    <Notice
      notice={sayOutcome(outcome, state.check, words)}
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
