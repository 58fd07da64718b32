import { Button } from "@fluentui/react-components";
import { sentencesFor } from "../../report/sentencesFor";
import type { Finding, Report } from "../../report/types";
import { slotKey } from "../../sheets/readText";
import { givenFields } from "../../statute/sentenceParts";
import { narrativeScreen } from "../later/parts";
import { usePane } from "../pane/context";

export interface SentenceButtonsProps {
  readonly finding: Finding;
  readonly report: Report;
  readonly busy: boolean;
  readonly mend: (command: () => Promise<void>) => void;
}

/** A set sentence that says what is missing, put in by one press; one that asks for numbers is written where they can be given. */
export function SentenceButtons({ finding, report, busy, mend }: SentenceButtonsProps) {
  const { app, view, words } = usePane();
  return sentencesFor(finding, report).map((sentence) =>
    givenFields(sentence).length > 0 ? (
      <Button key={sentence.id} {...narrativeScreen.ahead} size="small" disabledFocusable={busy} onClick={() => view.set({ tab: "narrative", slot: { key: slotKey(sentence), cursor: undefined } })}>
        {words.fill.writeSentence(sentence.title)}
      </Button>
    ) : (
      <Button key={sentence.id} size="small" disabledFocusable={busy} onClick={() => mend(() => app.insertSentence(sentence.id))}>
        {words.fill.insertSentence(sentence.title)}
      </Button>
    ),
  );
}
