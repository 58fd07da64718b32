import { bounding } from "./area";
import type { BookChange } from "./changes";
import type { BookState, CellData, SheetState } from "./state";
import type { Area } from "./types";

const noCells: ReadonlyMap<number, CellData> = new Map();

function contentDiffers(a: CellData | undefined, b: CellData | undefined): boolean {
  return (a?.formula ?? "") !== (b?.formula ?? "") || JSON.stringify(a?.value ?? null) !== JSON.stringify(b?.value ?? null);
}

function differing(before: SheetState, after: SheetState): { content: Area | undefined; format: Area | undefined } {
  let content: Area | undefined;
  let format: Area | undefined;
  for (const row of new Set([...before.cells.keys(), ...after.cells.keys()])) {
    const old = before.cells.get(row) ?? noCells;
    const now = after.cells.get(row) ?? noCells;
    if (old === now) continue;
    for (const column of new Set([...old.keys(), ...now.keys()])) {
      const [a, b] = [old.get(column), now.get(column)];
      if (a === b) continue;
      const cell = { row, column, rows: 1, columns: 1 };
      if (contentDiffers(a, b)) content = bounding(content, cell);
      if (a?.style !== b?.style) format = bounding(format, cell);
    }
  }
  return { content, format };
}

/** What going from one state to another means to those who watch: used for undo and redo, which replace the state. */
export function changesBetween(before: BookState, after: BookState): BookChange[] {
  const changes: BookChange[] = [];
  for (const id of before.order) if (!after.sheets.has(id)) changes.push({ kind: "deleted", sheet: id });
  for (const id of after.order) {
    const now = after.sheets.get(id)!;
    const old = before.sheets.get(id);
    if (!old) {
      changes.push({ kind: "added", sheet: id });
      continue;
    }
    if (old === now) continue;
    if (old.name !== now.name) changes.push({ kind: "renamed", sheet: id, before: old.name, after: now.name });
    const { content, format } = differing(old, now);
    if (content) changes.push({ kind: "content", sheet: id, area: content });
    if (format) changes.push({ kind: "format", sheet: id, area: format });
  }
  return changes;
}
