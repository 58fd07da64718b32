import { Tab, TabList } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { AppState } from "../../app/state";
import { CheckScreen } from "../check/CheckScreen";
import { FillScreen } from "../fill/FillScreen";
import { Later } from "../later/Later";
import { handEditDialog, zeroFillDialog } from "../later/parts";
import { Circumstances } from "./Circumstances";
import { usePane, useViewState } from "./context";
import { DamageNotices } from "./DamageNotices";
import { Header } from "./Header";
import { OutcomeNotice } from "./OutcomeNotice";
import { ReachedHint } from "./ReachedHint";
import { useReportPaneStyles } from "./ReportPane.styles";
import { FOCUS_HOME } from "./useFocusHome";

/** The two screens of a workbook that holds a report, under one head, with what concerns both above them. */
export function ReportPane({ state, busy }: { readonly state: AppState; readonly busy: ReactNode }) {
  const { app, words, view } = usePane();
  const { tab, dialog } = useViewState();
  const styles = useReportPaneStyles();
  const { figure } = state.cursor;
  useEffect(() => view.cursorAt(figure), [view, figure]);
  const outcome = (
    <>
      <ReachedHint edition={state.edition} />
      <OutcomeNotice state={state} />
    </>
  );
  const notices = (
    <div className={styles.notices}>
      <DamageNotices state={state} />
      <Circumstances state={state} />
    </div>
  );
  return (
    <>
      <Header state={state} />
      <TabList className={styles.tabs} selectedValue={tab} onTabSelect={(_, data) => view.set({ tab: data.value === "check" ? "check" : "fill" })}>
        <Tab value="fill" id="tab-fill" aria-controls="screen">
          {words.common.tabs.fill}
        </Tab>
        <Tab value="check" id="tab-check" aria-controls="screen">
          {words.common.tabs.check}
        </Tab>
      </TabList>
      <div className={styles.busy}>
        {busy}
        <Later part={zeroFillDialog} wanted={dialog === "zeroFill"} props={{ state }} cancel={() => view.set({ dialog: undefined })} />
        <Later part={handEditDialog} wanted={state.outcome?.kind === "handEdits"} props={{ state }} cancel={() => app.dismiss()} />
      </div>
      <div id="screen" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1} {...FOCUS_HOME} className={styles.screen}>
        {tab === "fill" ? <FillScreen state={state} notices={notices} outcome={outcome} /> : <CheckScreen state={state} notices={notices} outcome={outcome} />}
      </div>
    </>
  );
}
