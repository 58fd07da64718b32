import { mergeClasses } from "@fluentui/react-components";
import { usePane } from "../pane/context";
import { isExplained, type WorkItem, type WorkKind } from "../worklist";
import { LevelIcon } from "./LevelIcon";
import { useLevelCountsStyles } from "./LevelCounts.styles";

/** What is counted, in the order of the list; `always`: a nought is news as well. */
const KINDS: readonly { readonly kind: WorkKind; readonly always: boolean }[] = [
  { kind: "error", always: true },
  { kind: "pending", always: false },
  { kind: "unfilled", always: false },
  { kind: "warning", always: true },
  { kind: "hint", always: false },
];

/** 必改 1 · 未填完 2 · 待写 1 · 需核实 1（1 已说明）: together they are the length of the list. */
export function LevelCounts({ items }: { readonly items: readonly WorkItem[] }) {
  const { words } = usePane();
  const styles = useLevelCountsStyles();
  const counts = KINDS.map(({ kind, always }) => ({ kind, always, count: items.filter((item) => item.kind === kind).length, explained: items.filter((item) => item.kind === kind && isExplained(item)).length }));
  return (
    <ul className={styles.root}>
      {counts
        .filter(({ always, count }) => always || count > 0)
        .map(({ kind, count, explained }) => (
          <li key={kind} className={mergeClasses(styles.count, count === 0 && styles.none)}>
            {count > 0 && <LevelIcon kind={kind} />}
            {explained > 0 ? words.fill.countsExplained(words.common.levels[kind], count, explained) : words.fill.counts(words.common.levels[kind], count)}
          </li>
        ))}
    </ul>
  );
}
