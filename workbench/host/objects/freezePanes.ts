import type { SheetId } from "../../model/types";
import { optionalInteger } from "../arguments";
import type { Call } from "../call";
import { Ref, type ObjectType } from "../objectType";
import { rangeArgument, rangeRef, rangeType } from "./range";

function freeze(self: SheetId, call: Call, rows: number, columns: number): void {
  call.sheet(self);
  call.change((draft) => draft.edit(self).set({ freeze: { rows, columns } }));
}

export const freezePanesType: ObjectType<SheetId> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (self, args, call) => freeze(self, call, optionalInteger(args[0], "count") ?? 1, 0),
    freezeColumns: (self, args, call) => freeze(self, call, 0, optionalInteger(args[0], "count") ?? 1),
    freezeAt: (self, args, call) => {
      const { area } = rangeArgument(call, self, args[0], "frozenRange");
      freeze(self, call, area.row + area.rows, area.column + area.columns);
    },
    unfreeze: (self, _args, call) => freeze(self, call, 0, 0),
    getLocationOrNullObject: (self, _args, call) => {
      const { rows, columns } = call.sheet(self).freeze;
      return rows || columns ? rangeRef(call, self, { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 }) : Ref.toNothing(rangeType);
    },
  },
};
