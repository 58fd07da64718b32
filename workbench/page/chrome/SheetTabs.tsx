import { useState, type KeyboardEvent } from "react";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { SheetView } from "../../model/types";
import type { GridController } from "../grid/controller";
import { useChanges } from "../useChanges";
import { Menu, type MenuItem } from "./Menu";

/** The tabs below the grid: switch, rename by double click, and a menu for the rest. */
export function SheetTabs({ controller, focusGrid, confirm }: { readonly controller: GridController; readonly focusGrid: () => void; readonly confirm: (message: string, button: string, run: () => void) => void }) {
  const { workbook } = controller;
  useChanges(workbook, true);
  const [renaming, setRenaming] = useState<string>();
  const [menu, setMenu] = useState<{ readonly sheet: SheetView; readonly x: number; readonly y: number }>();
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === "Visible");
  const hidden = workbook.sheets.filter((sheet) => sheet.visibility === "Hidden");

  const activate = (sheet: SheetView): void => {
    if (sheet.id !== workbook.activeSheet && controller.commit()) controller.told(workbook.activate(sheet.id));
    focusGrid();
  };
  const rename = (sheet: SheetView, name: string): void => {
    setRenaming(undefined);
    if (name !== sheet.name) controller.told(workbook.renameSheet(sheet.id, name));
    focusGrid();
  };
  const itemsFor = (sheet: SheetView): (MenuItem | null)[] => {
    const position = workbook.sheets.findIndex((entry) => entry.id === sheet.id);
    return [
      { label: "重命名", run: () => setRenaming(sheet.id) },
      {
        label: "删除",
        disabled: visible.length < 2,
        run: () => confirm(`将永久删除工作表“${sheet.name}”。是否继续？`, "删除", () => controller.told(workbook.deleteSheet(sheet.id))),
      },
      { label: "复制一份", run: () => controller.told(workbook.copySheet(sheet.id)) },
      { label: "左移", disabled: position === 0, run: () => controller.told(workbook.moveSheet(sheet.id, position - 1)) },
      { label: "右移", disabled: position === workbook.sheets.length - 1, run: () => controller.told(workbook.moveSheet(sheet.id, position + 1)) },
      null,
      sheet.protected
        ? { label: "撤销工作表保护", run: () => controller.told(workbook.unprotectSheet(sheet.id)) }
        : { label: "保护工作表", run: () => controller.told(workbook.protectSheet(sheet.id)) },
      { label: "隐藏", disabled: visible.length < 2, run: () => controller.told(workbook.setVisibility(sheet.id, "Hidden")) },
      ...hidden.map((entry) => ({ label: `取消隐藏“${entry.name}”`, run: () => void controller.told(workbook.setVisibility(entry.id, "Visible")) })),
    ];
  };
  const onKey = (event: KeyboardEvent): void => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (move === undefined) return;
    const next = visible[visible.findIndex((sheet) => sheet.id === workbook.activeSheet) + move];
    if (next === undefined) return;
    event.preventDefault();
    if (controller.commit()) controller.told(workbook.activate(next.id));
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  return (
    <div className="sheet-bar">
      <div className="sheet-tabs" role="tablist" aria-label="工作表" onKeyDown={onKey}>
        {visible.map((sheet) => {
          const selected = sheet.id === workbook.activeSheet;
          if (renaming === sheet.id) return <RenameField key={sheet.id} name={sheet.name} onEnd={(name) => rename(sheet, name)} />;
          return (
            <button
              key={sheet.id}
              id={`tab-${sheet.id}`}
              type="button"
              role="tab"
              aria-selected={selected}
              aria-controls="grid"
              aria-description={sheet.protected ? "受保护" : undefined}
              tabIndex={selected ? 0 : -1}
              className={selected ? "sheet-tab selected" : "sheet-tab"}
              onClick={() => activate(sheet)}
              onDoubleClick={() => setRenaming(sheet.id)}
              onContextMenu={(event) => {
                event.preventDefault();
                activate(sheet);
                setMenu({ sheet, x: event.clientX, y: event.clientY });
              }}
            >
              {sheet.tabColor === "" ? null : <span className="tab-color" style={{ background: sheet.tabColor }} />}
              {sheet.name}
              {sheet.protected ? <LockClosedRegular aria-hidden="true" className="tab-lock" /> : null}
            </button>
          );
        })}
      </div>
      <button type="button" className="tool small" aria-label="新建工作表" title="新建工作表" onClick={() => { if (controller.commit()) controller.told(workbook.addSheet()); focusGrid(); }}>
        <AddRegular />
      </button>
      {menu === undefined ? null : <Menu label={`工作表 ${menu.sheet.name}`} at={menu} items={itemsFor(menu.sheet)} onClose={() => setMenu(undefined)} />}
    </div>
  );
}

function RenameField({ name, onEnd }: { readonly name: string; readonly onEnd: (name: string) => void }) {
  const [text, setText] = useState(name);
  return (
    <input
      className="rename"
      aria-label="工作表名称"
      autoFocus
      value={text}
      size={Math.max(4, text.length * 2)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => onEnd(text)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        event.stopPropagation();
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // Else the same key would go on into the grid, which has the keyboard next.
        event.preventDefault();
        onEnd(event.key === "Enter" ? text : name);
      }}
    />
  );
}
