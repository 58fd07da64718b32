import { commandOf, type Key } from "../../../workbench/page/grid/keys";

const key = (name: string, held: Partial<Key> = {}): Key => ({ key: name, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe("keys in the grid", () => {
  test("an arrow moves, and with Shift it stretches the selection", () => {
    expect(commandOf(key("ArrowDown"), undefined)).toEqual({ kind: "move", rows: 1, columns: 0, extend: false });
    expect(commandOf(key("ArrowLeft", { shiftKey: true }), undefined)).toEqual({ kind: "move", rows: 0, columns: -1, extend: true });
  });

  test("while a typed entry is written an arrow enters it; after F2 it belongs to the text", () => {
    expect(commandOf(key("ArrowRight"), "enter")).toEqual({ kind: "move", rows: 0, columns: 1, extend: false });
    expect(commandOf(key("ArrowRight"), "edit")).toBeUndefined();
  });

  test("Home goes to the start of the row, but moves in the text while writing", () => {
    expect(commandOf(key("Home"), undefined)).toEqual({ kind: "rowStart", extend: false });
    expect(commandOf(key("Home"), "enter")).toBeUndefined();
  });

  test("Ctrl+Z takes back in the workbook, but in the text while writing", () => {
    expect(commandOf(key("z", { ctrlKey: true }), undefined)).toEqual({ kind: "undo" });
    expect(commandOf(key("z", { ctrlKey: true }), "edit")).toBeUndefined();
  });

  test("Alt+Enter breaks the line, Enter enters", () => {
    expect(commandOf(key("Enter", { altKey: true }), "edit")).toEqual({ kind: "lineBreak" });
    expect(commandOf(key("Enter", { shiftKey: true }), "edit")).toEqual({ kind: "enter", back: true });
  });

  test("a letter is no command: it is typed", () => {
    expect(commandOf(key("1"), undefined)).toBeUndefined();
    expect(commandOf(key("年"), "enter")).toBeUndefined();
  });
});
