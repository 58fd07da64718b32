import { styleAt } from "../../model/sheetEditor";
import type { ProtectionOptions } from "../../model/state";
import type { Area, SheetId } from "../../model/types";
import type { Call } from "../call";
import { accessDenied } from "../errors";

/** @throws AccessDenied when the sheet is protected and a cell of the area is locked */
export function requireUnlocked(call: Call, id: SheetId, area: Area): void {
  const sheet = call.sheet(id);
  if (!sheet.protection) return;
  const rows = Math.min(area.rows, 2000);
  const columns = Math.min(area.columns, 500);
  for (let row = area.row; row < area.row + rows; row++) {
    for (let column = area.column; column < area.column + columns; column++) {
      if (styleAt(sheet, row, column).locked) throw accessDenied(`the worksheet ${sheet.name} is protected`);
    }
  }
}

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** @throws AccessDenied when the sheet is protected and its protection does not allow this */
export function requireAllowed(call: Call, id: SheetId, permission: Permission | undefined): void {
  const sheet = call.sheet(id);
  if (sheet.protection && !(permission && sheet.protection.options[permission])) throw accessDenied(`the worksheet ${sheet.name} is protected`);
}
