import { display } from "./display";
import { styleAt } from "./sheetEditor";
import type { SheetState } from "./state";
import { contains } from "./area";
import type { Scalar } from "./types";

const MAX_HEIGHT = 409.5;

/** Width of a text in points, roughly: full-width characters are as wide as the font is high. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! >= 0x2e80 ? fontSize : fontSize * 0.55;
  return width;
}

/** The height a row without explicit height takes: grows with its largest font and its wrapped text, never with merged cells. */
export function automaticHeight(sheet: SheetState, row: number, valueAt: (column: number) => Scalar): number {
  let height = sheet.defaultRowHeight;
  for (const column of sheet.cells.get(row)?.keys() ?? []) {
    const style = styleAt(sheet, row, column);
    const line = style.fontSize * 1.3;
    const text = display(valueAt(column), style.numberFormat);
    if (text === "" || sheet.merges.some((merge) => contains(merge, row, column))) continue;
    const room = Math.max(1, (sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth) - 4);
    const lines = style.wrap ? text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(textWidth(part, style.fontSize) / room)), 0) : 1;
    height = Math.max(height, lines * line);
  }
  return Math.min(MAX_HEIGHT, Math.round(height * 4) / 4);
}
