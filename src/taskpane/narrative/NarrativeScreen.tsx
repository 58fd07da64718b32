import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, type ReactNode } from "react";
import type { AppState } from "../../app/state";
import { narrativeWords } from "../../locales/narrative";
import { usePane, useViewState } from "../pane/context";
import { needsLayOut } from "../pane/needsLayOut";
import { Screen } from "../pane/Screen";
import { FOCUS_HOME } from "../pane/useFocusHome";
import { useNarrativeScreenStyles } from "./NarrativeScreen.styles";
import { cursorSlot, openSlot } from "./openSlot";
import { SlotGroupView } from "./SlotGroupView";
import { slotGroups } from "./slots";

export interface NarrativeScreenProps {
  readonly state: AppState;
  readonly notices: ReactNode;
  readonly outcome: ReactNode;
}

/** 写文字: every place for text with what it is to say, and the sentences that can be put into it. One is open, that of the cursor. */
export function NarrativeScreen({ state, notices, outcome }: NarrativeScreenProps) {
  const { app, view, words } = usePane();
  const { slot } = useViewState();
  const styles = useNarrativeScreenStyles();
  const { report, check } = state;
  const groups = useMemo(() => (report && check ? slotGroups(report, check) : []), [report, check]);
  const cursor = cursorSlot(state.cursor);
  const open = openSlot(groups, slot, cursor);
  // Once the cursor has come into a place, going elsewhere on the sheets leaves that place open.
  useEffect(() => {
    if (cursor !== undefined && cursor !== slot?.cursor) view.set({ slot: { key: cursor, cursor } });
  }, [view, cursor, slot?.cursor]);
  const undoable = state.undoableSentence && state.outcome?.kind !== "sentenceInserted" && state.outcome?.kind !== "sentencesFrozen";
  return (
    <Screen
      footer={
        <>
          {outcome}
          {undoable && (
            <Button appearance="transparent" size="small" disabledFocusable={state.busy !== undefined} onClick={() => void app.undoSentence()}>
              {narrativeWords(words).undo}
            </Button>
          )}
        </>
      }
    >
      {notices}
      <div {...FOCUS_HOME} tabIndex={-1} className={styles.groups}>
        {groups.map((group) => (
          <SlotGroupView key={group.section.id} group={group} open={open} cursor={cursor} state={state} primary={!state.damage.some(needsLayOut)} onOpen={(key) => view.set({ slot: { key, cursor } })} />
        ))}
      </div>
    </Screen>
  );
}
