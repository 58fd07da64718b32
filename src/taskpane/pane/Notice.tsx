import { Button, mergeClasses, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import type { Notice as NoticeWords } from "../../locales/say/outcome";
import { NoticeList } from "./NoticeList";
import { useNoticeStyles } from "./Notice.styles";

export interface NoticeProps {
  readonly notice: NoticeWords;
  /** What a reader needs after the sentence itself: what to do. */
  readonly more?: string;
  readonly actions?: ReactNode;
  readonly dismiss?: { readonly label: string; readonly onClick: () => void };
}

/** One message with what can be done about it. It is read out by the live region, not by itself. */
export function Notice({ notice, more, actions, dismiss }: NoticeProps) {
  const styles = useNoticeStyles();
  return (
    <MessageBar intent={notice.tone} layout="multiline" bottomReflowSpacer={null} className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <span className={more ? styles.head : styles.text}>{notice.text}</span>
        {notice.list && <NoticeList {...notice.list} />}
        {more && <span className={styles.more}>{more}</span>}
      </MessageBarBody>
      <MessageBarActions className={mergeClasses(styles.actions, actions ? styles.hasActions : undefined)} containerAction={dismiss && <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={dismiss.label} onClick={dismiss.onClick} />}>
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}
