/**
 * 文字 as the record compares it: row by row, each piece known by the number in its row's margin, which goes with the row
 * wherever rows are inserted, deleted or moved. Everything here is what the sheet's own formulas come to as well.
 */
import type { Edition, SectionId } from "../statute/types";
import { sameWords, cellAt, type Cells } from "./fingerprint";
import { CONTINUES, PREFACE_LABEL, TEXT_COLUMNS, TEXT_HEAD_ROW, textArea, textSlots } from "./textSheet";
import type { CellRead } from "./cellRead";

/** Column of 文字 that holds the numbers of its rows; nothing of it is shown. */
export const TEXT_ID_COLUMN = 0;
export const TEXT_FIRST_ROW = TEXT_HEAD_ROW + 1;
export const MOST_TEXT_ROWS = textArea.rows - TEXT_FIRST_ROW;

export interface TextLine {
  /** From 1, as MATCH counts. */
  readonly position: number;
  /** Undefined for a row without a number of its own: one that was inserted or filled since. */
  readonly id: number | undefined;
  /** The number that stands in its margin; a row that was copied has that of the other. */
  readonly mark: number | undefined;
  readonly content: string;
  readonly section: string;
  readonly part: string;
  readonly joins: boolean;
}

export function textLines(cells: Cells): readonly TextLine[] {
  const seen = new Set<number>();
  return Array.from({ length: MOST_TEXT_ROWS }, (_, i): TextLine => {
    const at = (column: number) => shown(cellAt(cells, TEXT_FIRST_ROW + i, column));
    const margin = cellAt(cells, TEXT_FIRST_ROW + i, TEXT_ID_COLUMN);
    const mark = margin.type === "number" ? Number(margin.value) : undefined;
    const id = mark !== undefined && !seen.has(mark) ? mark : undefined;
    if (id !== undefined) seen.add(id);
    return { position: i + 1, id, mark, content: at(TEXT_COLUMNS.content), section: at(TEXT_COLUMNS.section), part: at(TEXT_COLUMNS.part), joins: at(TEXT_COLUMNS.joins) === CONTINUES };
  });
}

/** As a formula joins a cell to an empty text. */
export const shown = (cell: CellRead): string => (cell.type === "empty" || cell.type === "error" ? "" : typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : String(cell.value));

/** Where a heading of 文字 belongs, with its wordings. */
export interface Heading {
  readonly section: SectionId;
  readonly part: string;
  readonly sectionLabel: string;
  readonly partLabel: string;
}

/** The headings in their order, each with the label of its section. */
export function headingsOf(edition: Edition): readonly Heading[] {
  const titles = new Map(edition.sections.map((s) => [s.id, s.title || PREFACE_LABEL]));
  return textSlots(edition).map((s) => ({ section: s.section, part: s.part, sectionLabel: titles.get(s.section)!, partLabel: s.partLabel }));
}

/** Every wording that stands in the two label columns. */
export const headingWords = (edition: Edition): readonly string[] => [...new Set(textSlots(edition).flatMap((s) => [s.sectionLabel, s.partLabel]).filter((words) => words !== ""))];

/** Which heading each line stands under; undefined above the first one. A line with a label that is none of ours begins nothing. */
export function headingOfLines(edition: Edition, lines: readonly TextLine[]): readonly (Heading | undefined)[] {
  const slots = textSlots(edition);
  const headings = headingsOf(edition);
  let current: Heading | undefined;
  return lines.map((line) => {
    if (line.section !== "" || line.part !== "") {
      const index = slots.findIndex((s) => sameWords(s.sectionLabel, line.section) && sameWords(s.partLabel, line.part));
      current = headings[index] ?? current;
    }
    return current;
  });
}

/** Labels that stand as they should, and all labels: `12/12`. */
export function headingsTrait(edition: Edition, lines: readonly TextLine[]): string {
  const words = new Set(headingWords(edition));
  const labels = lines.flatMap((l) => [l.section, l.part]).filter((label) => label !== "");
  return `${labels.filter((label) => words.has(label)).length}/${labels.length}`;
}

/** Which pieces continue the one before them, told by two sums over their numbers. */
export function joinsTrait(lines: readonly TextLine[]): string {
  const joined = lines.flatMap((l) => (l.joins ? [l.mark ?? 0] : []));
  return `${joined.reduce((sum, id) => sum + id, 0)}/${joined.reduce((sum, id) => sum + id * id, 0)}`;
}

/** How many rows that say something have no line in the record. */
export const unlistedTrait = (lines: readonly TextLine[], listed: ReadonlySet<number>): string => String(lines.filter((l) => l.content !== "" && (l.id === undefined || !listed.has(l.id))).length);
