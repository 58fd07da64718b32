/** The rows of one heading of 文字 with the numbers in their margin, and a row made room for among them. */
import { cellAt } from "../sheets/fingerprint";
import { slotKey } from "../sheets/readText";
import { TEXT_ID_COLUMN } from "../sheets/recordTexts";
import { standingRows } from "../sheets/textRows";
import { TEXT_KEY, type TextSlot } from "../sheets/textSheet";
import type { Snapshot } from "./snapshot";
import { textRowsOf, type TextRow } from "./textRowsOf";

/** A row as it was entered; `mark`: the number by which 校验记录 knows it. */
export interface MarkedRow extends TextRow {
  readonly mark: number | undefined;
}

export interface SlotRows {
  /** Row of the heading, from 0. */
  readonly first: number;
  readonly rows: readonly MarkedRow[];
}

/** Undefined where it is not certain which rows these are. */
export function slotRowsOf(snapshot: Snapshot, slot: Pick<TextSlot, "section" | "part">): SlotRows | undefined {
  const own = standingRows(snapshot.located.edition, snapshot.read.text).find((one) => slotKey(one) === slotKey(slot));
  const cells = snapshot.cells.get(TEXT_KEY)?.cells;
  if (!own || !cells) return undefined;
  const rows = textRowsOf(snapshot, slot).map((row, i): MarkedRow => {
    const margin = cellAt(cells, own.row + i, TEXT_ID_COLUMN);
    return { ...row, mark: margin.type === "number" ? Number(margin.value) : undefined };
  });
  return { first: own.row, rows };
}

/** The same rows with `row` at that place: in an empty row that is there, or with those between it and the nearest empty one moved by one. Undefined: there is no empty row. */
export function rowsWith(rows: readonly MarkedRow[], at: number, row: TextRow): readonly MarkedRow[] | undefined {
  const below = rows.findIndex((one, i) => i >= at && isFree(one));
  if (below === at) return rows.map((one, i) => (i === at ? { ...row, mark: one.mark } : one));
  const fresh: MarkedRow = { ...row, mark: undefined };
  if (below > at) return [...rows.slice(0, at), fresh, ...rows.slice(at, below), ...rows.slice(below + 1)];
  const above = rows.flatMap((one, i) => (i < at && isFree(one) ? [i] : [])).pop();
  return above === undefined ? undefined : [...rows.slice(0, above), ...rows.slice(above + 1, at), fresh, ...rows.slice(at)];
}

const isFree = ({ content, joins, kind }: TextRow): boolean => content === undefined && joins === undefined && kind === undefined;
