import { Field, Select } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import type { FigureChoice, FontChoice } from "../../sheets/reportOptions";
import { usePane, useViewState } from "../pane/context";
import { useReportChoicesStyles } from "./ReportChoices.styles";
import { reportOptionsOf } from "./reportOptionsOf";

/** Which fonts, and figures as numbers or as links: closed it states the choice, open it says what each means. */
export function ReportChoices({ state }: { readonly state: AppState }) {
  const { view, words } = usePane();
  const options = reportOptionsOf(state.printed, useViewState());
  const styles = useReportChoicesStyles();
  const say = words.check.options;
  const choose = (change: Partial<typeof options>) => view.set({ reportOptions: { ...options, ...change } });
  return (
    <details className={styles.root}>
      <summary tabIndex={0} className={styles.summary}>{say.chosen(say.fonts[options.fonts].name, say.figures[options.figures].name)}</summary>
      <div className={styles.fields}>
        <Field label={say.font} hint={say.fonts[options.fonts].means} orientation="horizontal">
          <Select size="small" className={styles.select} value={options.fonts} onChange={(_, data) => choose({ fonts: data.value === "official" ? "official" : "system" })}>
            {named<FontChoice>(say.fonts).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={say.figure} hint={say.figures[options.figures].means} orientation="horizontal">
          <Select size="small" className={styles.select} value={options.figures} onChange={(_, data) => choose({ figures: data.value === "links" ? "links" : "values" })}>
            {named<FigureChoice>(say.figures).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </details>
  );
}

/** The choices in the order in which the words give them: the usual one first. */
const named = <Id extends string>(choices: Readonly<Record<Id, { readonly name: string }>>): readonly { readonly id: Id; readonly name: string }[] =>
  (Object.keys(choices) as Id[]).map((id) => ({ id, name: choices[id].name }));
