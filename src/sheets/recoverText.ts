/** The texts of a 文字 whose columns, headings or rows were pushed about, each under its heading again; or the place where nobody can say. */
import type { Piece } from "../report/types";
import type { Edition } from "../statute/types";
import { alignLines, type FoundLine } from "./axis";
import { EMPTY_CELL, isEmpty, wordsOf, type CellRead } from "./cellRead";
import { cellAt, foldWords, sameWords, type Cells } from "./fingerprint";
import { isFormula } from "./formula";
import { readIdentity } from "./identity";
import { readingOf } from "./readTable";
import type { Stray } from "./repair";
import { kindOf, liveSentence } from "./sentenceFormula";
import { CONTINUES, LIVE, TEXT_COLUMNS, TEXT_HEADS, TEXT_NOTES, textSlots, type TextSlot } from "./textSheet";

export interface RecoveredText {
  readonly pieces: readonly Piece[];
  /** The number in the margin of each piece's row, by which 校验记录 knows it again. */
  readonly marks: readonly (number | undefined)[];
  readonly stray: readonly Stray[];
  /** Rows and columns over which the sheet reaches as it stands. */
  readonly rows: number;
  readonly columns: number;
}

/** A heading that is gone while texts stand where it may have been. */
export interface TextDoubt {
  readonly row: number;
  readonly slot: TextSlot | undefined;
}

export function recoverText(edition: Edition, cells: Cells): RecoveredText | TextDoubt {
  const slots = textSlots(edition);
  const columns = findColumns(slots, cells);
  const content = columns[TEXT_COLUMNS.content];
  if (typeof content !== "number") return cells.every((row) => row.every(isEmpty)) ? { pieces: [], marks: [], stray: [], rows: 0, columns: 0 } : { row: 0, slot: undefined };
  const word = (row: number, column: number): string => {
    const at = columns[column];
    return typeof at === "number" ? wordsOf(cellAt(cells, row, at)) : "";
  };
  const head = Math.max(-1, ...cells.map((_, row) => (TEXT_HEADS.filter(([text, column]) => sameWords(word(row, column), text)).length >= 2 ? row : -1)));
  const found = findSlots(slots, cells, head, word);
  const doubt = doubtOf(slots, found, head, (row) => word(row, TEXT_COLUMNS.content) !== "", cells);
  if (doubt) return doubt;
  return { ...gather(edition, slots, found, head, columns, cells), ...extentOf(cells) };
}

function findColumns(slots: readonly TextSlot[], cells: Cells): readonly FoundLine[] {
  const words = (column: number): string[] => [
    ...TEXT_HEADS.filter(([, c]) => c === column).map(([text]) => text),
    ...slots.map((s) => (column === TEXT_COLUMNS.section ? s.sectionLabel : column === TEXT_COLUMNS.part ? s.partLabel : column === TEXT_COLUMNS.demand ? s.demand : "")),
  ].filter((text) => text !== "").map(foldWords);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const planned = Array.from({ length: TEXT_COLUMNS.kind + 1 }, (_, column) => ({ own: words(column), weak: [] }));
  const actual = Array.from({ length: width }, (_, column) => cells.map((row) => foldWords(wordsOf(row[column] ?? EMPTY_CELL))).filter((text) => text !== ""));
  // The column of the texts is known by what stands in it where its head is gone.
  return alignLines(planned, actual, { weight: (p, a) => (p === TEXT_COLUMNS.content && actual[a]!.some((text) => text !== foldWords(CONTINUES) && text !== LIVE) ? 1 : 0) });
}

function findSlots(slots: readonly TextSlot[], cells: Cells, head: number, word: (row: number, column: number) => string): readonly FoundLine[] {
  const headings = [TEXT_COLUMNS.section, TEXT_COLUMNS.part, TEXT_COLUMNS.demand];
  const actual = cells.map((_, row) => (row <= head ? [] : headings.map((column) => foldWords(word(row, column)))));
  const planned = slots.map((s) => ({ own: [s.sectionLabel, s.partLabel, s.demand].filter((text) => text !== "").map(foldWords), weak: [] }));
  return alignLines(planned, actual, { weight: (_, a) => (a > head && (word(a, TEXT_COLUMNS.section) !== "" || word(a, TEXT_COLUMNS.part) !== "") ? 1 : 0) });
}

/** Headings stand in their order, and where one is gone no text stands that could be its own. */
function doubtOf(slots: readonly TextSlot[], found: readonly FoundLine[], head: number, holds: (row: number) => boolean, cells: Cells): TextDoubt | undefined {
  let above = head;
  for (const [i, slot] of slots.entries()) {
    const row = found[i]!;
    if (row === "doubt") return { row: above + 1, slot };
    if (row === "gone") continue;
    if (row <= above) return { row, slot };
    const lost = typeof found[i - 1] !== "number";
    if (lost && textBetween(above + 1, row, holds)) return { row: above + 1, slot: slots[i - 1] ?? slot };
    above = row;
  }
  return typeof found[slots.length - 1] !== "number" && textBetween(above + 1, cells.length, holds) ? { row: above + 1, slot: slots[slots.length - 1] } : undefined;
}

function textBetween(from: number, to: number, holds: (row: number) => boolean): boolean {
  for (let row = from; row < to; row++) if (holds(row)) return true;
  return false;
}

/** Every text under the heading nearest above it, and everything else that is not ours. */
function gather(edition: Edition, slots: readonly TextSlot[], found: readonly FoundLine[], head: number, columns: readonly FoundLine[], cells: Cells): Pick<RecoveredText, "pieces" | "marks" | "stray"> {
  const pieces: Piece[] = [];
  const marks: (number | undefined)[] = [];
  // The margin lies before the first column that has words, where the numbers are: a column may have been pushed in between.
  const first = Math.min(...columns.filter((a) => typeof a === "number"));
  const numbered = (column: number) => cells.some((_line, row) => row > head && cellAt(cells, row, column).type === "number");
  const margin = Array.from({ length: Math.max(0, first) }, (_one, i) => first - 1 - i).find(numbered) ?? first - 1;
  const stray: Stray[] = [];
  const ours = new Set([...TEXT_HEADS.map(([text]) => text), ...TEXT_NOTES, ...slots.flatMap((s) => [s.sectionLabel, s.partLabel, s.demand]), CONTINUES, LIVE].map(foldWords));
  const planned = new Map(columns.flatMap((a, p): [number, number][] => (typeof a === "number" ? [[a, p]] : [])));
  const at = (row: number, column: number): CellRead => (typeof columns[column] === "number" ? cellAt(cells, row, columns[column]) : EMPTY_CELL);
  let slot: TextSlot | undefined;
  cells.forEach((line, row) => {
    const here = found.indexOf(row);
    if (here >= 0) slot = slots[here];
    const own = wordsOf(at(row, TEXT_COLUMNS.content)) !== "" ? slot : undefined;
    if (own) {
      const mark = cellAt(cells, row, margin);
      marks.push(mark.type === "number" && !isFormula(mark) ? Number(mark.value) : undefined);
      pieces.push({
        section: own.section, part: own.part, content: wordsOf(at(row, TEXT_COLUMNS.content)),
        startsParagraph: wordsOf(at(row, TEXT_COLUMNS.joins)) !== CONTINUES, ...kindOf(edition, at(row, TEXT_COLUMNS.content)),
      });
    }
    line.forEach((cell, column) => {
      if (isEmpty(cell) || (column === margin && cell.type === "number" && !isFormula(cell))) return;
      const drawn = planned.get(column);
      const isText = own !== undefined && drawn === TEXT_COLUMNS.content;
      const unit = row <= Math.max(head, 0) && isFormula(cell);
      if (isFormula(cell)) {
        if (!unit && !(isText && liveSentence(edition, cell))) stray.push({ row, column, stood: { kind: "text", text: String(cell.formula) }, formula: true });
      } else if (!isText && !(row === head && drawn !== undefined && cell.type === "text") && !ours.has(foldWords(wordsOf(cell))) && !readIdentity(wordsOf(cell))) {
        const stood = readingOf(cell);
        if (stood.kind !== "blank") stray.push({ row, column, stood, formula: false });
      }
    });
  });
  return { pieces, marks, stray };
}

function extentOf(cells: Cells): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  cells.forEach((line, row) => line.forEach((cell, column) => {
    if (isEmpty(cell)) return;
    rows = row + 1;
    columns = Math.max(columns, column + 1);
  }));
  return { rows, columns };
}
