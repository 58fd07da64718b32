/** Sheets of an edition in a workbook that works out their formulas, without add-in or host. */
import type { Piece } from "../../src/report/types";
import type { SheetPlan } from "../../src/sheets/plan";
import { drawSheets } from "../../src/sheets/workbook";
import type { Edition } from "../../src/statute/types";
import { drawnModel } from "./drawnModel";
import { META } from "./reports";

export interface WorkedBook {
  /** As a person types it. */
  readonly type: (key: string, row: number, column: number, text: string) => void;
  readonly shown: (key: string, row: number, column: number) => string;
}

/** Its 封面, 文字 and tables, and `more` beside them. */
export function workedBook(edition: Edition, pieces: readonly Piece[], more: readonly SheetPlan[] = []): WorkedBook {
  const own = ["cover", "text", ...edition.tables.map(({ id }) => id)];
  const plans = [...drawSheets(edition, { meta: META, pieces }, new Map()).values()].map(({ plan }) => plan).filter(({ key }) => own.includes(key));
  const { model, sheets } = drawnModel([...plans, ...more]);
  return {
    type: (key, row, column, text) => {
      const answer = text === "" ? model.clear(sheets.get(key)!, { row, column, rows: 1, columns: 1 }) : model.type(sheets.get(key)!, row, column, text);
      if (!answer.ok) throw new Error(answer.message);
    },
    shown: (key, row, column) => model.cell(sheets.get(key)!, row, column).text,
  };
}
