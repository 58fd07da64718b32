import { LAST_KEY } from "../sheets/lastPlaces";
import { readLast } from "../sheets/readLast";
import { withStood } from "./asItStood";
import type { ImportMemory, WrittenTexts } from "./importMemory";
import { isSlot, slotsChanged } from "./slotsAsTheyStood";
import type { Snapshot } from "./snapshot";
import { textRowsOf } from "./textRowsOf";

/** What an import is taken back to: cells, texts and 上年 as they stood when it was written. Where 文字 was drawn anew, that is also what was lost under other headings. */
export function importWithStood(memory: ImportMemory, read: Snapshot, stood: Snapshot): ImportMemory {
  const { edition, last } = memory;
  const texts = slotsChanged(read, stood).map(({ section, part }): WrittenTexts => {
    const own = isSlot({ section, part });
    const before = { section, part, pieces: stood.read.report.pieces.filter(own), rows: textRowsOf(stood, { section, part }) };
    return { before, after: memory.texts.find(({ after }) => own(after))?.after ?? { section, part, pieces: read.read.report.pieces.filter(own) } };
  });
  const there = stood.cells.get(LAST_KEY);
  return {
    ...memory,
    cells: memory.cells.map((cell) => withStood(cell, read, stood)),
    texts: [...memory.texts.filter(({ after }) => !texts.some((text) => isSlot(after)(text.after))), ...texts],
    ...(last && { last: { ...last, before: last.before && ((there && readLast(edition, there.cells)) ?? last.before) } }),
  };
}
