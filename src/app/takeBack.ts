/** 「撤销」 of cells that a command wrote: what still holds it holds again what it held; what was changed since stays. */
import type { LastWritten } from "./lastWritten";
import { refused } from "./refusals";
import type { Session } from "./session";
import type { CommandName, Outcome } from "./state";
import { writeCells } from "./writeCells";
import { asWritten, beforehand, type WrittenCell, type WrittenCells } from "./writtenCells";

/** `kept`: cells that were changed since. */
export interface TakenBack {
  readonly kind: "takenBack";
  readonly cells: number;
  readonly kept: number;
}

/** [2; 3 under protection] All or none. `counted`: cells that are spoken of. @returns how much, or why nothing */
export async function takeBack(session: Session, command: CommandName, written: LastWritten<WrittenCells>, counted: (cell: WrittenCell) => boolean = () => true): Promise<TakenBack | Outcome> {
  const snapshot = await session.read();
  if (!snapshot) return refused(command, { kind: "noReport" });
  const { memory } = written;
  const ours = memory ? asWritten(memory, snapshot) : [];
  const refusal = await writeCells(session.port, command, snapshot, ours.map(beforehand));
  if (refusal) return refusal;
  written.forget();
  const cells = ours.filter(counted).length;
  return { kind: "takenBack", cells, kept: (memory?.cells.filter(counted).length ?? 0) - cells };
}
