import { Button } from "@fluentui/react-components";
import { importDialog } from "../later/parts";
import { usePane } from "../pane/context";
import { useBringStyles } from "./Bring.styles";

/** Ways in for figures that stand somewhere already, so that nobody types them again. */
export function Bring({ busy }: { readonly busy: boolean }) {
  const { view, words } = usePane();
  const styles = useBringStyles();
  return (
    <div role="group" aria-label={words.fill.bring} className={styles.root}>
      <Button {...importDialog.ahead} size="small" className={styles.button} disabledFocusable={busy} onClick={() => view.set({ dialog: "importPaste" })}>
        {words.fill.bringPaste}
      </Button>
      <Button {...importDialog.ahead} size="small" className={styles.button} disabledFocusable={busy} onClick={() => view.set({ dialog: "importFile" })}>
        {words.fill.bringFile}
      </Button>
      <Button {...importDialog.ahead} size="small" className={styles.button} disabledFocusable={busy} onClick={() => view.set({ dialog: "takeLast" })}>
        {words.fill.bringLast}
      </Button>
    </div>
  );
}
