/** Reads last year's report back from 上年, where it is kept. */
import type { LastYear } from "../report/lastYear";
import { BLANK } from "../report/reading";
import type { Piece, Reading } from "../report/types";
import { EDITIONS } from "../statute/editions";
import type { Edition, FigureId } from "../statute/types";
import type { Cell } from "./areas";
import { wordsOf } from "./cellRead";
import { cellAt, type Cells } from "./fingerprint";
import { readIdentity } from "./identity";
import { LAST_COLUMN, LAST_KEY, placeOfMark, type LastFact } from "./lastPlaces";
import { readingOf } from "./readTable";

/** Drawn to its end, and still known as what it is by its first cell. */
export function isWholeLast(cells: Cells): boolean {
  const identity = readIdentity(wordsOf(cellAt(cells, 0, 0)));
  return identity?.key === LAST_KEY && identity.sealed;
}

/** @returns undefined where nothing on the sheet says in which edition last year's report is: then it holds none */
export function readLast(edition: Edition, cells: Cells): LastYear | undefined {
  const rows = cells.map((_, row) => ({ row, mark: wordsOf(cellAt(cells, row, LAST_COLUMN.mark)) }));
  const rowOf = new Map(rows.map(({ row, mark }) => [mark, row]));
  const fact = (mark: LastFact): string => {
    const row = rowOf.get(mark);
    return row === undefined ? "" : wordsOf(cellAt(cells, row, LAST_COLUMN.text));
  };
  const editions = [edition, ...EDITIONS];
  // Where its name was changed by hand the figures that stand there tell.
  const own = editions.find((e) => e.name === fact("@edition")) ?? editions.find((e) => e.tables.every((t) => t.figures.every((f) => rowOf.has(f.id))));
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

/** Where 上年 refers to this year's sheets, as far as it is read. */
export const lastLinks = (cells: Cells): readonly Cell[] => cells.map((_, row) => ({ row, column: LAST_COLUMN.now }));
