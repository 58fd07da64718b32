/** 「撤销」 of cells that a command wrote: what still holds it holds again what it held; what was changed since stays. */
import type { LastWritten } from "./lastWritten";
import { refused } from "./refusals";
import type { Session } from "./session";
import type { CommandName, Outcome } from "./state";
import { writeCells } from "./writeCells";
import { asWritten, beforehand, type WrittenCells } from "./writtenCells";

/** `kept`: cells that were changed since. */
export interface TakenBack {
  readonly kind: "takenBack";
  readonly cells: number;
  readonly kept: number;
}

/** [2; 3 under protection] All or none. @returns how much, or why nothing */
export async function takeBack(session: Session, command: CommandName, written: LastWritten<WrittenCells>): Promise<TakenBack | Outcome> {
  const snapshot = await session.read();
  if (!snapshot) return refused(command, { kind: "noReport" });
  const { memory } = written;
  const ours = memory ? asWritten(memory, snapshot) : [];
  const refusal = await writeCells(session.port, command, snapshot, ours.map(beforehand));
  if (refusal) return refusal;
  written.forget();
  return { kind: "takenBack", cells: ours.length, kept: (memory?.cells.length ?? 0) - ours.length };
}
