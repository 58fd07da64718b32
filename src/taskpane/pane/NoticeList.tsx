import { useNoticeStyles } from "./Notice.styles";

/** More lines than this push away the screen below: they are shown once somebody wants to see them. */
const MOST_LINES = 3;

export interface NoticeListProps {
  readonly name: string;
  readonly lines: readonly string[];
}

/** One line for each thing that a notice names, folded where they are many. */
export function NoticeList({ name, lines }: NoticeListProps) {
  const styles = useNoticeStyles();
  return (
    <details open={lines.length <= MOST_LINES}>
      <summary tabIndex={0} className={styles.summary}>{name}</summary>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
