import { useRef } from "react";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import type { GridController } from "../grid/controller";
import { useChanges } from "../useChanges";
import { RibbonButton } from "./RibbonButton";

interface WorkbookGroupProps {
  readonly controller: GridController;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly focusGrid: () => void;
}

/** The workbench's own part of the ribbon: files, undo, protection. */
export function WorkbookGroup({ controller, onNew, onOpen, onSave, focusGrid }: WorkbookGroupProps) {
  const { workbook } = controller;
  useChanges(workbook, true);
  const chooser = useRef<HTMLInputElement>(null);
  const sheet = workbook.sheet(workbook.activeSheet);
  const act = (run: () => void) => (): void => {
    if (controller.commit()) run();
    focusGrid();
  };
  return (
    <>
      <div className="ribbon-group" role="group" aria-label="工作簿">
        <div className="ribbon-buttons">
          <RibbonButton label="新建" icon={<DocumentAddRegular />} onClick={act(onNew)} />
          <RibbonButton label="打开" tip="打开 .xlsx 工作簿" icon={<FolderOpenRegular />} onClick={() => chooser.current?.click()} />
          <RibbonButton label="保存" tip="下载为 .xlsx (Ctrl+S)" icon={<ArrowDownloadRegular />} onClick={act(onSave)} />
        </div>
        <div className="ribbon-caption">工作簿</div>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx"
          aria-label="选择工作簿"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Emptied, so that the same file can be chosen again.
            event.currentTarget.value = "";
            if (file !== undefined) onOpen(file);
          }}
        />
      </div>
      <div className="ribbon-group" role="group" aria-label="编辑">
        <div className="ribbon-buttons">
          <RibbonButton label="撤销" tip="撤销 (Ctrl+Z)" icon={<ArrowUndoRegular />} disabled={!workbook.canUndo} onClick={act(() => controller.told(workbook.undo()))} />
          <RibbonButton label="重做" tip="重做 (Ctrl+Y)" icon={<ArrowRedoRegular />} disabled={!workbook.canRedo} onClick={act(() => controller.told(workbook.redo()))} />
          <RibbonButton
            label={sheet.protected ? "取消保护工作表" : "保护工作表"}
            icon={sheet.protected ? <LockOpenRegular /> : <LockClosedRegular />}
            onClick={act(() => controller.told(sheet.protected ? workbook.unprotectSheet(sheet.id) : workbook.protectSheet(sheet.id)))}
          />
        </div>
        <div className="ribbon-caption">编辑</div>
      </div>
    </>
  );
}
