import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { AppState } from "../../app/state";
import { useHeaderStyles } from "./Header.styles";
import { usePane } from "./context";

/** From here on the deadline is no longer far. */
const NEAR = 3;
/** So many days after it nobody is to be hurried any more: an old report is being looked at. */
const LONG_PAST = 60;

/** A day of this year or the next is understood without its year. */
const isPlain = (year: number, thisYear: number): boolean => year === thisYear || year === thisYear + 1;

/** Whose report this is, and how much time is left. Keeps clear of the corner where Excel puts its own menu. */
export function Header({ state }: { readonly state: AppState }) {
  const { words } = usePane();
  const styles = useHeaderStyles();
  const { meta } = state.report ?? {};
  const name = meta?.titleName || meta?.unit || words.common.unnamed;
  const due = state.deadline && (state.deadline.local ?? state.deadline.statutory);
  const left = state.deadline?.daysLeft ?? 0;
  const dueDay = due && (isPlain(due.year, state.today.year) ? words.common.shortDay(due) : words.common.day(due));
  const longPast = left < -LONG_PAST;
  const near = state.deadline !== undefined && left <= NEAR && !longPast;
  return (
    <header className={styles.root}>
      <h1 lang="zh-CN" className={styles.name}>{words.common.heading(name, meta?.year === undefined ? "" : words.common.year(meta.year))}</h1>
      {dueDay && (
        <p className={near ? styles.near : styles.due}>
          {near && <WarningFilled aria-hidden className={styles.icon} />}
          {longPast ? words.common.longPast(dueDay) : words.common.daysLeft(dueDay, left)}
        </p>
      )}
    </header>
  );
}
