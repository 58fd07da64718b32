import { bounding, covers, intersect } from "../../model/area";
import { newId } from "../../model/blank";
import { isFormula } from "../../model/calculate";
import { tidyFormula } from "../../model/references";
import type { Mark } from "../../model/state";
import type { Area } from "../../model/types";
import { color, flag, integer, oneOf, text } from "../arguments";
import type { Call } from "../call";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { Plain, Ref, type ObjectType } from "../objectType";
import type { RangeSelf } from "../rangeSelf";
import { requireAllowed } from "./guard";

interface MarkSelf {
  readonly range: RangeSelf;
  readonly id: string;
}

function marksIn(self: RangeSelf, call: Call): Mark[] {
  return call.sheet(self.sheet).marks.filter((mark) => mark.areas.some((area) => self.areas.some((own) => intersect(area, own)))).reverse();
}

function markOf(self: MarkSelf, call: Call): Mark {
  const mark = call.sheet(self.range.sheet).marks.find((one) => one.id === self.id);
  if (!mark) throw itemNotFound("the conditional format is gone");
  return mark;
}

function change(self: MarkSelf, call: Call, patch: Partial<Mark>): void {
  markOf(self, call);
  requireAllowed(call, self.range.sheet, "allowFormatCells");
  call.change((draft) => {
    const editor = draft.edit(self.range.sheet);
    editor.set({ marks: editor.sheet.marks.map((mark) => (mark.id === self.id ? { ...mark, ...patch } : mark)) });
  });
}

function formulaOf(value: unknown): string {
  const formula = text(value, "rule.formula").replace(/^=/, "");
  if (!isFormula(formula) || formula.length > 8192) throw invalidArgument(`rule.formula: ${formula.slice(0, 60)} is no formula`);
  return tidyFormula(formula);
}

const ruleType: ObjectType<MarkSelf> = {
  name: "ConditionalFormatRule",
  get: { formula: (self, call) => "=" + markOf(self, call).formula },
  set: { formula: (self, value, call) => change(self, call, { formula: formulaOf(value) }) },
};

const fillType: ObjectType<MarkSelf> = {
  name: "ConditionalRangeFill",
  get: { color: (self, call) => markOf(self, call).fill ?? "" },
  set: { color: (self, value, call) => change(self, call, { fill: color(value, "fill.color") }) },
  methods: { clear: (self, _args, call) => change(self, call, { fill: undefined }) },
};

const fontType: ObjectType<MarkSelf> = {
  name: "ConditionalRangeFont",
  get: {
    color: (self, call) => markOf(self, call).color ?? "",
    bold: (self, call) => markOf(self, call).bold ?? false,
    italic: (self, call) => markOf(self, call).italic ?? false,
    strikethrough: (self, call) => markOf(self, call).strikethrough ?? false,
    underline: (self, call) => markOf(self, call).underline ?? "None",
  },
  set: {
    color: (self, value, call) => change(self, call, { color: color(value, "font.color") }),
    bold: (self, value, call) => change(self, call, { bold: flag(value, "font.bold") }),
    italic: (self, value, call) => change(self, call, { italic: flag(value, "font.italic") }),
    strikethrough: (self, value, call) => change(self, call, { strikethrough: flag(value, "font.strikethrough") }),
    underline: (self, value, call) => change(self, call, { underline: oneOf<"None" | "Single" | "Double">(value, ["None", "Single", "Double"], "font.underline") }),
  },
};

const rangeFormatType: ObjectType<MarkSelf> = {
  name: "ConditionalRangeFormat",
  objects: { fill: (self) => Ref.to(fillType, self), font: (self) => Ref.to(fontType, self) },
};

const customType: ObjectType<MarkSelf> = {
  name: "CustomConditionalFormat",
  objects: { rule: (self) => Ref.to(ruleType, self), format: (self) => Ref.to(rangeFormatType, self) },
};

const conditionalFormatType: ObjectType<MarkSelf> = {
  name: "ConditionalFormat",
  identity: (self) => ({ Id: self.id }),
  get: {
    id: (self) => self.id,
    type: () => "Custom",
    stopIfTrue: (self, call) => markOf(self, call).stopIfTrue,
    priority: (self, call) => {
      const { marks } = call.sheet(self.range.sheet);
      return marks.length - 1 - marks.findIndex((mark) => mark.id === self.id);
    },
  },
  set: { stopIfTrue: (self, value, call) => change(self, call, { stopIfTrue: flag(value, "stopIfTrue") }) },
  objects: { custom: (self) => Ref.to(customType, self), customOrNullObject: (self) => Ref.to(customType, self) },
  methods: {
    delete: (self, _args, call) => {
      markOf(self, call);
      requireAllowed(call, self.range.sheet, "allowFormatCells");
      call.change((draft) => {
        const editor = draft.edit(self.range.sheet);
        editor.set({ marks: editor.sheet.marks.filter((mark) => mark.id !== self.id) });
      });
    },
  },
};

const find = (self: RangeSelf, id: string, call: Call): Ref | undefined => (marksIn(self, call).some((mark) => mark.id === id) ? Ref.to(conditionalFormatType, { range: self, id }) : undefined);

/** Rules by formula only. Adding the same one twice gives two, as in Excel. */
export const conditionalFormatsType: ObjectType<RangeSelf> = {
  name: "ConditionalFormatCollection",
  item: (self, args, call) => {
    const found = find(self, text(args[0], "id"), call);
    if (!found) throw itemNotFound(`no conditional format ${String(args[0])}`);
    return found;
  },
  items: (self, call) => marksIn(self, call).map((mark) => Ref.to(conditionalFormatType, { range: self, id: mark.id })),
  methods: {
    add: (self, args, call) => {
      if (text(args[0], "type") !== "Custom") throw new HostError("NotImplemented", `This host makes conditional formats of type Custom only, not ${String(args[0])}.`);
      requireAllowed(call, self.sheet, "allowFormatCells");
      const id = newId();
      const mark: Mark = { id, areas: self.areas, formula: "FALSE", fill: undefined, color: undefined, bold: undefined, italic: undefined, strikethrough: undefined, stopIfTrue: false };
      call.change((draft) => {
        const editor = draft.edit(self.sheet);
        editor.set({ marks: [...editor.sheet.marks, mark] });
      });
      return Ref.to(conditionalFormatType, { range: self, id });
    },
    getItem: (self, args, call) => conditionalFormatsType.item!(self, args, call),
    getItemOrNullObject: (self, args, call) => find(self, text(args[0], "id"), call) ?? Ref.toNothing(conditionalFormatType),
    getItemAt: (self, args, call) => {
      const mark = marksIn(self, call)[integer(args[0], "index")];
      if (!mark) throw invalidArgument(`no conditional format at ${String(args[0])}`);
      return Ref.to(conditionalFormatType, { range: self, id: mark.id });
    },
    getCount: (self, _args, call) => new Plain(marksIn(self, call).length),
    clearAll: (self, _args, call) => {
      requireAllowed(call, self.sheet, "allowFormatCells");
      call.change((draft) => self.areas.forEach((area) => draft.edit(self.sheet).clearMarks(area)));
    },
  },
};

/** Conditional formats that lie in the area come along when it is copied. */
export function copyMarks(marks: readonly Mark[], from: Area, to: Area): Mark[] {
  return marks.flatMap((mark) => {
    const box = mark.areas.reduce<Area | undefined>(bounding, undefined)!;
    return covers(from, box) ? [{ ...mark, id: newId(), areas: mark.areas.map((area) => ({ ...area, row: area.row - from.row + to.row, column: area.column - from.column + to.column })) }] : [];
  });
}
