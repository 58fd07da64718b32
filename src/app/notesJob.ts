/** The drawing of 审核说明 anew, with every row that stands on it. */
import type { SheetNames } from "../sheets/drawn";
import { isEmpty } from "../sheets/cellRead";
import { cellAt } from "../sheets/fingerprint";
import { notOfLast } from "../sheets/notOfLast";
import { NOTES_FIRST_ROW, NOTES_KEY } from "../sheets/notesPlaces";
import { notesSheet } from "../sheets/notesSheet";
import { reunited } from "../sheets/notesReunited";
import { parkedAt, type ParkedItem } from "../sheets/parkedSheet";
import { readNotes } from "../sheets/readNotes";
import { readingOf } from "../sheets/readTable";
import { REPAIR_WORDS, strayPlace } from "../sheets/repair";
import type { Edition } from "../statute/types";
import type { Clock, DrawJob } from "./ports";
import type { Snapshot } from "./snapshot";

export interface NotesAgain {
  readonly jobs: readonly DrawJob[];
  /** What somebody wrote where nothing is read. */
  readonly parked: readonly ParkedItem[];
}

export const NO_NOTES: NotesAgain = { jobs: [], parked: [] };

/**
 * Also where it was not drawn to its end, or only begun; where no column of it is known any more and something stands there it stays as it is.
 * @param names of the sheets that it looks at @param last edition of last year's report, where there is one
 */
export function notesAgain(snapshot: Snapshot, edition: Edition, names: SheetNames, last: Edition | undefined, clock: Clock): NotesAgain {
  const sheet = snapshot.located.sheets.get(NOTES_KEY);
  const cells = snapshot.cells.get(NOTES_KEY)?.cells;
  if (!sheet || !cells) return NO_NOTES;
  const onlyBegun = cells.every((row, r) => row.every((cell, c) => (r === 0 && c === 0) || isEmpty(cell)));
  const read = onlyBegun ? { lines: [] } : readNotes(cells);
  if (!read) return NO_NOTES;
  const { plan } = notesSheet(edition, reunited(read.lines), new Map([...names, [NOTES_KEY, sheet.name]]), last);
  const when = parkedAt(clock.now());
  const head = read.lines[0]?.row ?? NOTES_FIRST_ROW;
  const strays = notOfLast(plan, cells).filter(({ row }) => row < head).flatMap(({ row, column }): ParkedItem[] => {
    const stood = readingOf(cellAt(cells, row, column));
    return stood.kind === "blank" ? [] : [{ when, why: REPAIR_WORDS, from: strayPlace(sheet.name, { row, column, stood, formula: false }), stood }];
  });
  return { jobs: [{ plan, target: { kind: "over", sheet: sheet.id, clearRows: cells.length, clearColumns: Math.max(0, ...cells.map((row) => row.length)) } }], parked: strays };
}
