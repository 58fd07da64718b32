import { Button } from "@fluentui/react-components";
import type { AppState } from "../../app/state";
import { moreWords } from "../../locales/more";
import { MAPPINGS } from "../../statute/mapping/mappings";
import { switchEditionDialog } from "../later/parts";
import { usePane } from "../pane/context";
import { useMoreScreenStyles } from "./MoreScreen.styles";
import { otherEditions } from "./switchPreview";

/** The format the report is drawn in, and the way to another one where there is one. */
export function EditionChoice({ state }: { readonly state: AppState }) {
  const { view, words } = usePane();
  const styles = useMoreScreenStyles();
  return (
    <>
      <p lang="zh-CN" className={styles.stands}>{state.edition.name}</p>
      {otherEditions(state.edition, state.editions, MAPPINGS).length > 0 && (
        <>
          <p className={styles.means}>{moreWords(words).edition.means}</p>
          <Button {...switchEditionDialog.ahead} disabledFocusable={state.busy !== undefined || state.readOnly} onClick={() => view.set({ dialog: "switchEdition" })}>
            {words.wording.changeForm}
          </Button>
        </>
      )}
    </>
  );
}
