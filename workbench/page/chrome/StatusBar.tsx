import type { GridController } from "../grid/controller";
import { cellName } from "../grid/a1";
import { useChanges } from "../useChanges";

/** Beyond this many cells the sums are left out rather than slow the selection. */
const MOST_CELLS = 20_000;

/** Excel's words about the mode, and the sums over a selected block. */
export function StatusBar({ controller, excel }: { readonly controller: GridController; readonly excel: string }) {
  const { workbook } = controller;
  useChanges(workbook, true);
  useChanges(controller, false);
  const { selection } = workbook;
  const mode = controller.edit === undefined ? "就绪" : controller.edit.mode === "enter" ? "输入" : "编辑";
  const sums = sumsOver(controller);
  const active = workbook.cell(selection.sheet, selection.row, selection.column);
  return (
    <div className="status-bar">
      <span>{mode}</span>
      {workbook.readOnly ? <span>只读</span> : null}
      <span className="fill" />
      {sums === undefined ? null : (
        <>
          <span>平均值: {sums.average}</span>
          <span>计数: {sums.count}</span>
          <span>求和: {sums.sum}</span>
        </>
      )}
      <span className="excel-kind">{excel}</span>
      <span className="unseen" aria-live="polite">{`${cellName(selection.row, selection.column)} ${active.text}`}</span>
    </div>
  );
}

function sumsOver({ workbook }: GridController): { readonly average: string; readonly count: number; readonly sum: string } | undefined {
  const { sheet, area } = workbook.selection;
  const used = workbook.usedArea(sheet);
  if (used === undefined || area.rows * area.columns < 2) return undefined;
  const bottom = Math.min(area.row + area.rows, used.row + used.rows);
  const right = Math.min(area.column + area.columns, used.column + used.columns);
  if ((bottom - area.row) * (right - area.column) > MOST_CELLS) return undefined;
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (let row = area.row; row < bottom; row += 1) {
    for (let column = area.column; column < right; column += 1) {
      const { value } = workbook.cell(sheet, row, column);
      if (value !== null && value !== "") count += 1;
      if (typeof value !== "number") continue;
      numbers += 1;
      sum += value;
    }
  }
  if (numbers === 0) return undefined;
  const shown = (value: number): string => String(Number(value.toPrecision(12)));
  return { average: shown(sum / numbers), count, sum: shown(sum) };
}
