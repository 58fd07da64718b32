import { useEffect, useState } from "react";
import { useHiddenStyles } from "./hidden.styles";

export interface Announcement {
  /** Changes whenever something is to be said, also when the words are the same as before. */
  readonly id: string;
  readonly text: string;
}

/** Words that a live region takes up within this time are said together as the last of them. */
const SETTLE = 150;

/** The one place from which results are read out. Polite: it never interrupts. */
export function LiveRegion({ announcement }: { readonly announcement: Announcement | undefined }) {
  const styles = useHiddenStyles();
  const [spoken, setSpoken] = useState<Announcement | undefined>(undefined);
  const id = announcement?.id;
  const text = announcement?.text ?? "";
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(id === undefined ? undefined : { id, text }), SETTLE);
    return () => clearTimeout(timer);
  }, [id, text]);
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.hidden}>
      {/* A new element for a new id, so that the same words are read again. */}
      {spoken && <span key={spoken.id}>{spoken.text}</span>}
    </div>
  );
}
