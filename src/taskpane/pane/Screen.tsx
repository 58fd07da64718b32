import type { ReactNode } from "react";
import { useScreenStyles } from "./Screen.styles";

/** A screen: what scrolls, and below it what stays. The scroll bar is always there, since the host hides one that comes and goes. */
export function Screen({ children, footer }: { readonly children: ReactNode; readonly footer?: ReactNode }) {
  const styles = useScreenStyles();
  return (
    <>
      <div className={styles.body}>{children}</div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </>
  );
}
