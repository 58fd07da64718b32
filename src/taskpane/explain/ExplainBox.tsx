import { Button } from "@fluentui/react-components";
import { explainWords } from "../../locales/explain";
import { sayLapsed } from "../../locales/say/lapsed";
import type { Finding } from "../../report/types";
import { useAppState, useNames, usePane } from "../pane/context";
import { draftsOf } from "./drafts";
import { useExplainBoxStyles } from "./ExplainBox.styles";
import { ExplainForm } from "./ExplainForm";

export interface ExplainBoxProps {
  readonly finding: Finding;
  /** The form is open. */
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
}

/** What is explained of a finding, or was and has lapsed, with what can be done about it; or the form to write it. */
export function ExplainBox({ finding, writing, onWriting }: ExplainBoxProps) {
  const { app, words } = usePane();
  const { busy, report } = useAppState();
  const names = useNames();
  const styles = useExplainBoxStyles();
  const say = explainWords(words);
  const { explained, lapsed } = finding;
  const said = explained ?? lapsed;
  if (!report) return null;
  const drafts = draftsOf(app);
  const draft = drafts.get(finding.key);
  if (draft && explained && explained.why === draft.why.trim()) drafts.delete(finding.key);
  if (writing) {
    const save = (who: string, why: string) => {
      onWriting(false);
      void app.explain(finding.key, { who, why });
    };
    const cancel = () => {
      drafts.delete(finding.key);
      onWriting(false);
    };
    // Whoever explained the one before explains the next as well.
    const before = report.explanations ?? [];
    return <ExplainForm who={draft?.who ?? (said?.who || (before[before.length - 1]?.who ?? ""))} why={draft?.why ?? said?.why ?? ""} busy={busy !== undefined} onTyped={(typed) => void drafts.set(finding.key, typed)} onSave={save} onCancel={cancel} />;
  }
  if (!said) return null;
  return (
    <div className={styles.root}>
      {explained ? (
        <>
          <p className={styles.line}>{say.standing(explained.why)}</p>
          <p className={styles.quiet}>{say.by(explained.who, explained.date)}</p>
        </>
      ) : (
        <>
          <p className={styles.line}>{sayLapsed(said, finding, report, names, words, say)}</p>
          <p className={styles.quiet}>{say.before(said.why, said.who, said.date)}</p>
        </>
      )}
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={busy !== undefined} onClick={() => onWriting(true)}>
          {explained ? say.change : say.again}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={busy !== undefined} onClick={() => void app.unexplain(said)}>
          {say.remove}
        </Button>
      </div>
    </div>
  );
}
