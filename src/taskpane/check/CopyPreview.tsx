import { useEffect, useRef, useState } from "react";
import type { Clip } from "../../app/ports";
import { fillClipboard } from "../clipboard/copyByCommand";
import { useCopyPreviewStyles } from "./CopyPreview.styles";

export interface CopyPreviewProps {
  readonly clip: Clip;
  readonly label: string;
  /** Another number: the content is selected again. */
  readonly selectAgain: number;
  /** The person has copied it. */
  readonly onCopied: () => void;
  readonly onEscape: () => void;
}

/** What is to be copied, with all of it selected and the keyboard on it. */
export function CopyPreview(props: CopyPreviewProps) {
  return props.clip.html === undefined ? <TextPreview {...props} /> : <MarkupPreview {...props} html={props.clip.html} />;
}

function TextPreview({ clip, label, selectAgain, onCopied }: CopyPreviewProps) {
  const styles = useCopyPreviewStyles();
  const place = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // After the dialog, which puts the keyboard where it likes when it opens.
    const timer = setTimeout(() => {
      place.current?.focus();
      place.current?.select();
    });
    return () => clearTimeout(timer);
  }, [selectAgain]);
  return <textarea ref={place} className={styles.text} readOnly aria-label={label} value={clip.text} onCopy={onCopied} />;
}

/**
 * In a frame of its own: nothing of the pane's look (or of its dark theme) goes along with what is copied, and no script
 * could run in it, whatever its words. What Ctrl+C takes is put there by us, exactly as it was made.
 */
function MarkupPreview({ clip, html, label, selectAgain, onCopied, onEscape }: CopyPreviewProps & { readonly html: string }) {
  const styles = useCopyPreviewStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<Document | undefined>(undefined);
  useEffect(() => {
    if (!page) return;
    frame.current?.focus();
    page.getSelection()?.selectAllChildren(page.body);
  }, [page, selectAgain]);
  useEffect(() => {
    if (!page) return;
    const onCopy = (event: ClipboardEvent): void => {
      if (event.clipboardData) {
        fillClipboard(event.clipboardData, clip);
        event.preventDefault();
      }
      onCopied();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onEscape();
    };
    page.addEventListener("copy", onCopy);
    page.addEventListener("keydown", onKey);
    return () => {
      page.removeEventListener("copy", onCopy);
      page.removeEventListener("keydown", onKey);
    };
  }, [page, clip, onCopied, onEscape]);
  return <iframe ref={frame} className={styles.frame} title={label} sandbox="allow-same-origin" srcDoc={pageOf(html)} onLoad={(event) => setPage(event.currentTarget.contentDocument ?? undefined)} />;
}

const pageOf = (html: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><body style="margin: 8px; background: #fff; color: #000">${html}</body>`;
