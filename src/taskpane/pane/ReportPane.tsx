import { useEffect, type ReactNode } from "react";
import type { AppState } from "../../app/state";
import { CheckScreen } from "../check/CheckScreen";
import { FillScreen } from "../fill/FillScreen";
import { Later } from "../later/Later";
import { handEditDialog, importDialog, moreScreen, narrativeScreen, switchEditionDialog, zeroFillDialog } from "../later/parts";
import { spotOf } from "../cursorSpot";
import type { Tab as PaneTab } from "../view";
import { Circumstances } from "./Circumstances";
import { usePane, useViewState } from "./context";
import { DamageNotices } from "./DamageNotices";
import { Header } from "./Header";
import { OutcomeNotice } from "./OutcomeNotice";
import { ReachedHint } from "./ReachedHint";
import { useReportPaneStyles } from "./ReportPane.styles";
import { Tabs } from "./Tabs";
import { FOCUS_HOME } from "./useFocusHome";
import { useMoveKeys } from "./useMoveKeys";

const TABS: readonly PaneTab[] = ["fill", "narrative", "check", "more"];

/** The screens of a workbook that holds a report, under one head, with what concerns both above them. */
export function ReportPane({ state, busy }: { readonly state: AppState; readonly busy: ReactNode }) {
  const { app, words, view } = usePane();
  const { tab, dialog } = useViewState();
  const styles = useReportPaneStyles();
  const spot = spotOf(state.cursor);
  useEffect(() => view.cursorAt(spot), [view, spot]);
  useMoveKeys();
  const outcome = (
    <>
      <ReachedHint edition={state.edition} />
      <OutcomeNotice state={state} />
    </>
  );
  const notices = (
    <div className={styles.notices}>
      <DamageNotices state={state} />
      <Circumstances state={state} protectionSaid={tab === "more"} />
    </div>
  );
  const screen = { state, notices, outcome };
  return (
    <>
      <Header state={state} />
      {/* A part of the page for whoever goes by its parts; of no weight in how it looks. */}
      <main className={styles.main}>
        <Tabs panel="screen" selected={tab} onSelect={(one) => view.set({ tab: one })} tabs={TABS.map((id) => ({ id, label: words.common.tabs[id], ...(id === "more" && { aside: true, onApproach: moreScreen.ahead.onFocus }), ...(id === "narrative" && { onApproach: narrativeScreen.ahead.onFocus }) }))} />
        <div className={styles.busy}>
          {busy}
          <Later part={zeroFillDialog} wanted={dialog === "zeroFill"} props={{ state }} cancel={() => view.set({ dialog: undefined })} />
          <Later part={importDialog} wanted={dialog === "importPaste" || dialog === "importFile" || dialog === "takeLast"} props={{ state }} cancel={() => view.set({ dialog: undefined })} />
          <Later part={switchEditionDialog} wanted={dialog === "switchEdition"} props={{ state }} cancel={() => view.set({ dialog: undefined })} />
          <Later part={handEditDialog} wanted={state.outcome?.kind === "handEdits"} props={{ state }} cancel={() => app.dismiss()} />
        </div>
        <div id="screen" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1} {...FOCUS_HOME} className={styles.screen}>
          {tab === "fill" && <FillScreen {...screen} />}
          {tab === "narrative" && <Later part={narrativeScreen} wanted props={screen} cancel={() => view.set({ tab: "fill" })} />}
          {tab === "check" && <CheckScreen {...screen} />}
          {tab === "more" && <Later part={moreScreen} wanted props={screen} cancel={() => view.set({ tab: "fill" })} />}
        </div>
      </main>
    </>
  );
}
