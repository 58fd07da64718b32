import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AppState } from "../../app/state";
import { narrativeWords } from "../../locales/narrative";
import { LevelIcon } from "../fill/LevelIcon";
import { usePane } from "../pane/context";
import { FOCUS_FIRST } from "../pane/useFocusHome";
import { SlotDetail } from "./SlotDetail";
import { useSlotRowStyles } from "./SlotRow.styles";
import type { Slot } from "./slots";

export interface SlotRowProps {
  readonly slot: Slot;
  readonly title: string;
  /** Of its heading: one below that of what it is a part of. */
  readonly level: 2 | 3;
  readonly open: boolean;
  /** The cursor stands in it. */
  readonly cursor: boolean;
  readonly state: AppState;
  readonly primary: boolean;
  readonly onOpen: () => void;
}

const LEVELS = ["error", "warning", "hint"] as const;

/** A place for text: its heading, whether anything stands there, and when it is open what it is to say and what it is offered. */
export function SlotRow({ slot, title, level, open, cursor, state, primary, onOpen }: SlotRowProps) {
  const { words } = usePane();
  const styles = useSlotRowStyles();
  const say = narrativeWords(words);
  const Heading = `h${level}` as const;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const waiting = slot.offers.filter((offer) => offer.inserted.length === 0 && offer.asText === undefined).length;
  const status = [slot.paragraphs > 0 ? say.paragraphs(slot.paragraphs) : slot.required ? say.empty : say.optional, ...(waiting > 0 && !open ? [say.offers(waiting)] : [])];
  // That nothing is written is said already; of the rest the worst, so that the line stays short.
  const shown = open ? undefined : LEVELS.find((level) => slot.items.some(({ kind }) => kind === level));
  return (
    <li ref={row} className={mergeClasses(styles.row, open && styles.open)}>
      <Heading className={styles.heading}>
        <button type="button" {...(open && FOCUS_FIRST)} className={styles.title} aria-expanded={open} onClick={onOpen}>
          <span lang="zh-CN" className={styles.words}>{title}</span>
          <span className={styles.status}>
            {shown !== undefined && <LevelIcon kind={shown} />}
            {/* One list: “需核实 1 2 段” would be read as twelve. */}
            {words.common.list(shown === undefined ? status : [words.fill.counts(words.common.levels[shown], slot.items.filter(({ kind }) => kind === shown).length), ...status])}
          </span>
        </button>
      </Heading>
      {open && <SlotDetail slot={slot} title={title} level={level} cursor={cursor} state={state} primary={primary} />}
    </li>
  );
}
