import { guideAt } from "../../model/guides";
import { admits, choicesOf } from "../../model/guides";
import { display } from "../../model/display";
import { styleAt } from "../../model/sheetEditor";
import type { Validation, ValidationOperator, ValidationType } from "../../model/types";
import { flag, oneOf, optionalText, record, text } from "../arguments";
import type { Call } from "../call";
import { invalidArgument } from "../errors";
import type { ObjectType } from "../objectType";
import type { RangeSelf } from "../rangeSelf";
import { requireAllowed } from "./guard";

const OPERATORS: readonly ValidationOperator[] = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqualTo", "LessThanOrEqualTo"];
const KINDS: Readonly<Record<string, ValidationType>> = { wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength" };

const none: Validation = {
  type: "None", operator: "Between", formula1: "", formula2: "", inCellDropDown: true, ignoreBlanks: true,
  prompt: { show: true, title: "", message: "" },
  alert: { show: true, style: "Stop", title: "", message: "" },
};

function ruleOf(self: RangeSelf, call: Call): Validation {
  return guideAt(call.sheet(self.sheet), self.area.row, self.area.column)?.rule ?? none;
}

function change(self: RangeSelf, call: Call, patch: Partial<Validation>): void {
  requireAllowed(call, self.sheet, undefined);
  const rule = { ...ruleOf(self, call), ...patch };
  call.change((draft) => draft.edit(self.sheet).setGuide(self.areas, rule));
}

function limited(value: unknown, most: number, name: string): string {
  const given = optionalText(value, name) ?? "";
  if (given.length > most) throw invalidArgument(`${name}: more than ${most} characters`);
  return given;
}

function operand(value: unknown, name: string): string | number {
  if (value === undefined || value === null) return "";
  if (typeof value === "number") return value;
  return text(value, name);
}

function parseRule(value: unknown): Partial<Validation> {
  const rule = record(value, ["list", "custom", ...Object.keys(KINDS)], "rule");
  const given = Object.entries(rule).filter(([, one]) => one !== undefined && one !== null);
  if (given.length > 1) throw invalidArgument("rule: more than one kind");
  const [kind, detail] = given[0] ?? [];
  if (kind === undefined) return { type: "None", formula1: "", formula2: "" };
  if (kind === "list") {
    const list = record(detail, ["inCellDropDown", "source"], "rule.list");
    const source = text(list.source, "rule.list.source");
    if (!source.startsWith("=") && source.length > 255) throw invalidArgument("rule.list.source: more than 255 characters");
    return { type: "List", formula1: source, formula2: "", inCellDropDown: flag(list.inCellDropDown, "rule.list.inCellDropDown") };
  }
  if (kind === "custom") return { type: "Custom", formula1: text(record(detail, ["formula"], "rule.custom").formula, "rule.custom.formula"), formula2: "" };
  const basic = record(detail, ["formula1", "formula2", "operator"], `rule.${kind}`);
  return { type: KINDS[kind]!, operator: oneOf(basic.operator, OPERATORS, "operator"), formula1: operand(basic.formula1, "formula1"), formula2: operand(basic.formula2, "formula2") };
}

function showRule(rule: Validation): Record<string, unknown> {
  if (rule.type === "None") return {};
  if (rule.type === "List") return { list: { inCellDropDown: rule.inCellDropDown, source: rule.formula1 } };
  if (rule.type === "Custom") return { custom: { formula: rule.formula1 } };
  const kind = Object.keys(KINDS).find((name) => KINDS[name] === rule.type)!;
  return { [kind]: { formula1: rule.formula1, formula2: rule.formula2, operator: rule.operator } };
}

/** True when every value of the range is one that might be typed there. */
function valid(self: RangeSelf, call: Call): boolean {
  const sheet = call.sheet(self.sheet);
  for (let row = self.area.row; row < self.area.row + self.area.rows; row++) {
    for (let column = self.area.column; column < self.area.column + self.area.columns; column++) {
      const guide = guideAt(sheet, row, column);
      const choices = guide && choicesOf(call.book.state, sheet, guide.rule, (home, r, c) => display(call.book.value(home.id, r, c), styleAt(home, r, c).numberFormat));
      if (guide && !admits(call.book.state, () => call.book.results, sheet, guide, row, column, call.book.value(self.sheet, row, column), choices)) return false;
    }
  }
  return true;
}

/** Not applied to what the API writes; only what a person types is held to it. */
export const dataValidationType: ObjectType<RangeSelf> = {
  name: "DataValidation",
  get: {
    rule: (self, call) => showRule(ruleOf(self, call)),
    type: (self, call) => ruleOf(self, call).type,
    ignoreBlanks: (self, call) => ruleOf(self, call).ignoreBlanks,
    prompt: (self, call) => {
      const { prompt } = ruleOf(self, call);
      return { showPrompt: prompt.show, title: prompt.title, message: prompt.message };
    },
    errorAlert: (self, call) => {
      const { alert } = ruleOf(self, call);
      return { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message };
    },
    valid: (self, call) => valid(self, call),
  },
  set: {
    rule: (self, value, call) => change(self, call, parseRule(value)),
    ignoreBlanks: (self, value, call) => change(self, call, { ignoreBlanks: flag(value, "ignoreBlanks") }),
    prompt: (self, value, call) => {
      const prompt = record(value, ["showPrompt", "title", "message"], "prompt");
      change(self, call, { prompt: { show: flag(prompt.showPrompt ?? true, "prompt.showPrompt"), title: limited(prompt.title, 32, "prompt.title"), message: limited(prompt.message, 255, "prompt.message") } });
    },
    errorAlert: (self, value, call) => {
      const alert = record(value, ["showAlert", "style", "title", "message"], "errorAlert");
      change(self, call, { alert: { show: flag(alert.showAlert ?? true, "errorAlert.showAlert"), style: oneOf(alert.style ?? "Stop", ["Stop", "Warning", "Information"], "errorAlert.style"), title: limited(alert.title, 32, "errorAlert.title"), message: limited(alert.message, 255, "errorAlert.message") } });
    },
  },
  methods: {
    clear: (self, _args, call) => {
      requireAllowed(call, self.sheet, undefined);
      call.change((draft) => draft.edit(self.sheet).setGuide(self.areas, undefined));
    },
  },
};
