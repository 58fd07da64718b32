import { areaAddress } from "../model/address";
import type { BookChange, BookEvent, Origin } from "../model/changes";
import type { Scalar } from "../model/types";

/** Numbers of the events, as client and host speak of them. */
export const EventType = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selection: 14, deleted: 15, calculated: 16,
  format: 18, rowSorted: 19, columnSorted: 20, protection: 24, renamed: 25, visibility: 26, moved: 27, documentSelection: 2,
} as const;

/** The collection's target; a worksheet's is its id. */
export const WORKBOOK_TARGET = "Workbook";

export interface Occurrence {
  readonly type: number;
  /** The worksheet it is of; events of the collection go to `WORKBOOK_TARGET` too. */
  readonly sheet: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly remote: boolean;
}

export function valueTypeOf(value: Scalar): string {
  if (value === null) return "Empty";
  return typeof value === "object" ? "Error" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

export function plainValue(value: Scalar): string | number | boolean {
  return value === null ? "" : typeof value === "object" ? value.error : value;
}

/** What a client hears of a change. `local`: it was made where the client is. */
export function occurrences({ change, origin }: BookEvent, local: boolean, own: (origin: Origin) => boolean, triggerSource: boolean): Occurrence[] {
  const source = local ? "Local" : "Remote";
  const one = (type: number, args: Record<string, unknown>, sheet: string = change.sheet): Occurrence => ({ type, sheet, args: { ...args, worksheetId: sheet }, remote: !local });
  const trigger = triggerSource ? { triggerSource: own(origin) ? "ThisLocalAddin" : "Unknown" } : {};
  switch (change.kind) {
    case "content":
      return [one(EventType.changed, { address: areaAddress(change.area), changeType: "RangeEdited", source, shiftDirection: "None", ...trigger, ...(local ? details(change) : {}) })];
    case "shift": {
      const kind = (change.shift.axis === "row" ? "Row" : "Column") + (change.shift.count > 0 ? "Inserted" : "Deleted");
      const direction = change.shift.axis === "row" ? (change.shift.count > 0 ? "ShiftCellDown" : "ShiftCellUp") : change.shift.count > 0 ? "ShiftCellRight" : "ShiftCellLeft";
      return [one(EventType.changed, { address: areaAddress(change.area), changeType: kind, source, shiftDirection: direction, ...trigger })];
    }
    case "format": return [one(EventType.format, { address: areaAddress(change.area), source })];
    case "added": return [one(EventType.added, { source })];
    case "deleted": return [one(EventType.deleted, { source })];
    case "renamed": return [one(EventType.renamed, { source, nameBefore: change.before, nameAfter: change.after })];
    case "moved": return [one(EventType.moved, { source, positionBefore: change.before, positionAfter: change.after })];
    case "visibility": return [one(EventType.visibility, { source, visibilityBefore: change.before, visibilityAfter: change.after })];
    case "protection": return [one(EventType.protection, { source, isProtected: change.on })];
    case "activated": return local ? [one(EventType.deactivated, {}, change.before), one(EventType.activated, {})] : [];
    case "selected": return local ? [one(EventType.selection, { address: areaAddress(change.area) }), { type: EventType.documentSelection, sheet: "", args: {}, remote: false }] : [];
    case "calculated": return [one(EventType.calculated, { address: "" })];
  }
}

/** Before and after, of a single cell only, as Excel gives them. */
function details(change: Extract<BookChange, { kind: "content" }>): Record<string, unknown> {
  if (change.area.rows !== 1 || change.area.columns !== 1 || change.before === undefined) return {};
  const after = change.after === undefined ? {} : { valueAfter: plainValue(change.after), valueTypeAfter: valueTypeOf(change.after) };
  return { valueBefore: plainValue(change.before), valueTypeBefore: valueTypeOf(change.before), ...after };
}
