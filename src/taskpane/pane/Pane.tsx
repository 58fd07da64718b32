import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { AppState } from "../../app/state";
import { sayOutcome } from "../../locales/say/outcome";
import { reportYearOf } from "../reportYear";
import { StartScreen } from "../start/StartScreen";
import { announcementOf, damageAnnouncement } from "./announcement";
import { Busy } from "./Busy";
import { useAppState, useNames, usePane, useViewState } from "./context";
import { useHiddenStyles } from "./hidden.styles";
import { LiveRegion } from "./LiveRegion";
import { Message } from "./Message";
import { useFocusHome } from "./useFocusHome";
import { movedAnnouncement } from "./movedAnnouncement";
import { useNewest } from "./useNewest";
import { useLasting } from "./useLasting";
import { usePaneStyles } from "./Pane.styles";
import { ReportPane } from "./ReportPane";
import { useWaiting } from "./useWaiting";

/** Nobody who types one figure after the other is to be told so; only where a cell is left half-written does what is shown go stale. */
const EDITING_SAID_AFTER = 2_000;

/** The pane by the phase the application is in, and the one live region of them all. */
export function Pane() {
  const { app, words, reload } = usePane();
  const current = useAppState();
  const { moved } = useViewState();
  const state: AppState = { ...current, waitingForEdit: useLasting(current.waitingForEdit, EDITING_SAID_AFTER) };
  const names = useNames();
  const styles = usePaneStyles();
  const hidden = useHiddenStyles();
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusHome(root);
  const { phase } = state;
  const underWay = state.busy ?? (phase.kind === "starting" ? "start" : undefined);
  const waiting = useWaiting(underWay);
  // Buttons grey out when progress shows, not at every short command; until then `oneAtATime` drops a second press.
  const shown: AppState = waiting === "none" ? { ...state, busy: undefined } : state;
  const busy = underWay && <Busy text={words.outcomes.busy[underWay]} slow={words.outcomes.slow} reloadLabel={words.outcomes.reload} waiting={waiting} reload={reload} />;
  const outcome = useNewest(damageAnnouncement(state, words), announcementOf({ ...state, busy: underWay }, waiting, names, words));
  const announcement = useNewest(outcome, movedAnnouncement(moved, reportYearOf(state), names, words));
  return (
    <div ref={root} {...focus} className={styles.root}>
      {phase.kind === "starting" && (
        <main className={styles.starting}>
          <h1 className={hidden.hidden}>{words.common.product}</h1>
          {busy}
        </main>
      )}
      {phase.kind === "blank" && <StartScreen state={shown} fileName={phase.fileName} sheets={phase.sheets} busy={busy} />}
      {phase.kind === "report" && <ReportPane state={shown} busy={busy} />}
      {phase.kind === "stuck" && (
        <Message title={words.host.stuckTitle} text={sayOutcome(phase.refusal, state.check, names, words).text} below={busy}>
          <Button appearance="primary" disabledFocusable={shown.busy !== undefined} onClick={() => void app.start()}>
            {words.common.retry}
          </Button>
        </Message>
      )}
      <LiveRegion announcement={announcement} />
    </div>
  );
}
