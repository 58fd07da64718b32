import { Menu, type MenuItem } from "../chrome/Menu";
import type { GridController } from "./controller";

/** The right-click menu of the grid. Copy and paste stay with the keyboard: pages may not read the clipboard unasked. */
export function GridMenu({ at, controller, onClose }: { readonly at: { readonly x: number; readonly y: number }; readonly controller: GridController; readonly onClose: () => void }) {
  const { workbook } = controller;
  const { sheet, area } = workbook.selection;
  const items: (MenuItem | null)[] = [
    { label: `插入 ${area.rows} 行`, run: () => controller.told(workbook.insertRows(sheet, area.row, area.rows)), disabled: area.rows > 1000 },
    { label: `删除 ${area.rows} 行`, run: () => controller.told(workbook.deleteRows(sheet, area.row, area.rows)), disabled: area.rows > 1000 },
    { label: `插入 ${area.columns} 列`, run: () => controller.told(workbook.insertColumns(sheet, area.column, area.columns)), disabled: area.columns > 100 },
    { label: `删除 ${area.columns} 列`, run: () => controller.told(workbook.deleteColumns(sheet, area.column, area.columns)), disabled: area.columns > 100 },
    null,
    { label: "清除内容", run: () => controller.clear() },
  ];
  return <Menu label="单元格" at={at} items={items} onClose={onClose} />;
}
