import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../pane/context";
import { isExplained } from "../worklist";
import { FOCUS_FIRST } from "../pane/useFocusHome";
import { LevelIcon } from "./LevelIcon";
import { WorkDetail, type WorkDetailProps } from "./WorkDetail";
import { useWorkRowStyles } from "./WorkRow.styles";

export interface WorkRowProps extends WorkDetailProps {
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One item: its title, and when it is open what is to be known and done. A closed one is a plain button, so that two hundred stay light. */
export function WorkRow({ open, onOpen, ...detail }: WorkRowProps) {
  const { words } = usePane();
  const { item, sentence } = detail;
  const styles = useWorkRowStyles();
  const explained = isExplained(item);
  return (
    <li data-open={open} className={mergeClasses(styles.row, open ? styles.open : styles.closed)}>
      <button type="button" {...(open && FOCUS_FIRST)} className={styles.title} aria-expanded={open} onClick={onOpen}>
        <LevelIcon kind={item.kind} />
        <span className={mergeClasses(styles.words, explained && styles.explained)}>
          <span className={styles.level}>{explained ? words.fill.explainedLevel(words.common.levels[item.kind]) : words.common.levels[item.kind]}</span> {sentence.title}
        </span>
      </button>
      {open && <WorkDetail {...detail} />}
    </li>
  );
}
