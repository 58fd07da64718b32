import { freeSheetName } from "../../model/sheetName";
import type { SheetId } from "../../model/types";
import { optionalFlag, optionalText, text } from "../arguments";
import type { Call } from "../call";
import { EventType, WORKBOOK_TARGET } from "../events";
import { Plain, Ref, type ObjectType } from "../objectType";
import { findSheet, requireSheet } from "./address";
import { requireSheetName, sheetEvents, worksheetType } from "./worksheet";

type Root = Readonly<Record<string, never>>;

function listed(args: readonly unknown[], call: Call): SheetId[] {
  const visibleOnly = optionalFlag(args[0], "visibleOnly") ?? false;
  return call.book.state.order.filter((id) => !visibleOnly || call.sheet(id).visibility === "Visible");
}

export const worksheetsType: ObjectType<Root> = {
  name: "WorksheetCollection",
  target: () => WORKBOOK_TARGET,
  events: {
    ...sheetEvents,
    Added: { member: "onAdded", type: EventType.added },
    Deleted: { member: "onDeleted", type: EventType.deleted },
    Moved: { member: "onMoved", type: EventType.moved },
  },
  items: (_self, call) => call.book.state.order.map((id) => Ref.to(worksheetType, id)),
  item: (_self, args, call) => Ref.to(worksheetType, requireSheet(call, text(args[0], "key"))),
  methods: {
    add: (_self, args, call) => {
      call.requireStructure();
      const name = optionalText(args[0], "name") ?? freeSheetName(call.book.state);
      requireSheetName(call, name);
      let made = "";
      call.change((draft) => {
        made = draft.addSheet(name, call.book.state.order.length);
      });
      return Ref.to(worksheetType, made);
    },
    getItem: (self, args, call) => worksheetsType.item!(self, args, call),
    getItemOrNullObject: (_self, args, call) => {
      const id = findSheet(call, text(args[0], "key"));
      return id === undefined ? Ref.toNothing(worksheetType) : Ref.to(worksheetType, id);
    },
    getActiveWorksheet: (_self, _args, call) => Ref.to(worksheetType, call.book.activeSheet),
    getCount: (_self, args, call) => new Plain(listed(args, call).length),
    getFirst: (_self, args, call) => Ref.to(worksheetType, listed(args, call)[0]!),
    getLast: (_self, args, call) => Ref.to(worksheetType, listed(args, call).at(-1)!),
  },
};
