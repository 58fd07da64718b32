import type { FigureId } from "../../statute/types";
import { useNames, usePane } from "../pane/context";
import { useCursorHelpStyles } from "./CursorHelp.styles";

/** What the cell under the cursor is for, and the article behind it. Not announced: it changes with every arrow key. */
export function CursorHelp({ figure: id }: { readonly figure: FigureId | undefined }) {
  const { words } = usePane();
  const names = useNames();
  const styles = useCursorHelpStyles();
  if (id === undefined) return <p className={styles.none}>{words.fill.cursorNone}</p>;
  const { meaning, citation } = names.figure(id);
  return (
    <div className={styles.root} role="group" aria-label={words.fill.cursor}>
      <p className={styles.where}>{names.cell(id)}</p>
      <p className={styles.meaning}>
        {words.common.full(meaning)}
        {citation && <span className={styles.citation}>{words.fill.cite(citation.document, citation.clause)}</span>}
      </p>
    </div>
  );
}
