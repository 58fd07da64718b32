import { Button, DialogActions } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import type { ImportWords } from "../../locales/importing";
import { usePane } from "../pane/context";
import { useDialogStyles } from "../pane/dialog.styles";
import { useReadActionsStyles } from "./ReadActions.styles";

export interface ReadActionsProps {
  readonly say: ImportWords;
  /** Where the keyboard stands first, unless on the button that takes. */
  readonly again: { readonly press: () => void; readonly ref?: RefObject<HTMLButtonElement | null> | undefined };
  readonly close: () => void;
  /** The button that takes what was read. */
  readonly children: ReactNode;
}

/** What can be done with what was read. The two ways out stand side by side: in a low pane the room is for what was read. */
export function ReadActions({ say, again, close, children }: ReadActionsProps) {
  const { words } = usePane();
  const styles = useDialogStyles();
  const own = useReadActionsStyles();
  return (
    <DialogActions className={styles.actions}>
      {children}
      <div className={own.out}>
        <Button ref={again.ref} className={own.half} onClick={again.press}>
          {say.source.again}
        </Button>
        <Button className={own.half} onClick={close}>
          {words.common.cancel}
        </Button>
      </div>
    </DialogActions>
  );
}
