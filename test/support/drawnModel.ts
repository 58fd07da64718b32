/** Drawn sheets in a workbook of the workbench without add-in or host: for laws over many edits. */
import type { CellRead } from "../../src/sheets/cellRead";
import type { Cells } from "../../src/sheets/fingerprint";
import type { Area, SheetPlan } from "../../src/sheets/plan";
import { WorkbookModel } from "../../workbench/model/model";
import type { Scalar, SheetId } from "../../workbench/model/types";

export interface DrawnModel {
  readonly model: WorkbookModel;
  readonly sheets: ReadonlyMap<string, SheetId>;
}

/** Contents and merges of the plans, one sheet each; formats are left out. */
export function drawnModel(plans: readonly SheetPlan[]): DrawnModel {
  const model = WorkbookModel.blank("年报.xlsx");
  const sheets = new Map(plans.map((plan): [string, SheetId] => {
    const answer = model.addSheet(plan.name);
    if (!answer.ok) throw new Error(answer.message);
    return [plan.key, answer.sheet!];
  }));
  model.book.transact({ kind: "person" }, (change) => {
    for (const plan of plans) {
      const editor = change.edit(sheets.get(plan.key)!);
      for (const merge of plan.merges) editor.merge(merge);
      for (const { row, column, content } of plan.cells) editor.setContent(row, column, "formula" in content ? { value: null, formula: content.formula.slice(1) } : { value: "text" in content ? content.text : content.number });
      editor.setContent(plan.identity.row, plan.identity.column, { value: plan.identity.sealed });
    }
  });
  return { model, sheets };
}

export function cellsOf({ model }: Pick<DrawnModel, "model">, sheet: SheetId, area: Area): Cells {
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (__, c): CellRead => {
    const { value, formula } = model.cell(sheet, area.row + r, area.column + c);
    const [type, shown] = typeAndValue(value);
    return { type, value: shown, formula: formula ?? shown };
  }));
}

function typeAndValue(value: Scalar): [CellRead["type"], CellRead["value"]] {
  if (value === null) return ["empty", ""];
  if (typeof value === "object") return ["error", value.error];
  return [typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean", value];
}

/** Every number that was entered on the sheet, wherever it stands. */
export function numbersOn({ model }: Pick<DrawnModel, "model">, sheet: SheetId): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const line of model.book.state.sheets.get(sheet)!.cells.values()) for (const cell of line.values()) if (cell.formula === undefined && typeof cell.value === "number") numbers.add(cell.value);
  return numbers;
}
