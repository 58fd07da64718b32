import { mergeClasses } from "@fluentui/react-components";
import type { FigureId } from "../../statute/types";
import { useNames, usePane } from "../pane/context";
import { useCursorHelpStyles } from "./CursorHelp.styles";

/**
 * What the cell under the cursor is for, and the article behind it. Not announced: it changes with every arrow key.
 * `yields`: in a low pane it makes room for a message.
 */
export function CursorHelp({ figure: id, yields }: { readonly figure: FigureId | undefined; readonly yields: boolean }) {
  const { words } = usePane();
  const names = useNames();
  const styles = useCursorHelpStyles();
  if (id === undefined) return <p className={mergeClasses(styles.none, yields && styles.yields)}>{words.fill.cursorNone}</p>;
  const { meaning, citation } = names.figure(id);
  return (
    <div className={mergeClasses(styles.root, yields && styles.yields)} role="group" aria-label={words.fill.cursor}>
      <p className={styles.where}>{names.cell(id)}</p>
      <p className={styles.meaning}>
        {words.common.full(meaning)}
        {citation && <span className={styles.citation}>{words.fill.cite(citation.document, citation.clause)}</span>}
      </p>
    </div>
  );
}
