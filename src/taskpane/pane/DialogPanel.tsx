import { DialogBody, DialogSurface } from "@fluentui/react-components";
import { useLayoutEffect, type ReactNode } from "react";
import { useDialogStyles } from "./dialog.styles";
import { focusHome } from "./useFocusHome";

/**
 * What every dialog of the pane stands on; gone, it gives the keyboard back to the button that opened it. Fluent's own
 * way of doing so would bring its focus manager into the first script, for this alone.
 */
export function DialogPanel({ children }: { readonly children: ReactNode }) {
  const styles = useDialogStyles();
  // Before the dialog takes the keyboard, which it does once it is drawn.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      // Not before the surface is out of the page. Where Fluent has put the keyboard by then is the head of the page.
      setTimeout(() => {
        if (!document.hasFocus()) return;
        if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
        else focusHome(document);
      }, 0);
    };
  }, []);
  return (
    <DialogSurface className={styles.surface}>
      <DialogBody className={styles.body}>{children}</DialogBody>
    </DialogSurface>
  );
}
