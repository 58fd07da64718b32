/** Reads last year's report back from 上年, where it is kept. */
import type { LastYear } from "../report/lastYear";
import { BLANK } from "../report/reading";
import type { Piece, Reading } from "../report/types";
import { EDITIONS } from "../statute/editions";
import type { Edition, FigureId } from "../statute/types";
import { wordsOf } from "./cellRead";
import { cellAt, type Cells } from "./fingerprint";
import { readIdentity } from "./identity";
import { LAST_COLUMN, LAST_KEY, placeOfMark, type LastFact } from "./lastPlaces";
import { readingOf } from "./readTable";

/** @returns undefined while the sheet is not drawn to its end, or where it does not say in which edition last year's report is */
export function readLast(edition: Edition, cells: Cells): LastYear | undefined {
  const identity = readIdentity(wordsOf(cellAt(cells, 0, 0)));
  if (identity?.key !== LAST_KEY || !identity.sealed) return undefined;
  const rows = cells.map((_, row) => ({ row, mark: wordsOf(cellAt(cells, row, LAST_COLUMN.mark)) })).filter(({ row, mark }) => row > 0 && mark !== "");
  const rowOf = new Map(rows.map(({ row, mark }) => [mark, row]));
  const fact = (mark: LastFact): string => {
    const row = rowOf.get(mark);
    return row === undefined ? "" : wordsOf(cellAt(cells, row, LAST_COLUMN.text));
  };
  const own = [edition, ...EDITIONS].find((e) => e.name === fact("@edition"));
  if (!own) return undefined;
  const year = Number(fact("@year"));
  const figures = new Map(own.tables.flatMap((t) => t.figures).map(({ id }): [FigureId, Reading] => {
    const row = rowOf.get(id);
    return [id, row === undefined ? BLANK : readingOf(cellAt(cells, row, LAST_COLUMN.last))];
  }));
  const pieces = rows.flatMap(({ row, mark }): Piece[] => {
    const place = placeOfMark(mark);
    const section = own.sections.find((s) => s.id === place?.section)?.id;
    const content = wordsOf(cellAt(cells, row, LAST_COLUMN.text));
    return place && section !== undefined && content !== "" ? [{ section, part: place.part, kind: "text", startsParagraph: place.startsParagraph, content }] : [];
  });
  return { edition: own, year: Number.isInteger(year) && year > 0 ? year : undefined, unit: fact("@unit"), titleName: fact("@title"), figures, pieces };
}
