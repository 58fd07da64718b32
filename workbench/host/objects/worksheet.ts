import { wholeSheet } from "../../model/area";
import { copyName, sheetNameFault } from "../../model/sheetName";
import { extent } from "../../model/usedArea";
import type { Area, SheetId } from "../../model/types";
import { charactersOf } from "../../model/fileSizes";
import { color, flag, integer, oneOf, optionalFlag, optionalText, text } from "../arguments";
import type { Call } from "../call";
import { HostError, invalidArgument, invalidOperation } from "../errors";
import { EventType } from "../events";
import { Ref, type ObjectType } from "../objectType";
import { areaOf, requireSheet } from "./address";
import { customPropertiesType } from "./customProperties";
import { freezePanesType } from "./freezePanes";
import { namesType } from "./names";
import { pageBreaksType, pageLayoutType } from "./pageLayout";
import { rangeRef, rangeType } from "./range";
import { rangeAreasType } from "./rangeAreas";
import { worksheetProtectionType } from "./worksheetProtection";

/** Events of one sheet; those of the collection have the same numbers. */
export const sheetEvents = {
  DataChanged: { member: "onChanged", type: EventType.changed },
  Activated: { member: "onActivated", type: EventType.activated },
  Deactivated: { member: "onDeactivated", type: EventType.deactivated },
  SelectionChanged: { member: "onSelectionChanged", type: EventType.selection },
  Calculated: { member: "onCalculated", type: EventType.calculated },
  FormatChanged: { member: "onFormatChanged", type: EventType.format },
  ProtectionChanged: { member: "onProtectionChanged", type: EventType.protection },
  NameChanged: { member: "onNameChanged", type: EventType.renamed },
  VisibilityChanged: { member: "onVisibilityChanged", type: EventType.visibility },
  // May be registered; they are never raised, for nothing here sorts.
  RowSorted: { member: "onRowSorted", type: EventType.rowSorted },
  ColumnSorted: { member: "onColumnSorted", type: EventType.columnSorted },
} as const;

/** @throws InvalidArgument or ItemAlreadyExists for a name that Excel would not take */
export function requireSheetName(call: Call, name: string, own?: SheetId): void {
  const fault = sheetNameFault(call.book.state, name, own);
  if (fault === "invalid") throw invalidArgument(`${name} is no name for a worksheet`);
  if (fault === "taken") throw new HostError("ItemAlreadyExists", `A worksheet named ${name} already exists.`);
}

function others(self: SheetId, call: Call): SheetId[] {
  return call.book.state.order.filter((id) => id !== self && call.sheet(id).visibility === "Visible");
}

function used(self: SheetId, args: readonly unknown[], call: Call): Area | undefined {
  return extent(call.sheet(self), optionalFlag(args[0], "valuesOnly") ?? false);
}

function copy(self: SheetId, args: readonly unknown[], call: Call): Ref {
  call.requireStructure();
  const where = oneOf(args[0] ?? "None", ["None", "Before", "After", "Beginning", "End"], "positionType");
  const { order } = call.book.state;
  const near = args[1] instanceof Ref ? (args[1].self as SheetId) : self;
  const position = where === "Before" ? order.indexOf(near) : where === "After" ? order.indexOf(near) + 1 : where === "Beginning" ? 0 : order.length;
  let made = "";
  call.change((draft) => {
    made = draft.copySheet(self, copyName(call.book.state, call.sheet(self).name), position);
    draft.clearsUndo = true;
  });
  return Ref.to(worksheetType, made);
}

function remove(self: SheetId, call: Call): void {
  call.requireStructure();
  if (call.sheet(self).visibility === "Visible" && others(self, call).length === 0) throw invalidOperation("a workbook keeps at least one visible worksheet");
  if (call.sheet(self).visibility === "VeryHidden") throw invalidOperation("a very hidden worksheet cannot be deleted");
  call.change((draft) => {
    draft.deleteSheet(self);
    draft.clearsUndo = true;
  });
}

function getRanges(self: SheetId, addresses: string | undefined, call: Call): Ref {
  const areas = addresses === undefined ? [wholeSheet] : addresses.split(",").map((address) => areaOf(call, self, address.trim()));
  if ((addresses ?? "").length > 8192) throw invalidArgument("the address is too long");
  return Ref.to(rangeAreasType, call.range(self, areas));
}

export const worksheetType: ObjectType<SheetId> = {
  name: "Worksheet",
  identity: (self, call) => (call.sheet(self), { Id: self }),
  target: (self) => self,
  events: sheetEvents,
  get: {
    id: (self) => self,
    name: (self, call) => call.sheet(self).name,
    position: (self, call) => call.book.state.order.indexOf(self),
    visibility: (self, call) => call.sheet(self).visibility,
    tabColor: (self, call) => call.sheet(self).tabColor,
    showGridlines: (self, call) => call.sheet(self).gridlines,
    showHeadings: (self, call) => call.sheet(self).headings,
    standardHeight: (self, call) => call.sheet(self).defaultRowHeight,
    standardWidth: (self, call) => charactersOf(call.sheet(self).defaultColumnWidth - 3.75),
  },
  set: {
    name: (self, value, call) => {
      const name = text(value, "name");
      call.requireStructure();
      if (call.sheet(self).name === name) return;
      requireSheetName(call, name, self);
      call.change((draft) => {
        draft.renameSheet(self, name);
        draft.clearsUndo = true;
      });
    },
    position: (self, value, call) => {
      const position = integer(value, "position");
      call.requireStructure();
      if (position >= call.book.state.order.length) throw invalidArgument(`position: ${position} is beyond the last worksheet`);
      call.change((draft) => {
        draft.moveSheet(self, position);
        draft.clearsUndo = true;
      });
    },
    visibility: (self, value, call) => {
      const after = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
      const before = call.sheet(self).visibility;
      call.requireStructure();
      if (after !== "Visible" && others(self, call).length === 0) throw invalidOperation("a workbook keeps at least one visible worksheet");
      call.change((draft) => {
        draft.edit(self).set({ visibility: after });
        draft.note({ kind: "visibility", sheet: self, before, after });
        draft.clearsUndo = true;
      });
      if (after !== "Visible" && call.book.activeSheet === self) call.book.activate(call.client.origin, others(self, call)[0]!);
    },
    tabColor: (self, value, call) => {
      const tabColor = value === "" ? "" : color(value, "tabColor");
      call.requireStructure();
      call.change((draft) => draft.edit(self).set({ tabColor }));
    },
    showGridlines: (self, value, call) => call.change((draft) => draft.edit(self).set({ gridlines: flag(value, "showGridlines") })),
    showHeadings: (self, value, call) => call.change((draft) => draft.edit(self).set({ headings: flag(value, "showHeadings") })),
  },
  objects: {
    protection: (self) => Ref.to(worksheetProtectionType, self),
    names: (self) => Ref.to(namesType, { scope: self }),
    freezePanes: (self) => Ref.to(freezePanesType, self),
    pageLayout: (self) => Ref.to(pageLayoutType, self),
    horizontalPageBreaks: (self) => Ref.to(pageBreaksType, self),
    customProperties: (self) => Ref.to(customPropertiesType, self),
  },
  methods: {
    activate: (self, _args, call) => {
      if (call.sheet(self).visibility !== "Visible") throw invalidOperation(`the worksheet ${call.sheet(self).name} is hidden`);
      call.book.activate(call.client.origin, self);
    },
    calculate: (_self, _args, call) => call.book.recalculate(call.client.origin),
    copy,
    delete: (self, _args, call) => remove(self, call),
    getRange: (self, args, call) => {
      const address = optionalText(args[0], "address");
      return rangeRef(call, self, address === undefined || address === "" ? wholeSheet : areaOf(call, self, address));
    },
    getRangeByIndexes: (self, args, call) => rangeRef(call, self, { row: integer(args[0], "startRow"), column: integer(args[1], "startColumn"), rows: integer(args[2], "rowCount", 1), columns: integer(args[3], "columnCount", 1) }),
    getCell: (self, args, call) => rangeRef(call, self, { row: integer(args[0], "row"), column: integer(args[1], "column"), rows: 1, columns: 1 }),
    getRanges: (self, args, call) => getRanges(self, optionalText(args[0], "address"), call),
    getUsedRange: (self, args, call) => rangeRef(call, self, used(self, args, call) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (self, args, call) => {
      const area = used(self, args, call);
      return area ? rangeRef(call, self, area) : Ref.toNothing(rangeType);
    },
    getNext: (self, args, call) => neighbour(self, args, 1, call) ?? requireNeighbour(),
    getPrevious: (self, args, call) => neighbour(self, args, -1, call) ?? requireNeighbour(),
    getNextOrNullObject: (self, args, call) => neighbour(self, args, 1, call) ?? Ref.toNothing(worksheetType),
    getPreviousOrNullObject: (self, args, call) => neighbour(self, args, -1, call) ?? Ref.toNothing(worksheetType),
  },
};

function neighbour(self: SheetId, args: readonly unknown[], step: 1 | -1, call: Call): Ref | undefined {
  const visibleOnly = optionalFlag(args[0], "visibleOnly") ?? false;
  const { order } = call.book.state;
  for (let index = order.indexOf(requireSheet(call, self)) + step; index >= 0 && index < order.length; index += step) {
    if (!visibleOnly || call.sheet(order[index]!).visibility === "Visible") return Ref.to(worksheetType, order[index]!);
  }
  return undefined;
}

function requireNeighbour(): never {
  throw new HostError("ItemNotFound", "There is no such worksheet.");
}
