import type { GridController } from "./controller";
import type { KeyCommand } from "./keys";

/** What the keys need of the page besides the grid itself. */
export interface KeyHost {
  readonly controller: GridController;
  /** Rows that fit on the screen. */
  readonly pageRows: () => number;
  readonly save: () => void;
  readonly forgetCopied: () => void;
  readonly openChoices: () => void;
  readonly insertLineBreak: () => void;
}

/** Does what a key asks. Writing is entered first where Excel enters it; a refusal stops there. */
export function runKey(command: KeyCommand, host: KeyHost): void {
  const { controller } = host;
  const { workbook } = controller;
  const first = { row: 0, column: 0 };
  switch (command.kind) {
    case "move":
      if (controller.commit()) controller.move(command.rows, command.columns, command.extend);
      return;
    case "enter":
      if (controller.commit()) controller.enter(command.back);
      return;
    case "tab":
      if (controller.commit()) controller.tab(command.back);
      return;
    case "edge": return controller.edge(command.rows, command.columns, command.extend);
    case "page": return controller.page(command.down ? host.pageRows() : -host.pageRows(), command.extend);
    case "rowStart": return controller.jump({ row: workbook.selection.row, column: 0 }, command.extend);
    case "sheetStart": {
      const { freeze } = controller.sheet;
      return controller.jump(command.extend ? first : { row: freeze.rows, column: freeze.columns }, command.extend);
    }
    case "sheetEnd": {
      const used = workbook.usedArea(workbook.activeSheet);
      return controller.jump(used === undefined ? first : { row: used.row + used.rows - 1, column: used.column + used.columns - 1 }, command.extend);
    }
    case "all": {
      const used = workbook.usedArea(workbook.activeSheet);
      return controller.selectArea(used ?? { row: 0, column: 0, rows: 1, columns: 1 });
    }
    case "edit":
      if (controller.edit === undefined) controller.begin(undefined, "edit");
      else controller.stay();
      return;
    case "blank":
      controller.begin("", "enter");
      return;
    case "cancel":
      host.forgetCopied();
      return controller.cancel();
    case "clear": return controller.clear();
    case "lineBreak": return controller.edit === undefined ? undefined : host.insertLineBreak();
    case "undo":
      controller.told(workbook.undo());
      return;
    case "redo":
      controller.told(workbook.redo());
      return;
    case "save": return host.save();
    case "choices": return host.openChoices();
    case "sheet": {
      const visible = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
      const next = visible[visible.findIndex((sheet) => sheet.id === workbook.activeSheet) + (command.next ? 1 : -1)];
      if (next !== undefined) controller.told(workbook.activate(next.id));
    }
  }
}
