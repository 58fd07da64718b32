import { Button, FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import type { Launch } from "./launch";
import { Busy } from "./pane/Busy";
import { PaneContext } from "./pane/context";
import { Message } from "./pane/Message";
import { Notice } from "./pane/Notice";
import { Pane } from "./pane/Pane";
import { useWaiting } from "./pane/useWaiting";
import { useRootStyles } from "./Root.styles";
import { themeReady } from "./theme/themes";
import { useTheme } from "./theme/useTheme";
import { zhCN } from "../locales/zh-CN/words";

export interface RootProps {
  /** Finds out where we are and builds the application. Called again on 「重试」. */
  readonly launch: () => Promise<Launch>;
  readonly officeTheme: () => "light" | "dark" | undefined;
  readonly reload: () => void;
  /** Calls back with each error that nobody caught. */
  readonly onFault: (report: (message: string) => void) => void;
}

/** Everything the pane can be: starting, at work, in the wrong place, or failed. */
export function Root({ launch, officeTheme, reload, onFault }: RootProps) {
  const styles = useRootStyles();
  const [attempt, setAttempt] = useState(0);
  const [launched, setLaunched] = useState<Launch | undefined>(undefined);
  const [fault, setFault] = useState<string | undefined>(undefined);
  useEffect(() => onFault(setFault), [onFault]);
  useEffect(() => {
    let current = true;
    launch().then(
      // Office tells its theme once it has started; the first screen is then seen in it.
      (result) => themeReady(officeTheme()).then(() => current && setLaunched(result)),
      (cause: unknown) => current && setLaunched({ kind: "failed", message: cause instanceof Error ? cause.message : String(cause) }),
    );
    return () => {
      current = false;
    };
  }, [launch, officeTheme, attempt]);
  const waiting = useWaiting(launched ? undefined : "launch");
  // Asked again once Office has started: before, it does not know.
  const theme = useTheme(launched ? officeTheme() : undefined);
  const words = launched?.kind === "ready" ? launched.services.words : zhCN;
  const again = () => {
    setLaunched(undefined);
    setAttempt(attempt + 1);
  };
  const retry = (
    <Button appearance="primary" onClick={again}>
      {words.common.retry}
    </Button>
  );
  const say = words.host;
  return (
    <FluentProvider theme={theme} className={styles.root}>
      {/* Nobody asked for it, and what is on screen may be wrong: the one thing that is read out at once. */}
      {fault !== undefined && (
        <div role="alert" className={styles.fault}>
          <Notice notice={{ tone: "error", text: say.surprise(fault) }} dismiss={{ label: words.common.close, onClick: () => setFault(undefined) }} />
        </div>
      )}
      <div className={styles.page}>
        {!launched && <Busy text={words.outcomes.busy.start} slow={words.outcomes.slow} reloadLabel={words.outcomes.reload} waiting={waiting} reload={reload} />}
        {launched?.kind === "tooOld" && <Message title={say.tooOldTitle} text={say.tooOld} detail={say.need(launched.need)} />}
        {launched?.kind === "notOffice" && <Message title={say.notOfficeTitle} text={say.notOffice} />}
        {launched?.kind === "noAnswer" && (
          <Message title={say.noAnswerTitle} text={say.noAnswer}>
            {/* Asking the same page again is in vain: Office.js that did not come, or asked into the void, does so only when it loads. */}
            <Button appearance="primary" onClick={reload}>
              {words.common.retry}
            </Button>
          </Message>
        )}
        {launched?.kind === "failed" && (
          <Message title={say.faultTitle} text={say.fault} detail={launched.message}>
            {retry}
          </Message>
        )}
        {launched?.kind === "ready" && (
          <ErrorBoundary
            instead={(error, anew) => (
              <Message title={say.faultTitle} text={say.fault} detail={error.message}>
                <Button
                  appearance="primary"
                  onClick={() => {
                    anew();
                    void launched.services.app.start();
                  }}
                >
                  {words.common.retry}
                </Button>
              </Message>
            )}
          >
            <PaneContext.Provider value={launched.services}>
              <Pane />
            </PaneContext.Provider>
          </ErrorBoundary>
        )}
      </div>
    </FluentProvider>
  );
}
