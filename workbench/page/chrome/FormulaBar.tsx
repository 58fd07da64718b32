import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { cellName } from "../grid/a1";
import type { GridController } from "../grid/controller";
import { placeOf } from "../grid/place";
import { useChanges } from "../useChanges";
import { Menu } from "./Menu";

/** Name box and formula bar. */
export function FormulaBar({ controller, focusGrid }: { readonly controller: GridController; readonly focusGrid: () => void }) {
  const { workbook } = controller;
  useChanges(workbook, true);
  useChanges(controller, false);
  const { selection } = workbook;
  const { edit } = controller;
  const shown = edit?.text ?? workbook.cell(selection.sheet, selection.row, selection.column).input;
  const field = useRef<HTMLTextAreaElement>(null);

  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if (event.key === "Enter") {
      if (controller.commit()) {
        controller.enter(event.shiftKey);
        focusGrid();
      }
    } else if (event.key === "Tab") {
      if (controller.commit()) {
        controller.tab(event.shiftKey);
        focusGrid();
      }
    } else if (event.key === "Escape") {
      controller.cancel();
      focusGrid();
    } else return;
    event.preventDefault();
  };
  return (
    <div className="formula-bar" role="toolbar" aria-label="名称框和编辑栏">
      <NameBox controller={controller} focusGrid={focusGrid} />
      <button type="button" className="tool small" aria-label="取消" title="取消 (Esc)" disabled={edit === undefined} onClick={() => { controller.cancel(); focusGrid(); }}>
        <DismissRegular />
      </button>
      <button
        type="button"
        className="tool small"
        aria-label="输入"
        title="输入 (Enter)"
        disabled={edit === undefined}
        onClick={() => { if (controller.commit()) focusGrid(); }}
      >
        <CheckmarkRegular />
      </button>
      <span className="fx" aria-hidden="true"><MathFormulaRegular /></span>
      <textarea
        ref={field}
        className="formula"
        aria-label="编辑栏"
        rows={1}
        spellCheck={false}
        value={shown}
        onFocus={(event) => {
          // Refused on a locked cell: the formula can still be read and copied, as in Excel only after the message.
          if (controller.edit === undefined && !controller.begin(undefined, "edit")) event.currentTarget.blur();
          else controller.stay();
        }}
        onChange={(event) => controller.write(event.currentTarget.value)}
        onKeyDown={onKey}
      />
    </div>
  );
}

function NameBox({ controller, focusGrid }: { readonly controller: GridController; readonly focusGrid: () => void }) {
  const { workbook } = controller;
  const { selection } = workbook;
  const name = cellName(selection.row, selection.column);
  const [text, setText] = useState(name);
  const [wrong, setWrong] = useState(false);
  const [choosing, setChoosing] = useState<{ readonly x: number; readonly y: number }>();
  useEffect(() => {
    setText(name);
    setWrong(false);
  }, [name]);

  const go = (entered: string): void => {
    const place = placeOf(workbook, entered);
    if (place === undefined) {
      setWrong(true);
      return;
    }
    if (!controller.commit() || !controller.selectPlace(place)) return;
    setText(name);
    focusGrid();
  };
  const choices = workbook.names.map((one) => ({ label: one, run: () => go(one) }));
  return (
    <>
      <input
        className="name-box"
        aria-label="名称框"
        aria-invalid={wrong}
        title={wrong ? "请填单元格地址，如 C5 或 '三 申请办理'!C5，或者一个名称" : undefined}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") go(text);
          else if (event.key === "Escape") {
            setText(name);
            focusGrid();
          } else return;
          event.preventDefault();
        }}
        onBlur={() => {
          setText(name);
          setWrong(false);
        }}
      />
      <button
        type="button"
        className="tool small"
        aria-label="选择名称"
        title="选择名称"
        aria-haspopup="menu"
        disabled={choices.length === 0}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect();
          setChoosing({ x: left, y: bottom });
        }}
      >
        <ChevronDownRegular />
      </button>
      {choosing === undefined ? null : <Menu label="名称" at={choosing} items={choices} onClose={() => setChoosing(undefined)} />}
    </>
  );
}
