import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { usePane } from "./context";
import { Notice } from "./Notice";
import { saysEditing } from "./saysEditing";

/** What holds things up at the moment: a cell being edited, a workbook that cannot be written, changes that are not watched. */
export function Circumstances({ state }: { readonly state: AppState }) {
  const { app, words } = usePane();
  return (
    <>
      {state.waitingForEdit && !saysEditing(state.outcome) && <Notice notice={{ tone: "warning", text: words.damage.editing }} />}
      {state.readOnly ? (
        <Notice notice={{ tone: "info", text: words.damage.readOnly }} />
      ) : (
        state.protectedSheets.length > 0 && <Notice notice={{ tone: "info", text: words.damage.protectedSheets(words.common.list(state.protectedSheets.map((sheet) => `“${sheet}”`))) }} />
      )}
      {state.phase.kind === "report" && !state.live && (
        <Notice
          notice={{ tone: "info", text: words.damage.notLive }}
          actions={
            <Button size="small" disabledFocusable={state.busy !== undefined} onClick={() => void app.recheck()}>
              {words.damage.recheck}
            </Button>
          }
        />
      )}
    </>
  );
}
