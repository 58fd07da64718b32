import { mergeClasses } from "@fluentui/react-components";
import type { CheckResult } from "../../report/types";
import { usePane } from "../pane/context";
import { LevelIcon } from "./LevelIcon";
import { useLevelCountsStyles } from "./LevelCounts.styles";

/** 必改 1 · 需核实 1 · 提示 0 */
export function LevelCounts({ check }: { readonly check: CheckResult }) {
  const { words } = usePane();
  const styles = useLevelCountsStyles();
  const counts = [["error", check.errors], ["warning", check.warnings], ["hint", check.hints]] as const;
  return (
    <ul className={styles.root}>
      {counts.map(([level, count]) => (
        <li key={level} className={mergeClasses(styles.count, count === 0 && styles.none)}>
          {count > 0 && <LevelIcon kind={level} />}
          {words.fill.counts(words.common.levels[level], count)}
        </li>
      ))}
    </ul>
  );
}
