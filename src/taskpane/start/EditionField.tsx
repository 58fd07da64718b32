import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Edition } from "../../statute/types";
import { usePane } from "../pane/context";
import { useStartScreenStyles } from "./StartScreen.styles";

export interface EditionFieldProps {
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  readonly onChange: (edition: Edition) => void;
}

/** The statutory format: stated, since nearly everyone needs the one in force, and changed only on purpose. */
export function EditionField({ edition, editions, onChange }: EditionFieldProps) {
  const { words } = usePane();
  const styles = useStartScreenStyles();
  const [choosing, setChoosing] = useState(false);
  if (choosing)
    return (
      <Field label={words.start.edition} orientation="horizontal">
        <Select
          className={styles.select}
          value={edition.id}
          onChange={(_, data) => {
            const chosen = editions.find((one) => one.id === data.value);
            if (chosen) onChange(chosen);
          }}
        >
          {editions.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
    );
  return (
    <Field label={words.start.edition} orientation="horizontal">
      <div className={styles.stated}>
        <span lang="zh-CN">{edition.name}</span>
        {editions.length > 1 && (
          <Button className={styles.change} size="small" appearance="transparent" onClick={() => setChoosing(true)}>
            {words.start.change}
          </Button>
        )}
      </div>
    </Field>
  );
}
