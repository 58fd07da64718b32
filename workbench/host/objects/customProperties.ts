import type { SheetId } from "../../model/types";
import { text } from "../arguments";
import type { Call } from "../call";
import { itemNotFound } from "../errors";
import { Plain, Ref, type ObjectType } from "../objectType";

interface PropertySelf {
  readonly sheet: SheetId;
  readonly key: string;
}

function set(sheet: SheetId, call: Call, change: (all: Map<string, string>) => void): void {
  const all = new Map(call.sheet(sheet).customProperties);
  change(all);
  call.change((draft) => draft.edit(sheet).set({ customProperties: all }));
}

const propertyType: ObjectType<PropertySelf> = {
  name: "WorksheetCustomProperty",
  identity: (self) => ({ Key: self.key }),
  get: { key: (self) => self.key, value: (self, call) => call.sheet(self.sheet).customProperties.get(self.key) },
  set: { value: (self, value, call) => set(self.sheet, call, (all) => all.set(self.key, text(value, "value"))) },
  methods: { delete: (self, _args, call) => set(self.sheet, call, (all) => all.delete(self.key)) },
};

/** Keys do not regard case, as in Excel. */
const keyOf = (sheet: SheetId, key: string, call: Call): string | undefined => [...call.sheet(sheet).customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase());

export const customPropertiesType: ObjectType<SheetId> = {
  name: "WorksheetCustomPropertyCollection",
  items: (self, call) => [...call.sheet(self).customProperties.keys()].map((key) => Ref.to(propertyType, { sheet: self, key })),
  item: (self, args, call) => {
    const key = keyOf(self, text(args[0], "key"), call);
    if (key === undefined) throw itemNotFound(`no custom property ${String(args[0])}`);
    return Ref.to(propertyType, { sheet: self, key });
  },
  methods: {
    add: (self, args, call) => {
      const given = text(args[0], "key");
      const key = keyOf(self, given, call) ?? given;
      set(self, call, (all) => all.set(key, text(args[1], "value")));
      return Ref.to(propertyType, { sheet: self, key });
    },
    getItem: (self, args, call) => customPropertiesType.item!(self, args, call),
    getItemOrNullObject: (self, args, call) => {
      const key = keyOf(self, text(args[0], "key"), call);
      return key === undefined ? Ref.toNothing(propertyType) : Ref.to(propertyType, { sheet: self, key });
    },
    getCount: (self, _args, call) => new Plain(call.sheet(self).customProperties.size),
  },
};
