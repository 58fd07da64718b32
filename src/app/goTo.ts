/** 定位: shows the sheet and selects the cell. */
import { COVER_FIELDS, COVER_GRID, COVER_KEY, coverCell } from "../sheets/coverFields";
import { slotKey } from "../sheets/readText";
import { TEXT_COLUMNS, TEXT_HEAD_ROW, TEXT_KEY, textSlots } from "../sheets/textSheet";
import { fixedSheets } from "../sheets/workbook";
import type { Place } from "./ports";
import { refused } from "./refusals";
import type { Session, UseCase } from "./session";
import type { CursorInfo, Target } from "./state";

/** [1, ≤ 4 where the place has to be looked for] Goes by what was read last; where the sheets have changed since, the host says that the place is gone. */
export const goTo: UseCase<[Target]> = async (session, target) => {
  // Where sheets have come or gone a moment ago, the read that follows every change may not have been yet.
  const place = placeOf(session, target) ?? ((await session.read()) && placeOf(session, target));
  if (!place) return refused("goTo", { kind: "placeGone" });
  await session.port.reveal(place);
  return undefined;
};

function placeOf(session: Session, target: Target): Place | undefined {
  const latest = session.latest;
  if (!latest) return undefined;
  const on = (key: string, row: number, column: number): Place | undefined => {
    // Sheets that were drawn since are known before they are read.
    const sheet = (session.located ?? latest.located).sheets.get(key);
    return sheet && { sheet: sheet.id, row, column };
  };
  switch (target.kind) {
    case "figure": {
      const cell = fixedSheets(latest.located.edition).places.get(target.figure);
      return cell && on(cell.key, cell.row, cell.column);
    }
    case "section": {
      const { pieceRows, slotRows } = latest.read.text;
      const slot = textSlots(latest.located.edition).find((s) => s.section === target.section && (target.part ?? s.part) === s.part);
      const row = target.piece === undefined ? slot && slotRows.get(slotKey(slot)) : pieceRows[target.piece];
      return on(TEXT_KEY, row ?? TEXT_HEAD_ROW, TEXT_COLUMNS.content);
    }
    case "meta": {
      const { row, column } = coverCell(target.field);
      return on(COVER_KEY, row, column);
    }
    case "sheet":
      return on(target.key, target.row ?? 0, target.column ?? 0);
  }
}

/** What a selected cell is to the report. */
export function cursorAt(session: Session, place: Place): CursorInfo {
  const located = session.latest?.located;
  const key = located && [...located.sheets].find(([, s]) => s.id === place.sheet)?.[0];
  // On a sheet whose layout is not ours the cell is not what it should be.
  const readable = !session.latest?.read.damage.some((d) => d.key === key && d.kind === "layout");
  const places = located && readable ? [...fixedSheets(located.edition).places] : [];
  const figure = places.find(([, cell]) => cell.key === key && cell.row === place.row && cell.column === place.column)?.[0];
  const field = key === COVER_KEY ? COVER_FIELDS[place.row - COVER_GRID.row]?.field : undefined;
  return { key, figure, ...(key === TEXT_KEY && textPlace(session, place.row)), ...(field && { field }) };
}

/** The section and part whose heading stands at this row of 文字 or nearest above it. */
function textPlace(session: Session, row: number): Pick<CursorInfo, "section" | "part" | "piece"> {
  const { slotRows, pieceRows, pieces } = session.latest!.read.text;
  const above = textSlots(session.latest!.located.edition).filter((slot) => (slotRows.get(slotKey(slot)) ?? Infinity) <= row);
  const slot = above[above.length - 1];
  if (!slot) return {};
  const own = pieceRows.flatMap((at, i) => (at <= row && pieces[i]!.section === slot.section ? [i] : []));
  const piece = own[own.length - 1];
  return { section: slot.section, part: slot.part, ...(piece !== undefined && { piece }) };
}
