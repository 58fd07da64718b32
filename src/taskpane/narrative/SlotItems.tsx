import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { narrativeWords } from "../../locales/narrative";
import { sayFinding } from "../../locales/say/finding";
import { LevelIcon } from "../fill/LevelIcon";
import { useNames, usePane } from "../pane/context";
import { goToPlace } from "../pane/goToPlace";
import { reportYearOf } from "../reportYear";
import type { WorkItem } from "../worklist";
import { useSlotItemsStyles } from "./SlotItems.styles";

/** What is found in a place of the text, each with the way there. What to do about it is said on 填报. */
export function SlotItems({ items, state }: { readonly items: readonly WorkItem[]; readonly state: AppState }) {
  const { app, view, words } = usePane();
  const names = useNames();
  const styles = useSlotItemsStyles();
  if (items.length === 0) return null;
  return (
    <ul className={styles.list}>
      {items.map(({ key, kind, subject, target }) => {
        if (!("finding" in subject)) return null;
        const { title } = sayFinding(subject.finding, names, words, reportYearOf(state));
        return (
          <li key={key} className={styles.item}>
            <LevelIcon kind={kind} />
            <span className={styles.words}>
              <span className={styles.level}>{words.common.levels[kind]}</span> {title}
            </span>
            {target && (
              <Button size="small" appearance="subtle" className={styles.locate} aria-label={narrativeWords(words).locate(title)} disabledFocusable={state.busy !== undefined} onClick={() => void goToPlace(app, view, target)}>
                {words.common.locate}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
