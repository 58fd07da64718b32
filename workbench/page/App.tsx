import { useCallback, useEffect, useState } from "react";
import { AddinGroup } from "./chrome/AddinGroup";
import { Dialog, type DialogButton } from "./chrome/Dialog";
import { FormulaBar } from "./chrome/FormulaBar";
import type { AddinRibbon, RibbonCommand } from "./chrome/manifest";
import { Pane } from "./chrome/Pane";
import { SheetTabs } from "./chrome/SheetTabs";
import { StatusBar } from "./chrome/StatusBar";
import { TitleBar } from "./chrome/TitleBar";
import { WorkbookGroup } from "./chrome/WorkbookGroup";
import { Grid } from "./grid/Grid";
import type { Session } from "./session";
import { useChanges } from "./useChanges";

interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly [DialogButton, ...DialogButton[]];
}

function focusGrid(): void {
  document.querySelector<HTMLTextAreaElement>(".editor")?.focus({ preventScroll: true });
}

/** The whole page: what Excel on the web shows around a workbook with the add-in's pane open. */
export function App({ session, ribbon }: { readonly session: Session; readonly ribbon: AddinRibbon }) {
  useChanges(session, false);
  const { controller, clipboard } = session.book;
  useChanges(controller, false);
  const [question, setQuestion] = useState<Question>();
  const [busy, setBusy] = useState<string>();

  const ask = useCallback((message: string, button: string, run: () => void) => {
    const close = (): void => setQuestion(undefined);
    setQuestion({ title: "Excel", message, buttons: [{ label: button, run: () => { close(); run(); } }, { label: "取消", run: close }] });
  }, []);
  const tell = useCallback((title: string, message: string) => {
    setQuestion({ title, message, buttons: [{ label: "确定", run: () => setQuestion(undefined) }] });
  }, []);
  /** Shows that something long runs, lets the browser draw it, and says what went wrong. */
  const during = useCallback(
    async (words: string, fault: string, work: () => Promise<void>) => {
      setBusy(words);
      await new Promise((drawn) => window.setTimeout(drawn, 0));
      try {
        await work();
      } catch (error) {
        tell(fault, error instanceof Error ? error.message : String(error));
      } finally {
        setBusy(undefined);
        focusGrid();
      }
    },
    [tell],
  );
  const unlessUnsaved = useCallback(
    (run: () => void) => {
      if (session.unsaved) ask(`“${session.book.workbook.fileName}”有未保存的更改，继续将丢失这些更改。`, "不保存", run);
      else run();
    },
    [session, ask],
  );
  const save = useCallback(() => {
    if (controller.commit()) void during("正在保存…", "没有保存", () => session.download());
  }, [controller, during, session]);
  const open = useCallback((file: File) => unlessUnsaved(() => void during("正在打开…", `“${file.name}”打不开，可能不是 .xlsx 工作簿，或已损坏`, () => session.open(file))), [unlessUnsaved, during, session]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (session.unsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [session]);
  const onFrame = useCallback((frame: HTMLIFrameElement) => session.attach(frame), [session]);
  const onCommand = (command: RibbonCommand): void => {
    // As in Excel, a cell being written is entered before a command of the ribbon runs.
    if (command.action !== undefined && controller.commit()) session.run(command.id, command.action);
  };

  const { refusal } = controller;
  return (
    <div className="shell">
      <TitleBar session={session} />
      <div className="ribbon" role="toolbar" aria-label="功能区">
        <WorkbookGroup controller={controller} onNew={() => unlessUnsaved(() => session.create())} onOpen={open} onSave={save} focusGrid={focusGrid} />
        <AddinGroup ribbon={ribbon} onCommand={onCommand} />
      </div>
      <div className="body">
        <main className="book">
          <FormulaBar controller={controller} focusGrid={focusGrid} />
          <Grid key={session.count} controller={controller} clipboard={clipboard} onSave={save} />
          <SheetTabs controller={controller} focusGrid={focusGrid} confirm={ask} />
          <StatusBar controller={controller} excel={session.host.profile.label} />
        </main>
        {session.paneUrl === undefined ? null : (
          <Pane title={ribbon.displayName} url={session.paneUrl} hidden={!session.paneShown} onFrame={onFrame} onClose={() => session.closePane()} />
        )}
      </div>
      {refusal === undefined ? null : (
        <Dialog
          title="Excel"
          message={refusal.message}
          buttons={
            refusal.retry
              ? [{ label: "重试", run: () => { controller.dismiss(true); focusGrid(); } }, { label: "取消", run: () => { controller.dismiss(false); focusGrid(); } }]
              : [{ label: "确定", run: () => { controller.dismiss(false); focusGrid(); } }]
          }
        />
      )}
      {question === undefined ? null : <Dialog {...question} />}
      {busy === undefined ? null : <div className="busy" role="status"><span>{busy}</span></div>}
    </div>
  );
}
