import type { Words } from "../words";

const some = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

export const damage: Words["damage"] = {
  missing: (sheet) => `The sheet “${sheet}” is missing.`,
  missingHow: "Deleting a sheet cannot be undone. If you have just saved, close without saving and open again; otherwise add an empty one.",
  duplicate: (sheet, others) => `“${sheet}” is there more than once: ${others}.`,
  duplicateHow: (sheet) => `“${sheet}” is the original: keep it, and delete the others or move them to another workbook.`,
  links: (sheets) => `On ${sheets} formulas have lost the sheet they refer to (#REF!); one may have been deleted.`,
  linksHow: "No figure is lost; the formulas can be written anew.",
  inserted: (sheet, row, count) => `“${sheet}” row ${row} departs from the form: ${some(count, "row")} too many.`,
  removed: (sheet, row, count) => `“${sheet}” row ${row} departs from the form: ${some(count, "row")} missing.`,
  insertedColumns: (sheet, count) => `“${sheet}” departs from the form: ${some(count, "column")} too many.`,
  removedColumns: (sheet, count) => `“${sheet}” departs from the form: ${some(count, "column")} missing.`,
  pushed: (sheet, cell) => `“${sheet}”: from ${cell} on, cells were pushed along by themselves, and numbers may be out of place.`,
  altered: (sheet, row, expected, found) => `“${sheet}” row ${row} departs from the form: “${expected}” expected, “${found}” found.`,
  emptied: (sheet, row, expected) => `“${sheet}” row ${row} departs from the form: “${expected}” expected, nothing found.`,
  relabelHow: "Only heads or labels were reworded; no number is out of place. They can be put back; the words written over them move to 暂存.",
  redrawHow: "The layout can be restored: entries go back to their own cells, what has none moves to 暂存, nothing is lost. Excel's undo history will be cleared.",
  layoutHow: "This sheet cannot be read for now; its numbers are unchanged. Press Ctrl+Z or put this place back as it was.",
  lostLine: { row: (label) => (label ? `the row “${label}”` : "a row"), column: (label) => (label ? `the column “${label}”` : "a column") },
  lost: (lines, cells) => `Deleted: ${lines}. What stood there cannot be brought back; please fill in ${some(cells, "cell")} again. `,
  lostRecorded: "The figures of the last validation that passed still stand on 校验记录. ",
  unfinished: (sheet) => `“${sheet}” was not drawn to its end; something interrupted it.`,
  mend: { missing: "Add the missing sheets", unfinished: "Finish drawing", layout: "Restore the layout", links: "Restore the references", duplicate: "" },
  protectedSheets: (names) => `${names}: protected. The pale yellow cells can be filled; formulas cannot be restored, nor whole sheets pasted.`,
  protectedMany: "The sheets are protected: the pale yellow cells can be filled. To paste a whole table or restore a formula, turn protection off under “More”.",
  readOnly: "The workbook is read-only. Checking works, writing does not.",
  editing: "A cell is being edited. Press Enter, and what is shown below will follow.",
  notLive: "Changes are not watched. After changes, choose “Read again”.",
  recheck: "Read again",
};
