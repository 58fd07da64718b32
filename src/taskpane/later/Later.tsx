import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Busy } from "../pane/Busy";
import { usePane } from "../pane/context";
import { Notice } from "../pane/Notice";
import { useWaiting } from "../pane/useWaiting";
import type { LaterPart } from "./laterPart";

export interface LaterProps<Props extends object> {
  readonly part: LaterPart<Props>;
  /** False: drawn only if it is there already, so that a dialog can close as it opened. */
  readonly wanted: boolean;
  readonly props: Props;
  /** Wants it no longer, when it does not come. */
  readonly cancel: () => void;
}

/** A part that is fetched when it is wanted. Until it has come progress is shown; when it does not come, that is said. */
export function Later<Props extends object>({ part, wanted, props, cancel }: LaterProps<Props>) {
  const { words, reload } = usePane();
  const [, setCame] = useState(false);
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const fetching = wanted && !part.ready && failed === undefined;
  useEffect(() => {
    if (!fetching) return;
    let current = true;
    part.fetch().then(
      () => current && setCame(true),
      (cause: unknown) => current && setFailed(cause instanceof Error ? cause.message : String(cause)),
    );
    return () => {
      current = false;
    };
  }, [part, fetching]);
  const waiting = useWaiting(fetching ? "fetch" : undefined);
  const Part = part.ready;
  const say = words.later;
  if (Part) return <Part {...props} />;
  if (!wanted) return null;
  if (failed === undefined) return <Busy text={say.opening} slow={say.slow} reloadLabel={words.outcomes.reload} waiting={waiting} reload={reload} />;
  const leave = () => {
    setFailed(undefined);
    cancel();
  };
  return (
    <Notice
      notice={{ tone: "error", text: say.failed }}
      more={failed}
      actions={
        <Button size="small" onClick={() => setFailed(undefined)}>
          {words.common.retry}
        </Button>
      }
      dismiss={{ label: words.common.close, onClick: leave }}
    />
  );
}
