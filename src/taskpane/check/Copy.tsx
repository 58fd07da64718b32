import { Button, useId } from "@fluentui/react-components";
import { COPY_COMMANDS } from "../../app/copy";
import type { CopyKind } from "../../app/ports";
import type { AppState } from "../../app/state";
import { copyByHandDialog } from "../later/parts";
import { Later } from "../later/Later";
import { usePane } from "../pane/context";
import { useCopyStyles } from "./Copy.styles";

const KINDS: readonly CopyKind[] = ["word", "web", "findings"];

/** The ways out of Excel: the report into Word or a portal, the list of findings into a chat. */
export function Copy({ state }: { readonly state: AppState }) {
  const { app, words } = usePane();
  const styles = useCopyStyles();
  const id = useId("copy");
  return (
    <section aria-labelledby={id} className={styles.root}>
      <h2 id={id} className={styles.title}>
        {words.copy.title}
      </h2>
      <ul className={styles.list}>
        {KINDS.map((kind) => (
          <CopyRow key={kind} kind={kind} busy={state.busy !== undefined} />
        ))}
      </ul>
      <Later part={copyByHandDialog} wanted={state.outcome?.kind === "copyByHand"} props={{ state }} cancel={() => app.dismiss()} />
    </section>
  );
}

function CopyRow({ kind, busy }: { readonly kind: CopyKind; readonly busy: boolean }) {
  const { app, words } = usePane();
  const styles = useCopyStyles();
  const hint = useId("hint");
  return (
    <li className={styles.row}>
      <Button {...copyByHandDialog.ahead} className={styles.button} aria-describedby={hint} disabledFocusable={busy} onClick={() => void app.copy(kind)}>
        {words.outcomes.buttons[COPY_COMMANDS[kind]]}
      </Button>
      <span id={hint} className={styles.hint}>
        {words.copy.hints[kind]}
      </span>
    </li>
  );
}
