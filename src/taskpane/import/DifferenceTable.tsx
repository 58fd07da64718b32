import type { ImportWords } from "../../locales/importing";
import { useDifferenceTableStyles } from "./DifferenceTable.styles";

export interface Difference {
  readonly key: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

export interface DifferenceTableProps {
  /** What differs. */
  readonly name: string;
  readonly differences: readonly Difference[];
  readonly say: ImportWords;
  /** What the two columns are called, unless they are what stands in the workbook and what would. */
  readonly heads?: { readonly before: string; readonly after: string };
  /** Unfolded from the first; else only once somebody wants to see it. */
  readonly open?: boolean;
}

/** Side by side what stands in the workbook and what the source has. */
export function DifferenceTable({ name, differences, say, heads = say.preview, open = false }: DifferenceTableProps) {
  const styles = useDifferenceTableStyles();
  if (differences.length === 0) return null;
  return (
    <details className={styles.fold} open={open}>
      <summary tabIndex={0} className={styles.summary}>{name}</summary>
      <table className={styles.table} aria-label={name}>
        <thead>
          <tr>
            <th scope="col" className={styles.headPlace}>{say.preview.figure}</th>
            <th scope="col" className={styles.head}>{heads.before}</th>
            <th scope="col" className={styles.head}>{heads.after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ key, place, before, after }) => (
            <tr key={key}>
              <th scope="row" lang="zh-CN" className={styles.place}>{place}</th>
              <td className={styles.cell}><span lang="zh-CN" className={styles.long}>{before}</span></td>
              <td className={styles.cell}><span lang="zh-CN" className={styles.long}>{after}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
