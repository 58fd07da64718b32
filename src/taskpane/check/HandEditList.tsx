import type { HandEdit } from "../../app/state";
import { usePane } from "../pane/context";
import { useHandEditListStyles } from "./HandEditList.styles";

/** Each hand edit with what was generated and what stands there now. */
export function HandEditList({ edits }: { readonly edits: readonly HandEdit[] }) {
  const { words } = usePane();
  const styles = useHandEditListStyles();
  const say = words.check.edits;
  return (
    <ul className={styles.list}>
      {edits.map((edit) => (
        <li key={`${edit.kind} ${edit.row} ${edit.before}`} className={styles.edit}>
          <div className={styles.row}>{`${say.row(edit.row)} · ${say[edit.kind]}`}</div>
          {edit.kind !== "added" && (
            <div className={styles.side}>
              <span className={styles.name}>{say.was}</span>
              <del lang="zh-CN" className={styles.was}>{edit.before || say.empty}</del>
            </div>
          )}
          {edit.kind !== "removed" && (
            <div className={styles.side}>
              <span className={styles.name}>{say.now}</span>
              <ins lang="zh-CN" className={styles.now}>{edit.after || say.empty}</ins>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
