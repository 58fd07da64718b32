import { isFormula } from "./calculate";
import { Recent } from "./recent";
import { tidyFormula } from "./references";
import { styleAt, type SheetEditor } from "./sheetEditor";
import { restyle } from "./style";
import type { Scalar } from "./types";
import { parseEntry, type Entry } from "./typing";

/** An entry that is ready to be put into a cell. */
export type Prepared = Extract<Entry, { kind: "value" }> | { readonly kind: "formula"; readonly formula: string };

export const MAX_TEXT = 32_767;

/** Those of a report are entered again at every drawing. */
const formulas = new Recent<{ readonly prepared: Prepared | "formula" }>(5000);

function preparedFormula(formula: string): Prepared | "formula" {
  return isFormula(formula) && formula.length <= 8192 ? { kind: "formula", formula: tidyFormula(formula) } : "formula";
}

/** Parses an entry for a cell of some number format. `"formula"` and `"long"`: Excel would refuse it. */
export function prepare(text: string, numberFormat: string): Prepared | "formula" | "long" {
  const entry = parseEntry(text, numberFormat);
  if (entry.kind === "formula") return formulas.get(entry.formula, () => ({ prepared: preparedFormula(entry.formula) })).prepared;
  return typeof entry.value === "string" && entry.value.length > MAX_TEXT ? "long" : entry;
}

/** Puts it in; a date or percentage brings its format to a cell of format General. */
export function enter(editor: SheetEditor, row: number, column: number, entry: Prepared): void {
  if (entry.kind === "formula") {
    editor.setContent(row, column, { value: null, formula: entry.formula });
    return;
  }
  editor.setContent(row, column, { value: entry.value, quoted: entry.quoted });
  const style = styleAt(editor.sheet, row, column);
  if (entry.format !== undefined && style.numberFormat === "General") editor.setCell(row, column, { style: restyle(style, { numberFormat: entry.format }) });
}


export function constant(value: Scalar): Prepared {
  return { kind: "value", value, quoted: false, format: undefined };
}
