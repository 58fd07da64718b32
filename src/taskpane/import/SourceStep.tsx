import { Button, DialogActions, DialogContent, DialogTitle, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ClipboardEvent } from "react";
import type { OutsideSource } from "../../app/filesPort";
import type { ImportWords } from "../../locales/importing";
import { usePane } from "../pane/context";
import { useDialogStyles } from "../pane/dialog.styles";
import { Notice } from "../pane/Notice";
import { fileSource, pastedSource } from "./sources";
import { useSourceStepStyles } from "./SourceStep.styles";
import { useFirstFocus } from "./useFirstFocus";

/** `.doc` and its like are let through, so that it can be said what to do about them. */
const ACCEPT = ".xlsx,.docx,.html,.htm,.txt,.pdf,.doc,.xls,.wps,.et";

export interface SourceStepProps {
  readonly say: ImportWords;
  readonly purpose: "import" | "last";
  /** Where the keyboard stands first. */
  readonly first: "paste" | "file";
  readonly reading: boolean;
  /** Why the last source could not be read. */
  readonly refused: string | undefined;
  readonly read: (source: OutsideSource) => void;
  readonly close: () => void;
}

/** Where the report is: a file, or what was copied from a page or a document. */
export function SourceStep({ say, purpose, first, reading, refused, read, close }: SourceStepProps) {
  const { words } = usePane();
  const styles = useDialogStyles();
  const own = useSourceStepStyles();
  const [text, setText] = useState("");
  const [unread, setUnread] = useState<string | undefined>(undefined);
  const [button, field] = [useFirstFocus<HTMLButtonElement>(), useFirstFocus<HTMLTextAreaElement>()];
  const picker = useRef<HTMLInputElement>(null);
  // A file that comes late, after another or after she went away, is not wanted any more.
  const wanted = useRef<File | undefined>(undefined);
  useEffect(() => () => void (wanted.current = undefined), []);
  const paste = (event: ClipboardEvent) => {
    const source = pastedSource(event.clipboardData);
    if (!source) return;
    // What stands in the field would be the text without its tables.
    event.preventDefault();
    wanted.current = undefined;
    setText(source.text);
    read(source);
  };
  const pick = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setUnread(undefined);
    wanted.current = file;
    const source = await fileSource(file).catch(() => "broken" as const);
    if (wanted.current !== file) return;
    // The same file can be chosen again once it has been mended.
    input.value = "";
    if (typeof source === "string") setUnread(say.unread[source]);
    else read(source);
  };
  const fault = unread ?? refused;
  // A file and a page that is pasted are read at once; only what was typed waits for a press.
  const typed = text.trim() !== "";
  return (
    <>
      <DialogTitle className={styles.title}>{purpose === "last" ? say.source.titleLast : say.source.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <p className={styles.text}>{purpose === "last" ? say.source.introLast : say.source.intro}</p>
        <input ref={picker} type="file" aria-label={say.source.file} accept={ACCEPT} tabIndex={-1} className={own.file} onChange={(event) => void pick(event.currentTarget)} />
        <Button ref={first === "file" ? button : undefined} appearance={first === "file" && !typed ? "primary" : "secondary"} className={own.choose} disabledFocusable={reading} onClick={() => picker.current?.click()}>
          {say.source.choose}
        </Button>
        <Field label={say.source.paste} hint={say.source.pasteHint}>
          <Textarea ref={first === "paste" ? field : undefined} rows={4} value={text} onPaste={paste} onChange={(_, data) => setText(data.value)} />
        </Field>
        {reading && <p role="status" className={styles.text}>{say.source.reading}</p>}
        {!reading && fault !== undefined && (
          <div role="alert">
            <Notice notice={{ tone: "error", text: fault }} />
          </div>
        )}
      </DialogContent>
      <DialogActions className={styles.actions}>
        {typed && (
          <Button appearance="primary" disabledFocusable={reading} onClick={() => read({ kind: "pasted", html: undefined, text })}>
            {say.source.read}
          </Button>
        )}
        <Button onClick={close}>{words.common.cancel}</Button>
      </DialogActions>
    </>
  );
}
