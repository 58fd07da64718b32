import { Field, Input } from "@fluentui/react-components";
import { narrativeWords } from "../../locales/narrative";
import { usePane } from "../pane/context";
import { useGivenFieldsStyles } from "./GivenFields.styles";
import type { Offer } from "./offers";
import { typedNumber } from "./typedNumber";

export interface GivenFieldsProps {
  readonly fields: Offer["fields"];
  /** As typed, by field. */
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (field: string, text: string) => void;
}

/** The numbers of a sentence that no table knows. */
export function GivenFields({ fields, typed, onType }: GivenFieldsProps) {
  const { words } = usePane();
  const styles = useGivenFieldsStyles();
  const say = narrativeWords(words);
  return (
    <>
      <p className={styles.means}>{say.given}</p>
      <div className={styles.fields}>
        {fields.map(({ field, label, unit }) => {
          const text = typed[field] ?? "";
          const wrong = text.trim() !== "" && typedNumber(text) === undefined;
          return (
            <Field key={field} size="small" className={styles.field} label={say.field(label, unit)} {...(wrong && { validationState: "error", validationMessage: say.notNumber })}>
              <Input size="small" className={styles.input} inputMode="decimal" autoComplete="off" value={text} onChange={(_, data) => onType(field, data.value)} />
            </Field>
          );
        })}
      </div>
    </>
  );
}
