import { textBlocks } from "../sheets/textSheet";
import { sameContent } from "./sameContent";
import type { ChangedSlot, SentenceMemory } from "./sentences";
import { isSlot, slotsChanged } from "./slotsAsTheyStood";
import { slotRowsOf, type MarkedRow } from "./slotRows";
import type { Snapshot } from "./snapshot";
import { tabsOf } from "./tabNames";
import { EMPTY_ROW, rowsOfPieces, type TextRow } from "./textRowsOf";

/** What a set sentence is taken back to: each cell of its rows as it stood when it was written over. */
export const sentenceWithStood = (memory: SentenceMemory, read: Snapshot, stood: Snapshot): SentenceMemory => ({
  ...memory,
  slots: memory.slots.map((slot): ChangedSlot => {
    const [was, is] = [read, stood].map((one) => slotRowsOf(one, slot)?.rows ?? []);
    return { ...slot, before: is!.map((row, i) => ({ ...EMPTY_ROW, mark: undefined, ...slot.before[i], ...differing(was![i], row) })) };
  }),
});

/** The same where 文字 was drawn anew: also what was lost under other headings, as far as there is room for it now. */
export function drawnSentenceWithStood(memory: SentenceMemory, read: Snapshot, stood: Snapshot): SentenceMemory {
  const { edition } = memory;
  const changed = slotsChanged(read, stood).map(({ section, part }): ChangedSlot => {
    const own = isSlot({ section, part });
    const before = (slotRowsOf(stood, { section, part })?.rows ?? []).filter(({ content }) => content !== undefined);
    const drawn = rowsOfPieces(edition, read.read.report.pieces.filter(own), tabsOf(read.located.sheets)).map((row): MarkedRow => ({ ...row, mark: undefined }));
    return { section, part, before, after: memory.slots.find(own)?.after ?? drawn };
  });
  const room = textBlocks(edition, read.read.report.pieces);
  const fitting = changed.filter((slot) => slot.before.length <= Math.max(slot.after.length, room.find(isSlot(slot))?.count ?? 0));
  return { ...memory, slots: [...memory.slots.filter((slot) => !fitting.some(isSlot(slot))), ...fitting] };
}

function differing(was: TextRow | undefined, is: TextRow): Partial<TextRow> {
  return Object.fromEntries((["content", "joins", "kind"] as const).flatMap((name) => (sameContent(was?.[name], is[name]) ? [] : [[name, is[name]]])));
}
