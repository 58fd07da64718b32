import { Field, Input, type FieldProps } from "@fluentui/react-components";
import type { Day } from "../../report/types";
import { useDateFieldStyles } from "./DateField.styles";

export interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly text: string;
  readonly orientation?: FieldProps["orientation"];
  readonly onText: (text: string) => void;
  readonly onEnter?: () => void;
}

/** A day typed as text: no calendar to click through, no form of the machine's own. */
export function DateField({ label, hint, error, text, orientation, onText, onEnter }: DateFieldProps) {
  const styles = useDateFieldStyles();
  return (
    <Field label={label} hint={error ? undefined : hint} orientation={orientation} validationState={error ? "error" : "none"} validationMessage={error}>
      <Input
        className={styles.input}
        value={text}
        inputMode="text"
        autoComplete="off"
        onChange={(_, data) => onText(data.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter?.();
        }}
      />
    </Field>
  );
}

/** `2026-1-20`: short, and read again by the same field. */
export const dayText = (day: Day | undefined): string => (day ? `${day.year}-${day.month}-${day.day}` : "");
