import { contains } from "./area";
import { parseAddress, splitSheet } from "./address";
import { answer, type Results } from "./calculate";
import { moveFormula, qualifyFormula, sameName } from "./references";
import type { BookState, Guide, SheetState } from "./state";
import type { Area, CellValidation, Scalar, Validation } from "./types";

/** The validation of a cell; of several the newest. */
export function guideAt(sheet: SheetState, row: number, column: number): Guide | undefined {
  return [...sheet.guides].reverse().find((guide) => guide.areas.some((area) => contains(area, row, column)));
}

/** Choices of a list rule: written out, or the cells its formula points to. */
export function choicesOf(state: BookState, sheet: SheetState, rule: Validation, textAt: (sheet: SheetState, row: number, column: number) => string): string[] | undefined {
  if (rule.type !== "List" || typeof rule.formula1 !== "string") return undefined;
  if (!rule.formula1.startsWith("=")) return rule.formula1.split(",").map((choice) => choice.trim());
  const place = placeOf(state, sheet, rule.formula1.slice(1));
  if (!place) return [];
  const choices: string[] = [];
  for (let row = place.area.row; row < place.area.row + Math.min(place.area.rows, 1000); row++) {
    for (let column = place.area.column; column < place.area.column + Math.min(place.area.columns, 1000); column++) choices.push(textAt(place.sheet, row, column));
  }
  return choices;
}

/** Sheet and area that a plain reference or the name of one means. */
export function placeOf(state: BookState, home: SheetState, expression: string): { readonly sheet: SheetState; readonly area: Area } | undefined {
  const name = [...state.names].reverse().find((one) => sameName(one.name, expression) && (one.scope === undefined || one.scope === home.id));
  const { sheet, address } = splitSheet(name ? name.formula.slice(1) : expression);
  const area = parseAddress(address);
  const found = sheet === undefined ? home : [...state.sheets.values()].find((one) => sameName(one.name, sheet));
  return area && found && { sheet: found, area };
}

export function validationView(guide: Guide, choices: readonly string[] | undefined): CellValidation {
  const { prompt } = guide.rule;
  const shown = prompt.show && (prompt.title !== "" || prompt.message !== "");
  return { rule: guide.rule, choices: choices && (guide.rule.inCellDropDown ? choices : undefined), prompt: shown ? { title: prompt.title, message: prompt.message } : undefined };
}

/** Whether a value may be typed. `state` already holds it, so that a custom formula sees it. Only a rule with a formula asks for `results`: others need no calculation. */
export function admits(state: BookState, results: () => Results, sheet: SheetState, guide: Guide, row: number, column: number, value: Scalar, choices: readonly string[] | undefined): boolean {
  const { rule } = guide;
  if (value === null || rule.type === "None") return true;
  if (rule.type === "List") return (choices ?? []).some((choice) => (typeof value === "string" ? choice === value : Number(choice) === value));
  const first = guide.areas[0]!;
  const operand = (text: string | number): Scalar => {
    if (typeof text === "number") return text;
    if (!text.startsWith("=")) return text === "" ? null : Number(text);
    const formula = qualifyFormula(moveFormula(text.slice(1), row - first.row, column - first.column), sheet.name);
    return answer(state, results(), [{ row, column, formula }])[0]!;
  };
  if (rule.type === "Custom") {
    const verdict = operand(rule.formula1);
    return verdict === true || (typeof verdict === "number" && verdict !== 0);
  }
  const measured = rule.type === "TextLength" ? [...String(typeof value === "object" ? "" : value)].length : value;
  if (typeof measured !== "number" || (rule.type === "WholeNumber" && !Number.isInteger(measured))) return false;
  return compare(rule.operator, measured, Number(operand(rule.formula1)), Number(operand(rule.formula2)));
}

function compare(operator: Validation["operator"], n: number, one: number, two: number): boolean {
  switch (operator) {
    case "Between": return n >= one && n <= two;
    case "NotBetween": return n < one || n > two;
    case "EqualTo": return n === one;
    case "NotEqualTo": return n !== one;
    case "GreaterThan": return n > one;
    case "LessThan": return n < one;
    case "GreaterThanOrEqualTo": return n >= one;
    case "LessThanOrEqualTo": return n <= one;
  }
}

