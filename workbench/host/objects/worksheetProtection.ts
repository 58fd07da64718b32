import { plainProtection } from "../../model/blank";
import type { ProtectionOptions } from "../../model/state";
import type { SheetId } from "../../model/types";
import { flag, oneOf, optionalText, record } from "../arguments";
import { accessDenied, invalidOperation } from "../errors";
import type { ObjectType } from "../objectType";

function parseOptions(value: unknown): ProtectionOptions {
  if (value === undefined || value === null) return plainProtection;
  const given = record(value, Object.keys(plainProtection), "options");
  const options: Record<string, unknown> = { ...plainProtection };
  for (const [name, one] of Object.entries(given)) {
    if (one === undefined || one === null) continue;
    options[name] = name === "selectionMode" ? oneOf(one, ["Normal", "Unlocked", "None"], name) : flag(one, name);
  }
  return options as unknown as ProtectionOptions;
}

/** Protecting what is protected fails; both directions forget what could be undone. */
export const worksheetProtectionType: ObjectType<SheetId> = {
  name: "WorksheetProtection",
  get: {
    protected: (self, call) => call.sheet(self).protection !== undefined,
    options: (self, call) => call.sheet(self).protection?.options ?? null,
  },
  methods: {
    protect: (self, args, call) => {
      if (call.sheet(self).protection) throw accessDenied(`the worksheet ${call.sheet(self).name} is already protected`);
      const options = parseOptions(args[0]);
      const password = optionalText(args[1], "password");
      call.change((draft) => {
        draft.edit(self).set({ protection: { options, password } });
        draft.note({ kind: "protection", sheet: self, on: true });
        draft.clearsUndo = true;
      });
    },
    unprotect: (self, args, call) => {
      const { protection } = call.sheet(self);
      if (!protection) return;
      const password = optionalText(args[0], "password");
      if (protection.password !== undefined && protection.password !== password) throw invalidOperation("the password is wrong");
      call.change((draft) => {
        draft.edit(self).set({ protection: undefined });
        draft.note({ kind: "protection", sheet: self, on: false });
        draft.clearsUndo = true;
      });
    },
  },
};
