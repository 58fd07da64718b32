import { Button } from "@fluentui/react-components";
import { plain } from "../../locales/plain";
import { switchEditionDialog } from "../later/parts";
import { usePane } from "../pane/context";
import type { Remedy } from "./remedies";

export interface RemedyButtonProps {
  readonly remedy: Remedy;
  readonly busy: boolean;
  readonly mend: (command: () => Promise<void>) => void;
}

/** Does it at once; a change of the format asks first. */
export function RemedyButton({ remedy, busy, mend }: RemedyButtonProps) {
  const { app, view, words } = usePane();
  const press = (label: string, command: () => Promise<void>) => (
    <Button size="small" disabledFocusable={busy} onClick={() => mend(command)}>
      {label}
    </Button>
  );
  switch (remedy.kind) {
    case "restore":
      return press(words.fill.restore, () => app.restoreFormula(remedy.figures));
    case "set":
      return press(words.fill.setTo(plain(remedy.value)), () => app.setFigure(remedy.figure, remedy.value, remedy.seen));
    case "removeHeading":
      return press(words.wording.headingRemove, () => app.setTexts(remedy.edits));
    case "renumber":
      return press(words.wording.renumber, () => app.setTexts(remedy.edits));
    case "changeForm":
      return (
        <Button {...switchEditionDialog.ahead} size="small" disabledFocusable={busy} onClick={() => view.set({ dialog: "switchEdition" })}>
          {words.wording.changeForm}
        </Button>
      );
  }
}
