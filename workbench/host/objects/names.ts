import { parseAddress } from "../../model/address";
import { isFormula } from "../../model/calculate";
import { fixedReference } from "../../model/draft";
import { sameName, tidyFormula } from "../../model/references";
import type { NameData } from "../../model/state";
import type { SheetId } from "../../model/types";
import { flag, optionalText, text } from "../arguments";
import type { Call } from "../call";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { Plain, Ref, type ObjectType } from "../objectType";
import { RangeSelf } from "../rangeSelf";
import { placeOf } from "./address";
import { rangeRef, rangeType } from "./range";
import { worksheetType } from "./worksheet";

/** A collection of names: of the workbook (no scope), or of one sheet. */
interface NamesSelf {
  readonly scope: SheetId | undefined;
}

interface NameSelf {
  readonly scope: SheetId | undefined;
  readonly name: string;
}

const mark = (self: NameSelf): string => `${self.scope ?? ""}|${self.name}`;
const isSame = (self: NameSelf, name: NameData): boolean => name.scope === self.scope && sameName(name.name, self.name);

function dataOf(self: NameSelf, call: Call): NameData {
  const found = call.book.state.names.find((name) => isSame(self, name));
  if (!found) throw itemNotFound(`no name ${self.name}`);
  return found;
}

function change(self: NameSelf, call: Call, patch: Partial<NameData>): void {
  dataOf(self, call);
  call.change((draft) => draft.setNames(draft.state().names.map((name) => (isSame(self, name) ? { ...name, ...patch } : name))));
}

function typeOf(formula: string, call: Call): string {
  if (placeOf(call, formula)) return "Range";
  const body = formula.slice(1);
  if (/#REF!/.test(body)) return "Error";
  return /^".*"$/.test(body) ? "String" : /^-?[\d.]+$/.test(body) ? "Double" : /^(TRUE|FALSE)$/i.test(body) ? "Boolean" : "Range";
}

function valueOf(formula: string, call: Call): string | number | boolean {
  const body = formula.slice(1);
  const type = typeOf(formula, call);
  if (type === "Double") return Number(body);
  if (type === "Boolean") return /true/i.test(body);
  return type === "String" ? body.slice(1, -1).replaceAll('""', '"') : type === "Error" ? "#REF!" : body;
}

export const namedItemType: ObjectType<NameSelf> = {
  name: "NamedItem",
  identity: (self) => ({ _Id: mark(self), Name: self.name }),
  get: {
    name: (self, call) => dataOf(self, call).name,
    formula: (self, call) => dataOf(self, call).formula,
    visible: (self, call) => dataOf(self, call).visible,
    comment: (self, call) => dataOf(self, call).comment,
    scope: (self) => (self.scope === undefined ? "Workbook" : "Worksheet"),
    type: (self, call) => typeOf(dataOf(self, call).formula, call),
    value: (self, call) => valueOf(dataOf(self, call).formula, call),
  },
  set: {
    formula: (self, value, call) => change(self, call, { formula: formulaOf(text(value, "formula")) }),
    visible: (self, value, call) => change(self, call, { visible: flag(value, "visible") }),
    comment: (self, value, call) => change(self, call, { comment: text(value, "comment") }),
  },
  objects: {
    worksheet: (self) => {
      if (self.scope === undefined) throw itemNotFound(`${self.name} belongs to no worksheet`);
      return Ref.to(worksheetType, self.scope);
    },
    worksheetOrNullObject: (self) => (self.scope === undefined ? Ref.toNothing(worksheetType) : Ref.to(worksheetType, self.scope)),
  },
  methods: {
    getRange: (self, _args, call) => {
      const place = placeOf(call, dataOf(self, call).formula);
      if (!place) throw new HostError("InvalidReference", `The name ${self.name} does not refer to a range.`);
      return rangeRef(call, place.sheet, place.area);
    },
    getRangeOrNullObject: (self, _args, call) => {
      const place = placeOf(call, dataOf(self, call).formula);
      return place ? rangeRef(call, place.sheet, place.area) : Ref.toNothing(rangeType);
    },
    delete: (self, _args, call) => {
      dataOf(self, call);
      call.change((draft) => draft.setNames(draft.state().names.filter((name) => !isSame(self, name))));
    },
  },
};

/** Several areas by commas, which the library that reads formulas takes in brackets only. */
const isUnion = (formula: string): boolean => formula.includes(",") && isFormula(`(${formula})`);

function formulaOf(given: string): string {
  const formula = given.replace(/^=/, "");
  if (formula === "" || (!isFormula(formula) && !isUnion(formula) && !/#REF!/.test(formula))) throw invalidArgument(`${given.slice(0, 60)} is no formula`);
  return "=" + tidyFormula(formula);
}

function requireName(name: string): void {
  const right = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255 && !parseAddress(name) && !/^(?:[rc]|r\d*c\d*)$/i.test(name);
  if (!right) throw invalidArgument(`${name} is no name`);
}

/** A collection's key: the name, or the id that a proxy of the client carries. */
function find(self: NamesSelf, key: string, call: Call): NameSelf | undefined {
  const found = call.book.state.names.find((name) => name.scope === self.scope && (sameName(name.name, key) || `${name.scope ?? ""}|${name.name}` === key));
  return found && { scope: self.scope, name: found.name };
}

export const namesType: ObjectType<NamesSelf> = {
  name: "NamedItemCollection",
  items: (self, call) => call.book.state.names.filter((name) => name.scope === self.scope).map((name) => Ref.to(namedItemType, { scope: self.scope, name: name.name })),
  item: (self, args, call) => {
    const found = find(self, text(args[0], "name"), call);
    if (!found) throw itemNotFound(`no name ${String(args[0])}`);
    return Ref.to(namedItemType, found);
  },
  methods: {
    add: (self, args, call) => {
      const name = text(args[0], "name");
      requireName(name);
      if (find(self, name, call)) throw new HostError("ItemAlreadyExists", `The name ${name} already exists.`);
      const target = args[1] instanceof Ref ? args[1].self : undefined;
      const formula = target instanceof RangeSelf ? "=" + target.areas.map((area) => fixedReference(call.sheet(target.sheet).name, area)).join(",") : formulaOf(text(args[1], "reference"));
      const comment = optionalText(args[2], "comment") ?? "";
      call.change((draft) => draft.setNames([...draft.state().names, { name, scope: self.scope, formula, visible: true, comment }]));
      return Ref.to(namedItemType, { scope: self.scope, name });
    },
    getItem: (self, args, call) => namesType.item!(self, args, call),
    getItemOrNullObject: (self, args, call) => {
      const found = find(self, text(args[0], "name"), call);
      return found ? Ref.to(namedItemType, found) : Ref.toNothing(namedItemType);
    },
    getCount: (self, _args, call) => new Plain(call.book.state.names.filter((name) => name.scope === self.scope).length),
  },
};
