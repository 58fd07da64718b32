/** One write of single cells of the report: all or, where a protected sheet would refuse one of them, none. */
import type { Content } from "../sheets/plan";
import { lockedAmong } from "./lockedAmong";
import type { WorkbookPort } from "./ports";
import { protectedAmong } from "./protectedAmong";
import { refused } from "./refusals";
import type { Snapshot } from "./snapshot";
import type { CommandName, Outcome } from "./state";

/** A cell of a sheet of the report, by the sheet's key. */
export interface CellContent {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly content: Content | undefined;
  /** As in `CellWrite`. */
  readonly asText?: true;
  readonly asFormula?: true;
}

/** [1; 2 under protection] Values, and the formats that these cells ask for. @returns why none was written */
export async function writeCells(port: WorkbookPort, command: CommandName, snapshot: Snapshot, cells: readonly CellContent[]): Promise<Outcome | undefined> {
  const writes = cells.flatMap(({ key, ...cell }) => {
    const sheet = snapshot.located.sheets.get(key);
    return sheet ? [{ sheet: sheet.id, ...cell }] : [];
  });
  // Formats too, which a protected sheet may refuse half-way.
  const sheet = protectedAmong(snapshot, [], writes.filter((w) => w.asText || w.asFormula)) ?? (await lockedAmong(port, snapshot, writes));
  if (sheet !== undefined) return refused(command, { kind: "sheetProtected", sheet });
  await port.write(writes);
  return undefined;
}
