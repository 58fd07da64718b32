import { Button } from "@fluentui/react-components";
import type { AppState, Target } from "../../app/state";
import type { Names } from "../../locales/say/names";
import type { Words } from "../../locales/words";
import type { FigureId, SectionId } from "../../statute/types";
import { useNames, usePane } from "../pane/context";
import { useChangesStyles } from "./Changes.styles";

interface Change {
  readonly id: string;
  readonly text: string;
  readonly target: Target;
}

/** What changed since the last validation that passed. */
export function Changes({ state, changed }: { readonly state: AppState; readonly changed: readonly string[] }) {
  const { app, words } = usePane();
  const names = useNames();
  const styles = useChangesStyles();
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className={styles.title}>
        {words.check.changes}
      </h2>
      <ul className={styles.list}>
        {changed.map((id) => changeOf(id, state, names, words)).map((change) => (
          <li key={change.id} className={styles.change}>
            <span className={styles.text}>{change.text}</span>
            <Button size="small" disabledFocusable={state.busy !== undefined} aria-label={`${words.common.locate} ${change.text}`} onClick={() => void app.goTo(change.target)}>
              {words.common.locate}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function changeOf(id: string, { edition }: AppState, names: Names, words: Words): Change {
  if (id === "meta") return { id, text: words.check.changedMeta, target: { kind: "meta", field: "unit" } };
  const section = edition.sections.find((one): one is typeof one & { id: SectionId } => one.id === id);
  if (section) return { id, text: words.check.changedSection(section.title || words.check.preface), target: { kind: "section", section: section.id } };
  const figure = id as FigureId;
  return { id, text: names.cell(figure), target: { kind: "figure", figure } };
}
