import { bounding } from "./area";
import type { SheetState } from "./state";
import type { Area } from "./types";

/** The smallest area with everything that is there; `valuesOnly`: formats do not count. Undefined on an empty sheet. */
export function extent(sheet: SheetState, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      used = bounding(used, { row, column, rows: 1, columns: 1 });
    }
  }
  if (!valuesOnly) for (const merge of sheet.merges) used = bounding(used, merge);
  return used;
}
