/** What a key asks of the grid, apart from writing. */
export type KeyCommand =
  | { readonly kind: "move"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: "enter"; readonly back: boolean }
  | { readonly kind: "tab"; readonly back: boolean }
  | { readonly kind: "rowStart"; readonly extend: boolean }
  | { readonly kind: "sheetStart"; readonly extend: boolean }
  | { readonly kind: "sheetEnd"; readonly extend: boolean }
  | { readonly kind: "page"; readonly down: boolean; readonly extend: boolean }
  | { readonly kind: "edge"; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: "edit" }
  | { readonly kind: "cancel" }
  | { readonly kind: "clear" }
  | { readonly kind: "blank" }
  | { readonly kind: "lineBreak" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "all" }
  | { readonly kind: "save" }
  | { readonly kind: "choices" }
  | { readonly kind: "sheet"; readonly next: boolean };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Record<string, readonly [rows: number, columns: number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** `enter`: writing began by typing, arrows end it. `edit`: F2, a double click or the formula bar, arrows move in the text. */
export type EditMode = "enter" | "edit" | undefined;

function controlCommand(key: Key): KeyCommand | undefined {
  const arrow = ARROWS[key.key];
  if (arrow !== undefined) return { kind: "edge", rows: arrow[0], columns: arrow[1], extend: key.shiftKey };
  switch (key.key) {
    case "Home": return { kind: "sheetStart", extend: key.shiftKey };
    case "End": return { kind: "sheetEnd", extend: key.shiftKey };
    case "z": case "Z": return key.shiftKey ? { kind: "redo" } : { kind: "undo" };
    case "y": case "Y": return { kind: "redo" };
    case "a": case "A": return { kind: "all" };
    case "s": case "S": return { kind: "save" };
    case "PageUp": return { kind: "sheet", next: false };
    case "PageDown": return { kind: "sheet", next: true };
    default: return undefined;
  }
}

/** The command of a key as Excel has it, or undefined: then the key belongs to the text being written. */
export function commandOf(key: Key, mode: EditMode): KeyCommand | undefined {
  if (key.key === "Enter") return key.altKey ? { kind: "lineBreak" } : { kind: "enter", back: key.shiftKey };
  if (key.key === "Tab") return { kind: "tab", back: key.shiftKey };
  if (key.key === "Escape") return { kind: "cancel" };
  if (mode !== undefined && (key.ctrlKey || key.metaKey)) return undefined;
  if (key.ctrlKey || key.metaKey) return controlCommand(key);
  if (mode === "edit") return undefined;
  const arrow = ARROWS[key.key];
  if (arrow !== undefined) {
    return key.altKey ? (key.key === "ArrowDown" ? { kind: "choices" } : undefined) : { kind: "move", rows: arrow[0], columns: arrow[1], extend: key.shiftKey && mode === undefined };
  }
  if (mode === "enter") return undefined;
  switch (key.key) {
    case "Home": return { kind: "rowStart", extend: key.shiftKey };
    case "PageUp": return { kind: "page", down: false, extend: key.shiftKey };
    case "PageDown": return { kind: "page", down: true, extend: key.shiftKey };
    case "F2": return { kind: "edit" };
    case "Delete": return { kind: "clear" };
    case "Backspace": return { kind: "blank" };
    default: return undefined;
  }
}
