import { parseAddress, splitSheet } from "../../model/address";
import { intersect, wholeSheet } from "../../model/area";
import { sameName } from "../../model/references";
import type { Area, SheetId } from "../../model/types";
import type { Call } from "../call";
import { invalidArgument, itemNotFound } from "../errors";

/** Area of an address or of a name, as `Worksheet.getRange` takes it. @throws InvalidArgument */
export function areaOf(call: Call, sheet: SheetId, address: string): Area {
  const split = splitSheet(address);
  if (split.sheet !== undefined && !sameName(split.sheet, call.sheet(sheet).name)) throw invalidArgument(`${address} is on another sheet`);
  const area = parseAddress(split.address);
  if (area) return area;
  const named = call.book.state.names.find((name) => sameName(name.name, address) && (name.scope === undefined || name.scope === sheet));
  const place = named && placeOf(call, named.formula);
  if (!place || place.sheet !== sheet) throw invalidArgument(`${address} is no address`);
  return place.area;
}

/** Sheet and area of a name's formula; undefined when it is no plain reference to cells that are there. */
export function placeOf(call: Call, formula: string): { readonly sheet: SheetId; readonly area: Area } | undefined {
  const { sheet, address } = splitSheet(formula.replace(/^=/, ""));
  const area = parseAddress(address);
  const id = call.book.state.order.find((one) => sheet !== undefined && sameName(call.sheet(one).name, sheet));
  return area && id !== undefined ? { sheet: id, area } : undefined;
}

/** An area moved or resized, as long as it lies on the sheet. @throws InvalidArgument beyond the sheet's edge */
export function onSheet(area: Area): Area {
  const inside = intersect(area, wholeSheet);
  if (!inside || area.rows < 1 || area.columns < 1 || inside.rows !== area.rows || inside.columns !== area.columns) throw invalidArgument("the range would leave the sheet");
  return area;
}

/** A sheet by its name or its id. */
export function findSheet(call: Call, key: string): SheetId | undefined {
  const { state } = call.book;
  return state.sheets.has(key) ? key : state.order.find((id) => sameName(state.sheets.get(id)!.name, key));
}

export function requireSheet(call: Call, key: string): SheetId {
  const found = findSheet(call, key);
  if (found === undefined) throw itemNotFound(`no worksheet ${key}`);
  return found;
}
