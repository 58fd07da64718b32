import { mergeClasses } from "@fluentui/react-components";
import { narrativeWords } from "../../locales/narrative";
import { usePane } from "../pane/context";
import { useLengthMeterStyles } from "./LengthMeter.styles";

/** How much of the room that a section should keep to is written. Too much is no fault, so nothing turns red. */
export function LengthMeter({ count, most }: { readonly count: number; readonly most: number }) {
  const { words } = usePane();
  const styles = useLengthMeterStyles();
  const say = narrativeWords(words);
  const over = count > most;
  return (
    <div className={styles.root}>
      <span className={styles.bar} aria-hidden>
        <span className={mergeClasses(styles.fill, over && styles.over)} style={{ width: `${Math.min(100, (count / most) * 100)}%` }} />
      </span>
      <span className={styles.text}>
        {say.length(count, most)}
        {over && <span className={styles.longer}>{say.longer(count - most)}</span>}
      </span>
    </div>
  );
}
