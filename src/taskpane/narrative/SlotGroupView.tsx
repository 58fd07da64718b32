import { useId } from "react";
import type { AppState } from "../../app/state";
import { useNames } from "../pane/context";
import { LengthMeter } from "./LengthMeter";
import { SlotItems } from "./SlotItems";
import { useSlotGroupStyles } from "./SlotGroupView.styles";
import { SlotRow } from "./SlotRow";
import type { SlotGroup } from "./slots";

export interface SlotGroupViewProps {
  readonly group: SlotGroup;
  /** Key of the place that is open. */
  readonly open: string | undefined;
  /** Key of the place that the cursor stands in. */
  readonly cursor: string | undefined;
  readonly state: AppState;
  /** May the next step look primary? */
  readonly primary: boolean;
  readonly onOpen: (key: string) => void;
}

/** A section of the text: its heading and length where it has parts, and its places. */
export function SlotGroupView({ group, open, cursor, state, primary, onOpen }: SlotGroupViewProps) {
  const names = useNames();
  const styles = useSlotGroupStyles();
  const heading = useId();
  const title = names.section(group.section.id);
  const parted = group.section.parts.length > 0;
  return (
    <section aria-label={parted ? undefined : title} aria-labelledby={parted ? heading : undefined} className={styles.group}>
      {parted && (
        <div className={styles.head}>
          <h2 id={heading} lang="zh-CN" className={styles.title}>
            {title}
          </h2>
          {group.length && <LengthMeter {...group.length} />}
        </div>
      )}
      <SlotItems items={group.items} state={state} />
      <ul className={styles.slots}>
        {group.slots.map((slot) => (
          <SlotRow key={slot.key} slot={slot} title={slot.partTitle ?? title} level={parted ? 3 : 2} open={slot.key === open} cursor={slot.key === cursor} state={state} primary={primary} onOpen={() => onOpen(slot.key)} />
        ))}
      </ul>
      {!parted && group.length && <LengthMeter {...group.length} />}
    </section>
  );
}
