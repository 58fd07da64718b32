import { Checkbox } from "@fluentui/react-components";
import type { ImportChoice } from "../../app/state";
import type { ImportWords } from "../../locales/importing";
import { sayReading } from "../../locales/say/change";
import { paragraphsOf } from "../../report/paragraphs";
import type { ImportChange } from "../../report/importPlan";
import type { Piece } from "../../report/types";
import { useNames, usePane } from "../pane/context";
import { useDialogStyles } from "../pane/dialog.styles";
import type { Preview } from "./choice";
import { DifferenceTable } from "./DifferenceTable";

export interface PreviewViewProps {
  readonly preview: Preview;
  /** Things of the source without a place in the workbook, in words. */
  readonly homeless: readonly string[];
  readonly choice: ImportChoice;
  readonly choose: (choice: ImportChoice) => void;
  readonly say: ImportWords;
}

const paragraphs = (pieces: readonly Piece[]): readonly string[] => paragraphsOf(pieces).map(({ text }) => text);
const toggled = <T,>(all: readonly T[], one: T, on: boolean): readonly T[] => (on ? [...all, one] : all.filter((other) => other !== one));

/** What would be lost is what she should see first. */
const replacedFirst = <T extends { readonly change: ImportChange }>(all: readonly T[]): readonly T[] => [...all.filter(({ change }) => change === "replace"), ...all.filter(({ change }) => change !== "replace")];

/** What would be written where, a tick for each table and section. */
export function PreviewView({ preview: { tables, sections, particulars }, homeless, choice, choose, say }: PreviewViewProps) {
  const { words } = usePane();
  const names = useNames();
  const styles = useDialogStyles();
  const { preview } = say;
  const shown = (text: string): string => text || preview.blank;
  return (
    <div role="group" aria-label={preview.take}>
      <p className={styles.strong}>{preview.take}</p>
      {tables.map(({ table, differ, equal }) => {
        const { name } = names.table(table);
        const replaced = differ.filter(({ change }) => change === "replace").length;
        return (
          <div key={table}>
            <Checkbox
              label={differ.length + equal > 0 ? preview.table(name, differ.length - replaced, replaced, equal) : preview.nothing(name)}
              disabled={differ.length === 0}
              checked={choice.tables.includes(table)}
              onChange={(_, data) => choose({ ...choice, tables: toggled(choice.tables, table, data.checked === true) })}
            />
            <DifferenceTable name={preview.differences(name)} say={say} differences={replacedFirst(differ).map(({ figure, before, incoming }) => ({ key: figure, place: names.brief(figure), before: sayReading(before, words), after: sayReading(incoming, words) }))} />
          </div>
        );
      })}
      {sections.map(({ section, differ, equal }) => {
        const name = names.section(section);
        const [before, after] = [differ.flatMap((one) => paragraphs(one.before)), differ.flatMap((one) => paragraphs(one.incoming))];
        return (
          <div key={section}>
            <Checkbox
              label={differ.length > 0 ? preview.section(name, before.length, after.length) : equal > 0 ? preview.sectionSame(name) : preview.nothing(name)}
              disabled={differ.length === 0}
              checked={choice.sections.includes(section)}
              onChange={(_, data) => choose({ ...choice, sections: toggled(choice.sections, section, data.checked === true) })}
            />
            <DifferenceTable
              name={preview.differences(name)}
              say={say}
              differences={differ.map((one) => ({ key: one.part, place: names.part(section, one.part) || name, before: shown(paragraphs(one.before).join(" ")), after: shown(paragraphs(one.incoming).join(" ")) }))}
            />
          </div>
        );
      })}
      {particulars.length > 0 && (
        <>
          <Checkbox label={preview.particulars} checked={choice.particulars} onChange={(_, data) => choose({ ...choice, particulars: data.checked === true })} />
          <DifferenceTable name={preview.differences(preview.particulars)} say={say} differences={particulars.map(({ field, before, incoming }) => ({ key: field, place: preview.particular[field], before: shown(before), after: shown(incoming) }))} />
        </>
      )}
      {homeless.length > 0 && (
        <details>
          <summary tabIndex={0} className={styles.strong}>{preview.homeless(homeless.length)}</summary>
          <ul>
            {homeless.map((what, i) => (
              <li key={i} className={styles.text}>{what}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.text}>{preview.blanks}</p>
    </div>
  );
}
