/** Reads 校验记录. What makes no sense is damaged: it is named, and never believed. */
import type { Edition, FigureId } from "../statute/types";
import { isEmpty, type CellRead } from "./cellRead";
import { cellAt, type Cells } from "./fingerprint";
import type { RecordContents, RecordedPiece, Seen } from "./recordContents";
import { RESULT } from "./recordFormulas";
import { MOST_PIECES, RECORD_COLUMNS as COLUMN, RECORD_FOUND, RECORD_HEAD, RECORDED_FIELDS, recordedFigures, recordRows, TEXT_TRAITS } from "./recordPlaces";
import { readRecorded, type Recorded } from "./recordReading";
import { readTime, writeTime } from "./recordTime";
import { paragraphWords } from "./recordValues";
import { wordRules } from "./wordRules";

/** `none`: nothing was validated yet. */
export type RecordRead = { readonly kind: "none" } | { readonly kind: "damaged" } | { readonly kind: "kept"; readonly contents: RecordContents };

const NONE: RecordRead = { kind: "none" };
const DAMAGED: RecordRead = { kind: "damaged" };

/** What the head says, as one text: it is another one after every validation. */
export const recordStamp = (cells: Cells): string => JSON.stringify(Object.values(RECORD_HEAD).slice(0, -1).map(({ row, column }) => wordsAt(cells, row, column)));

/** Of a sheet on which nothing was recorded. */
export const EMPTY_STAMP = recordStamp([]);

/** What the head will say of these contents. */
export const stampOfContents = ({ checkedAt, passed, passedAt, count }: RecordContents): string => JSON.stringify([writeTime(checkedAt), passed ? RESULT.passed : RESULT.failed, passedAt ? writeTime(passedAt) : "", String(count)]);

/** `cells`: the whole sheet. */
export function readRecord(edition: Edition, cells: Cells): RecordRead {
  const rows = recordRows(edition);
  const inHead = (name: keyof typeof RECORD_HEAD) => wordsAt(cells, RECORD_HEAD[name].row, RECORD_HEAD[name].column);
  const [checked, result, passed, counted] = [inHead("checkedAt"), inHead("result"), inHead("passedAt"), inHead("count")];
  if (checked === "" && result === "" && passed === "") return NONE;
  const checkedAt = readTime(checked);
  const passedAt = readTime(passed);
  const count = Number(counted);
  const sensible = checkedAt !== undefined && (result === RESULT.passed || result === RESULT.failed) && (passed === "" ? result === RESULT.failed : passedAt !== undefined) && Number.isInteger(count) && count > 0;
  if (!sensible) return DAMAGED;
  const both = (row: number): Seen => ({ passed: wordsAt(cells, row, COLUMN.passed), checked: wordsAt(cells, row, COLUMN.checked) });
  const figures = readFigures(edition, cells, rows.figures, COLUMN.passed);
  const pieces = readPieces(cells, rows.texts);
  // Where one is gone or is nothing that a validation writes, nothing can be said of what has changed.
  if ((passedAt && figures.size < recordedFigures(edition).length) || !pieces) return DAMAGED;
  return {
    kind: "kept",
    contents: {
      count, checkedAt, passed: result === RESULT.passed, found: wordsAt(cells, RECORD_FOUND.row, RECORD_FOUND.column), passedAt, pieces,
      figures: passedAt ? figures : new Map(),
      checked: readFigures(edition, cells, rows.figures, COLUMN.checked),
      verdicts: wordRules(edition).map((_, i) => wordsAt(cells, rows.rules + i, COLUMN.passed)),
      explained: Number(wordsAt(cells, rows.notes, COLUMN.checked)) || 0,
      edition: wordsAt(cells, rows.edition, COLUMN.passed),
      particulars: new Map(RECORDED_FIELDS.map((field, i) => [field, both(rows.particulars + i)])),
      traits: new Map(TEXT_TRAITS.map((trait, i) => [trait, both(rows.traits + i)])),
    },
  };
}

/** Those of a column that a validation can have written. */
function readFigures(edition: Edition, cells: Cells, first: number, column: number): ReadonlyMap<FigureId, Recorded> {
  return new Map(recordedFigures(edition).flatMap(({ id }, i): [FigureId, Recorded][] => {
    const cell = cellAt(cells, first + i, column);
    return isEmpty(cell) || typeof cell.value === "boolean" || !readRecorded(cell.value) ? [] : [[id, cell.value]];
  }));
}

/** Undefined where a piece has no number, or two have the same. */
function readPieces(cells: Cells, first: number): readonly RecordedPiece[] | undefined {
  const pieces: RecordedPiece[] = [];
  for (let row = first; row < first + MOST_PIECES; row++) {
    const at = (column: number) => wordsAt(cells, row, column);
    const id = Number(at(COLUMN.id));
    const words = [COLUMN.place, COLUMN.row, COLUMN.column, COLUMN.passed, COLUMN.checked].map(at);
    if (at(COLUMN.id) === "" && words.every((w) => w === "")) continue;
    const paragraph = paragraphOf(at(COLUMN.column));
    if (!Number.isInteger(id) || id < 1 || paragraph === undefined || pieces.some((p) => p.id === id)) return undefined;
    pieces.push({ id, section: at(COLUMN.place), part: at(COLUMN.row), paragraph, passed: at(COLUMN.passed), checked: at(COLUMN.checked) });
  }
  return pieces;
}

function paragraphOf(words: string): number | undefined {
  if (words === paragraphWords(0)) return 0;
  const paragraph = Number(/\d+/.exec(words)?.[0]);
  return words === paragraphWords(paragraph) ? paragraph : undefined;
}

function wordsAt(cells: Cells, row: number, column: number): string {
  const cell: CellRead = cellAt(cells, row, column);
  return cell.type === "empty" ? "" : String(cell.value);
}
