import { useEffect, useLayoutEffect, useRef, type ClipboardEvent, type CSSProperties, type KeyboardEvent, type RefObject } from "react";
import type { CellView } from "../../model/types";
import type { Box } from "./box";
import type { GridController } from "./controller";
import { fontCss, sideOf } from "./cellStyle";
import { textWidth } from "./measure";

interface EditorProps {
  readonly controller: GridController;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly box: Box | undefined;
  readonly view: CellView;
  readonly activeId: string;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent<HTMLTextAreaElement>, cut: boolean) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/**
 * The field that always has the keyboard while the grid is used: unseen over the active cell until something is typed,
 * then the cell being written. An input method thus begins composing in the right place and loses no letter.
 */
export function Editor({ controller, field, box, view, activeId, onKey, onCopy, onPaste }: EditorProps) {
  const composing = useRef(false);
  const { edit } = controller;
  const text = edit?.text ?? "";

  useLayoutEffect(() => {
    const element = field.current;
    // While an input method composes, the field holds more than was entered yet.
    if (element === null || composing.current || element.value === text) return;
    element.value = text;
    element.setSelectionRange(text.length, text.length);
  });
  useEffect(() => {
    const element = field.current;
    if (element !== null && edit !== undefined) element.scrollTop = element.scrollHeight;
  }, [field, edit]);

  const take = (element: HTMLTextAreaElement): void => {
    if (controller.edit !== undefined) controller.write(element.value);
    else if (element.value !== "" && !controller.begin(element.value, "enter")) element.value = "";
  };
  const shown = edit !== undefined;
  const height = Math.max((box?.height ?? 20) + 1, text.split("\n").length * view.style.fontSize * 1.7 + 4);
  const line = (view.style.fontSize * 96 * 1.3) / 72;
  // The text being written stands where the text of the cell will stand.
  const above = { Top: 0, Center: (height - line) / 2 - 2, Bottom: height - line - 4, Justify: 0, Distributed: (height - line) / 2 - 2 }[view.style.vertical];
  const width = Math.max(box?.width ?? 60, ...text.split("\n").map((line) => textWidth(line, view.style) + 24));
  const style: CSSProperties = shown
    ? { ...fontCss(view.style), textAlign: sideOf(view) === "justify" ? "left" : sideOf(view), left: (box?.left ?? 0) - 1, top: (box?.top ?? 0) - 1, width: view.style.wrap ? box?.width : Math.min(width, 640), height, paddingTop: text.includes("\n") || (view.style.wrap && textWidth(text, view.style) > (box?.width ?? 0)) ? 1 : Math.max(0, above), color: "#1b1a19" }
    : { left: (box?.left ?? 0) + 2, top: (box?.top ?? 0) + 2, width: 8, height: Math.min(box?.height ?? 20, 20) - 4 };
  return (
    <textarea
      ref={field}
      className={shown ? "editor writing" : "editor"}
      style={style}
      aria-label={shown ? "编辑单元格" : "工作表"}
      aria-controls="grid"
      aria-activedescendant={activeId}
      autoComplete="off"
      spellCheck={false}
      rows={1}
      onCompositionStart={(event) => {
        composing.current = true;
        // Refused (a protected cell): without focus the composition ends and nothing is written.
        if (controller.edit === undefined && !controller.begin("", "enter")) {
          composing.current = false;
          event.currentTarget.blur();
        }
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        take(event.currentTarget);
      }}
      onInput={(event) => take(event.currentTarget)}
      onKeyDown={(event) => {
        // 229: the key belongs to the input method, also where isComposing comes too late.
        if (event.nativeEvent.isComposing || event.keyCode === 229) return;
        onKey(event);
      }}
      onCopy={(event) => onCopy(event, false)}
      onCut={(event) => onCopy(event, true)}
      onPaste={onPaste}
    />
  );
}
