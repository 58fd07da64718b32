import { covers } from "../../model/area";
import { moveFormula } from "../../model/references";
import { styleAt } from "../../model/sheetEditor";
import { oneOf, optionalFlag } from "../arguments";
import type { Call } from "../call";
import { HostError } from "../errors";
import type { RangeSelf } from "../rangeSelf";
import { copyMarks } from "./conditionalFormats";
import { onSheet } from "./address";
import { requireAllowed, requireUnlocked } from "./guard";

/** `Range.copyFrom`: relative references move along; a larger target is tiled when it is a multiple of the source. */
export function copyInto(self: RangeSelf, source: RangeSelf, args: readonly unknown[], call: Call): void {
  const type = oneOf(args[0] ?? "All", ["All", "Formulas", "Values", "Formats"], "copyType");
  const skipBlanks = optionalFlag(args[1], "skipBlanks") ?? false;
  if (optionalFlag(args[2], "transpose")) throw new HostError("NotImplemented", "This host does not transpose.");
  const from = source.area;
  const tiled = self.area.rows % from.rows === 0 && self.area.columns % from.columns === 0;
  const to = onSheet(tiled ? self.area : { ...self.area, rows: from.rows, columns: from.columns });
  if (type !== "Formats") requireUnlocked(call, self.sheet, to);
  if (type === "Formats" || type === "All") requireAllowed(call, self.sheet, type === "Formats" ? "allowFormatCells" : undefined);
  const origin = call.sheet(source.sheet);
  call.change((draft) => {
    const editor = draft.edit(self.sheet);
    for (let row = 0; row < to.rows; row++) {
      for (let column = 0; column < to.columns; column++) {
        const [sourceRow, sourceColumn] = [from.row + (row % from.rows), from.column + (column % from.columns)];
        const [targetRow, targetColumn] = [to.row + row, to.column + column];
        const cell = origin.cells.get(sourceRow)?.get(sourceColumn);
        const blank = !cell || (cell.value === null && cell.formula === undefined);
        if (type !== "Values" && type !== "Formulas") editor.setCell(targetRow, targetColumn, { style: styleAt(origin, sourceRow, sourceColumn) });
        if (type === "Formats" || (blank && skipBlanks)) continue;
        const formula = type === "Values" || cell?.formula === undefined ? undefined : moveFormula(cell.formula, targetRow - sourceRow, targetColumn - sourceColumn);
        editor.setContent(targetRow, targetColumn, { value: call.book.value(source.sheet, sourceRow, sourceColumn), formula, quoted: cell?.quoted ?? false });
      }
    }
    if (type === "All" || type === "Formats") {
      for (const merge of origin.merges.filter((one) => covers(from, one))) editor.merge({ ...merge, row: merge.row - from.row + to.row, column: merge.column - from.column + to.column });
      editor.set({ marks: [...editor.sheet.marks, ...copyMarks(origin.marks, from, to)] });
    }
    draft.note({ kind: type === "Formats" ? "format" : "content", sheet: self.sheet, area: to });
  });
}
