/** Which place of 文字 is open: the one that was chosen, until the cursor goes into another; the later act wins. Pure. */
import type { CursorInfo } from "../../app/state";
import { slotKey } from "../../sheets/readText";
import { TEXT_KEY } from "../../sheets/textSheet";
import type { SlotGroup } from "./slots";

/** `cursor`: the place that the cursor stood in at the moment of choice. */
export interface ChosenSlot {
  readonly key: string;
  readonly cursor: string | undefined;
}

export const cursorSlot = ({ key, section, part = "" }: CursorInfo): string | undefined => (key === TEXT_KEY && section !== undefined ? slotKey({ section, part }) : undefined);

/** Without choice and cursor: the first that is still to be written, else the first that has a sentence to offer. */
export function openSlot(groups: readonly SlotGroup[], chosen: ChosenSlot | undefined, cursor: string | undefined): string | undefined {
  if (cursor !== undefined && cursor !== chosen?.cursor) return cursor;
  const slots = groups.flatMap((group) => group.slots);
  return (slots.find(({ key }) => key === chosen?.key) ?? slots.find((slot) => slot.required && slot.paragraphs === 0) ?? slots.find((slot) => slot.offers.length > 0) ?? slots[0])?.key;
}
