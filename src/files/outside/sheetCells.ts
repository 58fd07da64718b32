/** The cells of one worksheet of an .xlsx file (ECMA-376 part 1, 18.3), as they are stored. */
import type { Area } from "../../sheets/plan";
import type { Shown } from "./numberFormats";
import { isRaised, raised } from "./raised";
import { readXml } from "./xml";

/** `value` of a formula is what it last showed; undefined where nothing is stored. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly type: "number" | "text" | "boolean" | "error";
  readonly value: string | number | boolean | undefined;
  /** With its `=`. */
  readonly formula: string | undefined;
  /** Of a number that is shown as something else. */
  readonly shown?: Shown;
}
export interface FileSheetCells {
  readonly cells: readonly FileCell[];
  readonly merges: readonly Area[];
}

/** Characters that XML cannot hold are written `_x000D_`. */
export const unescapeText = (text: string): string => text.replace(/_x([0-9A-F]{4})_/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** `A1` from 0; undefined where it is no address within a sheet. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const found = ADDRESS.exec(address);
  if (!found) return undefined;
  let column = -1;
  for (let i = 0; i < found[1]!.length; i++) column = (column + 1) * 26 + (found[1]!.charCodeAt(i) & 0x1f) - 1;
  const row = Number(found[2]) - 1;
  return row >= 0 && row < 1_048_576 && column < 16_384 ? { row, column } : undefined;
}

/** @param firstDay what its days are to be counted on by, to be serials of the 1900 system */
export function sheetCells(bytes: Uint8Array, strings: readonly string[], styles: ReadonlyMap<string, Shown>, firstDay: number): FileSheetCells {
  const cells: FileCell[] = [];
  const merges: Area[] = [];
  const shared = new Map<string, string>();
  let [row, column] = [-1, -1];
  let cell: { type: string; value: string; formula: string | undefined; share: string | undefined; shown: Shown | undefined } | undefined;
  let into: "value" | "formula" | undefined;
  let phonetic = 0;
  let high = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === "row") {
        row = /^\d{1,7}$/.test(attributes.r ?? "") ? Number(attributes.r) - 1 : row + 1;
        column = -1;
      } else if (name === "c") {
        const place = attributes.r ? placeOf(attributes.r) : undefined;
        column = place?.column ?? column + 1;
        row = place?.row ?? row;
        cell = { type: attributes.t ?? "n", value: "", formula: undefined, share: undefined, shown: styles.get(attributes.s ?? "0") };
      } else if (name === "f" && cell) {
        into = "formula";
        cell.formula = "";
        cell.share = attributes.t === "shared" ? attributes.si : undefined;
      } else if (name === "rPh") phonetic++;
      else if (name === "vertAlign") high = isRaised(attributes.val);
      else if ((name === "v" || name === "t") && phonetic === 0) into = "value";
      else if (name === "mergeCell") merges.push(...areaOfReference(attributes.ref ?? ""));
    },
    text(text) {
      if (!cell || !into) return;
      if (into === "formula") cell.formula = (cell.formula ?? "") + text;
      else cell.value += high ? raised(text) : text;
    },
    close(name) {
      if (name === "v" || name === "t" || name === "f") into = undefined;
      else if (name === "r") high = false;
      else if (name === "rPh") phonetic--;
      else if (name === "c" && cell) {
        if (cell.share !== undefined && cell.formula) shared.set(cell.share, cell.formula);
        const formula = cell.formula === undefined ? undefined : "=" + (cell.formula || (shared.get(cell.share ?? "") ?? ""));
        const read = valueOf(cell.type, cell.value, strings);
        // Less than a day is a time, of no day.
        if (cell.shown === "time" && typeof read.value === "number" && read.value >= 1) read.value += firstDay;
        if (read.value !== undefined || formula !== undefined) cells.push({ row, column, formula, ...read, ...(cell.shown && read.type === "number" && { shown: cell.shown }) });
        cell = undefined;
      }
    },
  });
  return { cells, merges };
}

function valueOf(type: string, stored: string, strings: readonly string[]): { type: FileCell["type"]; value: FileCell["value"] } {
  switch (type) {
    case "s": return { type: "text", value: strings[Number(stored)] };
    case "str":
    case "inlineStr": return { type: "text", value: unescapeText(stored) };
    case "b": return { type: "boolean", value: stored === "1" || stored === "true" };
    case "e": return { type: "error", value: stored };
    // An ISO day.
    case "d": return { type: "text", value: stored };
    default: return stored.trim() === "" ? { type: "number", value: undefined } : Number.isFinite(Number(stored)) ? { type: "number", value: Number(stored) } : { type: "text", value: stored };
  }
}

function areaOfReference(reference: string): readonly Area[] {
  const [from, to] = reference.split(":").map(placeOf);
  return from && to ? [{ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 }] : [];
}
