/** Which headings of 文字 held something else in the moment of the write than a command had read. */
import { slotKey } from "../sheets/readText";
import { standingRows, type TextRows } from "../sheets/textRows";
import { sameContent } from "./sameContent";
import type { Snapshot } from "./snapshot";
import { textRowsOf } from "./textRowsOf";

/** @param stood the same snapshot with what stood there */
export function slotsChanged(read: Snapshot, stood: Snapshot): readonly TextRows[] {
  return standingRows(read.located.edition, read.read.text).filter((slot) => {
    const [was, is] = [textRowsOf(read, slot), textRowsOf(stood, slot)];
    return was.some((row, i) => (["content", "joins", "kind"] as const).some((name) => !sameContent(row[name], is[i]?.[name])));
  });
}

export const isSlot = (slot: Pick<TextRows, "section" | "part">) => (other: Pick<TextRows, "section" | "part">): boolean => slotKey(slot) === slotKey(other);
