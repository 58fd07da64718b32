import { Button, ProgressBar } from "@fluentui/react-components";
import { useBusyStyles } from "./Busy.styles";
import type { Waiting } from "./useWaiting";

export interface BusyProps {
  readonly text: string;
  readonly waiting: Waiting;
  /** What to say, and what to press, when it goes on for too long. */
  readonly slow: string;
  readonly reloadLabel: string;
  readonly reload: () => void;
}

/** What is going on, and a way out when it goes on for too long. */
export function Busy({ text, waiting, slow, reloadLabel, reload }: BusyProps) {
  const styles = useBusyStyles();
  if (waiting === "none") return null;
  return (
    <div className={styles.root}>
      <ProgressBar thickness="medium" aria-label={text} />
      <div className={styles.text}>{text}</div>
      {waiting === "slow" && (
        <div className={styles.slow}>
          <span>{slow}</span>
          <Button size="small" onClick={reload}>
            {reloadLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
