import type { SheetId } from "../../model/types";
import { flag, optionalText } from "../arguments";
import { accessDenied, invalidOperation, invalidSelection } from "../errors";
import { Plain, Ref, type ObjectType } from "../objectType";
import { applicationType } from "./application";
import { namesType } from "./names";
import { rangeRef } from "./range";
import { settingsType } from "./settings";
import { worksheetsType } from "./worksheets";

type Root = Readonly<Record<string, never>>;
const root: Root = {};

const runtimeType: ObjectType<Root> = {
  name: "Runtime",
  get: { enableEvents: (_self, call) => call.client.eventsEnabled },
  set: {
    enableEvents: (_self, value, call) => {
      call.client.eventsEnabled = flag(value, "enableEvents");
    },
  },
};

const workbookProtectionType: ObjectType<Root> = {
  name: "WorkbookProtection",
  get: { protected: (_self, call) => call.book.state.structureProtected },
  methods: {
    protect: (_self, args, call) => {
      if (call.book.state.structureProtected) throw accessDenied("the workbook is already protected");
      if (optionalText(args[0], "password") !== undefined) throw invalidOperation("this host protects the structure without a password only");
      call.change((draft) => {
        draft.setBook({ structureProtected: true });
        draft.clearsUndo = true;
      });
    },
    unprotect: (_self, _args, call) => {
      call.change((draft) => {
        draft.setBook({ structureProtected: false });
        draft.clearsUndo = true;
      });
    },
  },
};

const workbookType: ObjectType<Root> = {
  name: "Workbook",
  get: {
    name: (_self, call) => call.book.fileName,
    readOnly: (_self, call) => call.book.readOnly,
  },
  objects: {
    application: () => Ref.to(applicationType, root),
    names: () => Ref.to(namesType, { scope: undefined as SheetId | undefined }),
    protection: () => Ref.to(workbookProtectionType, root),
    runtime: () => Ref.to(runtimeType, root),
    settings: () => Ref.to(settingsType, root),
    worksheets: () => Ref.to(worksheetsType, root),
  },
  methods: {
    getSelectedRange: (_self, _args, call) => {
      const { sheet, area, areas } = call.book.selection();
      if (areas) throw invalidSelection();
      return rangeRef(call, sheet, area);
    },
    getActiveCell: (_self, _args, call) => {
      const { sheet, row, column } = call.book.selection();
      return rangeRef(call, sheet, { row, column, rows: 1, columns: 1 });
    },
    getIsActiveCollabSession: (_self, _args, call) => new Plain(call.client.host.clients.some((client) => client.seat !== call.client.seat)),
  },
};

/** The object that every path begins with. */
export const runtimeRoot = Ref.to(workbookType, root);
