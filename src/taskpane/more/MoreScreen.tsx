import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AppState } from "../../app/state";
import { moreWords } from "../../locales/more";
import { usePane } from "../pane/context";
import { Screen } from "../pane/Screen";
import { EditionChoice } from "./EditionChoice";
import { useMoreScreenStyles } from "./MoreScreen.styles";
import { Protection } from "./Protection";

export interface MoreScreenProps {
  readonly state: AppState;
  readonly notices: ReactNode;
  readonly outcome: ReactNode;
}

/** 更多: what is rarely wanted, each with what it does in one line. None of it is the next step, so no button is primary. */
export function MoreScreen({ state, notices, outcome }: MoreScreenProps) {
  const { words } = usePane();
  const styles = useMoreScreenStyles();
  const say = moreWords(words);
  return (
    <Screen>
      {notices}
      {outcome}
      <section aria-labelledby="protection" className={styles.part}>
        <h2 id="protection" className={styles.title}>
          {say.protection.title}
        </h2>
        <Protection state={state} />
      </section>
      <section aria-labelledby="edition" className={mergeClasses(styles.part, styles.next)}>
        <h2 id="edition" className={styles.title}>
          {say.edition.title}
        </h2>
        <EditionChoice state={state} />
      </section>
    </Screen>
  );
}
