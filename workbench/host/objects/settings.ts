import { text } from "../arguments";
import { itemNotFound } from "../errors";
import { Plain, Ref, type ObjectType } from "../objectType";

type Root = Readonly<Record<string, never>>;

const settingType: ObjectType<string> = {
  name: "Setting",
  identity: (self) => ({ _Id: self, Key: self }),
  get: { key: (self) => self, value: (self, call) => call.client.host.settings.get(self) },
  set: { value: (self, value, call) => void call.client.host.settings.set(self, value) },
  methods: { delete: (self, _args, call) => void call.client.host.settings.delete(self) },
};

/** `workbook.settings`: kept with the workbook while it is open, outside undo. */
export const settingsType: ObjectType<Root> = {
  name: "SettingCollection",
  items: (_self, call) => [...call.client.host.settings.keys()].map((key) => Ref.to(settingType, key)),
  item: (_self, args, call) => {
    const key = text(args[0], "key");
    if (!call.client.host.settings.has(key)) throw itemNotFound(`no setting ${key}`);
    return Ref.to(settingType, key);
  },
  methods: {
    add: (_self, args, call) => {
      const key = text(args[0], "key");
      call.client.host.settings.set(key, args[1]);
      return Ref.to(settingType, key);
    },
    getItem: (self, args, call) => settingsType.item!(self, args, call),
    getItemOrNullObject: (_self, args, call) => {
      const key = text(args[0], "key");
      return call.client.host.settings.has(key) ? Ref.to(settingType, key) : Ref.toNothing(settingType);
    },
    getCount: (_self, _args, call) => new Plain(call.client.host.settings.size),
  },
};
