import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { usePane } from "./context";
import { Notice } from "./Notice";
import { saysEditing } from "./saysEditing";

/** By so many names a notice gets longer than what it has to say. */
const NAMED = 2;

export interface CircumstancesProps {
  readonly state: AppState;
  /** True where a screen says by itself that sheets are protected. */
  readonly protectionSaid?: boolean;
}

/** What holds things up at the moment: a cell being edited, a workbook that cannot be written, changes that are not watched. */
export function Circumstances({ state, protectionSaid = false }: CircumstancesProps) {
  const { app, words } = usePane();
  const { protectedSheets } = state;
  const say = words.damage;
  const guarded = protectedSheets.length > NAMED ? say.protectedMany : say.protectedSheets(words.common.list(protectedSheets.map((sheet) => `“${sheet}”`)));
  return (
    <>
      {state.waitingForEdit && !saysEditing(state.outcome) && <Notice notice={{ tone: "warning", text: words.damage.editing }} />}
      {state.readOnly ? (
        <Notice notice={{ tone: "info", text: words.damage.readOnly }} />
      ) : (
        protectedSheets.length > 0 && !protectionSaid && <Notice notice={{ tone: "info", text: guarded }} />
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
