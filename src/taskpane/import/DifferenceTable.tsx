import type { ImportWords } from "../../locales/importing";
import { useDifferenceTableStyles } from "./DifferenceTable.styles";

export interface Difference {
  readonly key: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** Side by side what stands in the workbook and what would, folded away until somebody wants to see it. */
export function DifferenceTable({ name, differences, say }: { readonly name: string; readonly differences: readonly Difference[]; readonly say: ImportWords }) {
  const styles = useDifferenceTableStyles();
  if (differences.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{say.preview.differences(name)}</summary>
      <table className={styles.table} aria-label={say.preview.differences(name)}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>{say.preview.figure}</th>
            <th scope="col" className={styles.head}>{say.preview.before}</th>
            <th scope="col" className={styles.head}>{say.preview.after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ key, place, before, after }) => (
            <tr key={key}>
              <th scope="row" className={styles.place}>{place}</th>
              <td className={styles.cell}><span className={styles.long}>{before}</span></td>
              <td className={styles.cell}><span className={styles.long}>{after}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
