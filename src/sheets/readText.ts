/** Reads 文字: the pieces under their sections and parts, wherever rows were inserted among them. */
import type { Piece } from "../report/types";
import type { Edition } from "../statute/types";
import { wordsOf } from "./cellRead";
import type { Damage } from "./damage";
import { cellAt, sameWords, type Cells } from "./fingerprint";
import { recoverText } from "./recoverText";
import { kindOf } from "./sentenceFormula";
import { CONTINUES, TEXT_COLUMNS, TEXT_HEAD_ROW, TEXT_HEADS, TEXT_KEY, textSlots, type TextSlot } from "./textSheet";

export interface TextRead {
  readonly pieces: readonly Piece[];
  /** Row of each piece, and of the label of each slot, from 0. */
  readonly pieceRows: readonly number[];
  readonly slotRows: ReadonlyMap<string, number>;
  /** A label of a section or part that is missing, changed or out of order: no text can then be put under its heading for certain. */
  readonly damage: Damage | undefined;
}

export const slotKey = (slot: Pick<TextSlot, "section" | "part">): string => `${slot.section}/${slot.part}`;

export function readText(edition: Edition, name: string, cells: Cells): TextRead {
  const slots = textSlots(edition);
  const head = TEXT_HEADS.find(([text, column]) => !sameWords(word(cells, TEXT_HEAD_ROW, column), text));
  if (head) return { pieces: [], pieceRows: [], slotRows: new Map(), damage: { ...damage(edition, cells, name, TEXT_HEAD_ROW, undefined, "", ""), column: head[1] + 1, expected: head[0], found: word(cells, TEXT_HEAD_ROW, head[1]) } };
  const pieces: Piece[] = [];
  const pieceRows: number[] = [];
  const slotRows = new Map<string, number>();
  let next = 0;
  for (let row = TEXT_HEAD_ROW + 1; row < cells.length; row++) {
    const [section, part] = [word(cells, row, TEXT_COLUMNS.section), word(cells, row, TEXT_COLUMNS.part)];
    if (section !== "" || part !== "") {
      const slot = slots[next];
      if (!slot || !sameWords(slot.sectionLabel, section) || !sameWords(slot.partLabel, part)) return { pieces: [], pieceRows: [], slotRows, damage: damage(edition, cells, name, row, slot, section, part) };
      slotRows.set(slotKey(slot), row);
      next += 1;
    }
    const content = word(cells, row, TEXT_COLUMNS.content);
    const kind = kindOf(edition, cellAt(cells, row, TEXT_COLUMNS.content));
    // A live sentence says something, also in a file that no program has worked out yet.
    if (content === "" && kind.kind === "text") continue;
    const slot = slots[next - 1];
    if (!slot) return { pieces: [], pieceRows: [], slotRows, damage: damage(edition, cells, name, row, slots[0], section, part) };
    pieces.push({
      section: slot.section, part: slot.part, content,
      startsParagraph: word(cells, row, TEXT_COLUMNS.joins) !== CONTINUES,
      ...kind,
    });
    pieceRows.push(row);
  }
  const absent = slots[next];
  return absent ? { pieces: [], pieceRows: [], slotRows, damage: damage(edition, cells, name, cells.length - 1, absent, "", "") } : { pieces, pieceRows, slotRows, damage: undefined };
}

const word = (cells: Cells, row: number, column: number): string => wordsOf(cellAt(cells, row, column));

/** Repairable where every text can be put under its heading for certain. */
function damage(edition: Edition, cells: Cells, name: string, row: number, slot: TextSlot | undefined, section: string, part: string): Extract<Damage, { kind: "layout" }> {
  const recovered = recoverText(edition, cells);
  return {
    kind: "layout", key: TEXT_KEY, sheet: name, row: row + 1, column: TEXT_COLUMNS.section + 1, inserted: 0, columns: 0,
    expected: slot ? `${slot.sectionLabel}${slot.partLabel}` : "", found: `${section}${part}`,
    ...("pieces" in recovered ? { repairable: true, redraw: true } : { repairable: false }),
  };
}
