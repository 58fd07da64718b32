/** The workbook in the moment when a command wrote to it: what a command is taken back to is what it wrote over, not what it had read. */
import type { CellRead } from "../sheets/cellRead";
import { cellAt } from "../sheets/fingerprint";
import { readReport, type SheetCells } from "../sheets/workbook";
import type { LastWritten } from "./lastWritten";
import { contentOf } from "./contentOf";
import type { Session } from "./session";
import { damageOf, type Snapshot } from "./snapshot";
import type { WrittenCell, WrittenCells } from "./writtenCells";
import type { Overtaken } from "./writingPort";

/**
 * [0 where nobody changed anything between the command's read and its write, else 1]
 * @param snapshot what the command had read
 * @param remember is given the same with what stood there instead, in those cells that were written over
 */
export async function asItStood(session: Session, snapshot: Snapshot, remember: (stood: Snapshot) => void): Promise<void> {
  const changed = session.port.changed();
  if (changed.length === 0) return;
  remember(overlaid(snapshot, changed));
  // Where rows were pushed about meanwhile, what stood in a cell is another item's, and is not to come back under this one.
  const now = await session.read();
  const keyOf = ({ sheet }: Overtaken): string | undefined => [...snapshot.located.sheets].find(([, { id }]) => id === sheet)?.[0];
  const inPlace = changed.filter((one) => now && !damageOf(now, (key) => key === keyOf(one)));
  if (inPlace.length < changed.length) remember(overlaid(snapshot, inPlace));
}

/** The same for cells that were written: each is remembered with what stood in it. */
export const cellsAsTheyStood = (session: Session, snapshot: Snapshot, written: LastWritten<WrittenCells>, memory: WrittenCells): Promise<void> =>
  asItStood(session, snapshot, (stood) => written.amend({ ...memory, cells: memory.cells.map((cell) => withStood(cell, snapshot, stood)) }));

export function withStood(cell: WrittenCell, read: Snapshot, stood: Snapshot): WrittenCell {
  const [was, is] = [read, stood].map(({ cells }) => cellAt(cells.get(cell.key)?.cells ?? [], cell.row, cell.column));
  return was === is ? cell : { ...cell, before: contentOf(is!) };
}

function overlaid(snapshot: Snapshot, changed: readonly Overtaken[]): Snapshot {
  const { located, cells } = snapshot;
  const there = new Map([...cells].map(([key, sheet]): [string, SheetCells] => {
    const own = changed.filter((one) => one.sheet === located.sheets.get(key)?.id);
    if (own.length === 0) return [key, sheet];
    const rows: CellRead[][] = sheet.cells.map((row) => [...row]);
    for (const { row, column, stood } of own) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row]!;
      while (line.length < column) line.push(cellAt([], 0, 0));
      line[column] = stood;
    }
    return [key, { ...sheet, cells: rows }];
  }));
  return { ...snapshot, cells: there, read: readReport(located.edition, there) };
}
