import type { ImportWords } from "../../locales/importing";
import type { CellsTold } from "../../locales/say/receiptCells";
import { useReceiptViewStyles } from "./ReceiptView.styles";

/** More lines of one kind than this are shown once somebody wants to see them. */
const MOST_LINES = 8;

export interface CellsFoldProps {
  readonly name: string;
  readonly told: readonly CellsTold[];
  readonly say: ImportWords;
}

/** What there is to say of cells, folded; and once more where there is much of one kind. */
export function CellsFold({ name, told, say }: CellsFoldProps) {
  const styles = useReceiptViewStyles();
  const kinds = [...new Set(told.map(({ how }) => how))].map((how) => ({ how, own: told.filter((one) => one.how === how) }));
  if (told.length === 0) return null;
  return (
    <details>
      <summary tabIndex={0} className={styles.summary}>{name}</summary>
      <ul className={styles.cells}>
        {kinds.map(({ how, own }) =>
          own.length <= MOST_LINES || kinds.length === 1 ? (
            own.map(({ key, text }) => <li key={key}>{text}</li>)
          ) : (
            <li key={how}>
              <details>
                <summary tabIndex={0} className={styles.summary}>{say.receipt.counts[how](own.length)}</summary>
                <ul className={styles.cells}>
                  {own.map(({ key, text }) => (
                    <li key={key}>{text}</li>
                  ))}
                </ul>
              </details>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
