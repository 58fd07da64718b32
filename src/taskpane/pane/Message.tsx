import type { ReactNode } from "react";
import { useMessageStyles } from "./Message.styles";

export interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** A line for whoever is asked for help: a code, a requirement set. */
  readonly detail?: string | undefined;
  readonly below?: ReactNode;
  readonly children?: ReactNode;
}

/** A whole page that says one thing and what to do about it. */
export function Message({ title, text, detail, below, children }: MessageProps) {
  const styles = useMessageStyles();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {detail && <p className={styles.detail}>{detail}</p>}
      {children && <div>{children}</div>}
      {below}
    </main>
  );
}
