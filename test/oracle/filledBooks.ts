/** A workbook that was laid out once, with many fills in turn, worked out by the workbench. */
import { CHECKS_NAME } from "../../src/sheets/checksSheet";
import type { Edition } from "../../src/statute/types";
import { Calculator } from "../../workbench/model/calculator";
import { saveFile } from "../../workbench/model/saveFile";
import type { BookState, SheetState } from "../../workbench/model/state";
import { openDesk } from "../support/app";
import type { Fill } from "../support/fills";
import { filledState } from "../support/putFill";
import type { Calculated } from "./formulaValues";

/** `lean`: nothing stands on the sheets but the tables and 校验, whose formulas are a third of all. */
export async function filledBooks(edition: Edition, fills: readonly Fill[], sheets: "all" | "lean" = "all"): Promise<readonly Calculated[]> {
  const { state } = (await openDesk({ edition })).model.book;
  const laidOut = sheets === "all" ? state : lean(state, [...edition.tables.map((table) => table.sheetName), CHECKS_NAME]);
  const calculator = new Calculator(undefined);
  calculator.calculate(laidOut);
  return fills.map((fill) => {
    const filled = filledState(laidOut, fill);
    return { state: filled, results: calculator.calculate(filled) };
  });
}

function lean(state: BookState, kept: readonly string[]): BookState {
  const emptied = (sheet: SheetState): SheetState => ({ ...sheet, cells: new Map(), merges: [], marks: [], guides: [] });
  return { ...state, sheets: new Map([...state.sheets].map(([id, sheet]) => [id, kept.includes(sheet.name) ? sheet : emptied(sheet)])) };
}

const SAVED = new Date(Date.UTC(2025, 0, 17));

export const savedBook = ({ state, results }: Calculated): Promise<Uint8Array> => saveFile(state, results, state.order[0]!, { created: SAVED, changed: SAVED });
