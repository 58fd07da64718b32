import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { explainWords } from "../../locales/explain";
import { isWritten } from "../../report/explanations";
import { usePane } from "../pane/context";
import type { Draft } from "./drafts";
import { useExplainBoxStyles } from "./ExplainBox.styles";

/** An explanation of one character explains nothing. */
const LEAST = 2;
/** More is not read in a cell, and far more no cell holds. */
const MOST = { who: 50, why: 1_000 } as const;

export interface ExplainFormProps {
  readonly who: string;
  readonly why: string;
  readonly busy: boolean;
  readonly onTyped: (typed: Draft) => void;
  readonly onSave: (who: string, why: string) => void;
  readonly onCancel: () => void;
}

/** Why it stands as it is, and who says so. What is missing is said once it was tried to save. */
export function ExplainForm({ who: firstWho, why: firstWhy, busy, onTyped, onSave, onCancel }: ExplainFormProps) {
  const { words } = usePane();
  const styles = useExplainBoxStyles();
  const [typed, setTyped] = useState<Draft>({ who: firstWho, why: firstWhy });
  const type = (now: Draft) => {
    setTyped(now);
    onTyped(now);
  };
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const say = explainWords(words);
  const [who, why] = [typed.who.trim(), typed.why.trim()];
  const wrong = {
    who: !isWritten(who) ? say.whoMissing : [...who].length > MOST.who ? say.tooLong(MOST.who) : undefined,
    why: [...why].filter(isWritten).length < LEAST ? say.whyMissing : [...why].length > MOST.why ? say.tooLong(MOST.why) : undefined,
  };
  const save = () => {
    if (wrong.who || wrong.why) setTried(true);
    else onSave(who, why);
  };
  const problem = (text: string | undefined) => (tried && text !== undefined ? { validationState: "error" as const, validationMessage: text } : {});
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      <Field label={say.why} hint={say.whyHint} {...problem(wrong.why)}>
        <Textarea ref={field} rows={3} value={typed.why} onChange={(_, data) => type({ ...typed, why: data.value })} />
      </Field>
      <Field label={say.who} {...problem(wrong.who)}>
        <Input className={styles.input} value={typed.who} autoComplete="name" onChange={(_, data) => type({ ...typed, who: data.value })} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" type="submit" disabledFocusable={busy}>
          {say.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
