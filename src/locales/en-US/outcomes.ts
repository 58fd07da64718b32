import type { Words } from "../words";

const cells = (count: number): string => `${count} cell${count === 1 ? "" : "s"}`;

export const outcomes: Words["outcomes"] = {
  buttons: {
    start: "Try again", layOut: "Lay out the report", recheck: "Read again", zeroFill: "Fill with 0", undoZeroFill: "Undo", validate: "Validate", generate: "Generate the report", goTo: "Go to", restoreFormula: "Restore formula", setFigure: "Change to…", setMeta: "Write to 封面",
  },
  busy: {
    start: "Reading the workbook…", layOut: "Laying out the report…", recheck: "Reading again…", zeroFill: "Filling with 0…", undoZeroFill: "Taking back…", validate: "Validating…", generate: "Generating the report…", goTo: "Going there…", restoreFormula: "Restoring the formula…", setFigure: "Writing…", setMeta: "Writing to 封面…",
  },
  slow: "Excel has not answered yet. A cell may be in edit mode, or a dialog may be open.",
  reload: "Reload the pane",
  laidOut: (count, names) => `Added ${count} sheets: ${names}. You can begin to fill in.`,
  renamed: (from, to) => ` The name “${from}” was taken, so the new sheet is “${to}”.`,
  nothingToLayOut: "All sheets are there.",
  zeroFilled: (count) => `Filled ${cells(count)} with 0.`,
  nothingToFill: "Nothing is empty.",
  zeroFillUndone: (count, kept) => `Took back ${cells(count)}${kept > 0 ? `; ${kept} changed since and left alone` : ""}.`,
  generated: (sheet) => `Generated “${sheet}”.`,
  keptAs: (sheet) => ` The old sheet is kept as “${sheet}”.`,
  broughtBack: (count) => ` ${count} hand edit${count === 1 ? "" : "s"} brought back to 文字.`,
  handEdits: (count) => `年度报告 holds ${count} hand edit${count === 1 ? "" : "s"}. Choose what becomes of them.`,
  restored: (count) => `Restored the formula of ${cells(count)}.`,
  written: "Written.",
  failed: (button) => `“${button}” was not completed. `,
  failedMore: (code, where) => `Try again; if it stays, tell your technician this code: ${code}${where ? ` (${where})` : ""}`,
  unchanged: " Nothing was written.",
  host: {
    editing: (button) => `A cell is being edited. Press Enter, then choose “${button}” again.`,
    protected: (button) => `The sheet is protected; nothing was written. Choose Review, Unprotect Sheet, then “${button}” again.`,
    readOnly: () => "The workbook is read-only; nothing was written. Save a copy first.",
    tooOld: () => "This Excel cannot do that; nothing was written.",
    gone: () => "The sheet is no longer there. See the message above.",
    structure: () => "The layout of the sheet changed; nothing was written. Read again and retry.",
    inactive: (button) => `Go back to the window of this workbook, then choose “${button}” again.`,
    merged: () => "Merged cells are in the way; nothing was written. Unmerge them and retry.",
    filtered: () => "A filter is on; nothing was written. Clear the filter and retry.",
    tooLarge: () => "Too much at once for Excel; nothing was written.",
    busy: (button) => `Excel is busy; nothing was written. Wait a moment, then choose “${button}” again.`,
    offline: (button) => `The connection to Excel was lost; nothing was written. Check the network, then choose “${button}” again.`,
  },
  sheetProtected: (sheet) => `“${sheet}” is protected; nothing was written. Choose Review, Unprotect Sheet, then retry.`,
  structureProtected: "The workbook's structure is protected, so no sheet can be added. Choose Review, Protect Workbook to lift it, then retry.",
  noReport: "This workbook holds no annual report yet.",
  placeGone: "That cell is no longer there. See the message above.",
  changedMeanwhile: "This cell has just changed; nothing was written. Look at it again first.",
  unfit: (what) => `“${what}” is too long or holds characters a cell cannot; nothing was written.`,
};
