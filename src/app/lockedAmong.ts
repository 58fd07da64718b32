/** Would a protected sheet refuse some of these cells? Asked before several are written: the host would stop half-way, with those before it written. */
import type { CellWrite, WorkbookPort } from "./ports";
import type { Snapshot } from "./snapshot";

/** [0; 1 where some are on a protected sheet] @returns the name of the first sheet with a cell that somebody locked */
export async function lockedAmong(port: WorkbookPort, { located, protectedSheets }: Snapshot, writes: readonly CellWrite[]): Promise<string | undefined> {
  const guarded = [...located.sheets.values()].filter(({ name }) => protectedSheets.includes(name));
  const asked = writes.filter((w) => guarded.some(({ id }) => id === w.sheet));
  if (asked.length === 0) return undefined;
  const locked = await port.locked(asked);
  return guarded.find(({ id }) => locked.includes(id))?.name;
}
