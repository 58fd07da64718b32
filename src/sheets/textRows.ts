/** The rows of 文字 that belong to each heading, on a sheet as it stands: rows may have been inserted since it was drawn. */
import type { Edition } from "../statute/types";
import { slotKey, type TextRead } from "./readText";
import { textSlots, type TextSlot } from "./textSheet";

/** From the row of a heading to the next. */
export interface TextRows extends Pick<TextSlot, "section" | "part"> {
  readonly row: number;
  readonly count: number;
}

/** None where it is not certain what stands under which heading. */
export function standingRows(edition: Edition, { slotRows, pieces, pieceRows, damage }: TextRead): readonly TextRows[] {
  if (damage) return [];
  const slots = textSlots(edition);
  return slots.flatMap((slot, i): TextRows[] => {
    const row = slotRows.get(slotKey(slot));
    if (row === undefined) return [];
    const next = slots[i + 1];
    // Below the last heading are as many rows as were drawn, or as texts reach.
    const end = (next && slotRows.get(slotKey(next))) ?? Math.max(row + slot.rows, ...pieceRows.map((at, p) => (slotKey(pieces[p]!) === slotKey(slot) ? at + 1 : 0)));
    return [{ section: slot.section, part: slot.part, row, count: end - row }];
  });
}
