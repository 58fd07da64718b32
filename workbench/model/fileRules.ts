import type { ConditionalFormattingOptions, DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { areaAddress, parseAddress } from "./address";
import { newId } from "./blank";
import { argb, colorOf } from "./fileStyle";
import { fromFileFormula, toFileFormula } from "./fileFormula";
import type { Guide, Mark } from "./state";
import type { Area, Validation, ValidationOperator, ValidationType } from "./types";

const TYPES: readonly (readonly [string, ValidationType])[] = [["list", "List"], ["whole", "WholeNumber"], ["decimal", "Decimal"], ["date", "Date"], ["time", "Time"], ["textLength", "TextLength"], ["custom", "Custom"], ["any", "None"]];
const OPERATORS: readonly (readonly [string, ValidationOperator])[] = [
  ["between", "Between"], ["notBetween", "NotBetween"], ["equal", "EqualTo"], ["notEqual", "NotEqualTo"], ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"], ["greaterThanOrEqual", "GreaterThanOrEqualTo"], ["lessThanOrEqual", "LessThanOrEqualTo"],
];

const UNDERLINES = { None: "none", Single: "single", Double: "double" } as const;

function areasOf(references: string): Area[] {
  return references.split(/[\s,]+/).flatMap((reference) => parseAddress(reference) ?? []);
}

/** The highest priority first, as Excel writes them: LibreOffice goes by that order where marks overlap. */
export function writeMarks(file: Worksheet, marks: readonly Mark[]): void {
  [...marks].reverse().forEach((mark, index) => {
    const font = { ...(mark.color === undefined ? {} : { color: argb(mark.color) }), ...(mark.bold === undefined ? {} : { bold: mark.bold }), ...(mark.italic === undefined ? {} : { italic: mark.italic }), ...(mark.strikethrough === undefined ? {} : { strike: mark.strikethrough }), ...(mark.underline === undefined ? {} : { underline: UNDERLINES[mark.underline] }) };
    const style = { ...(mark.fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: argb(mark.fill) } }), ...(Object.keys(font).length === 0 ? {} : { font }) };
    const rule = { type: "expression", formulae: [toFileFormula(mark.formula)], priority: index + 1, stopIfTrue: mark.stopIfTrue, style };
    file.conditionalFormattings.push({ ref: mark.areas.map(areaAddress).join(" "), rules: [rule] } as ConditionalFormattingOptions);
  });
}

/** Rules by formula; other kinds of conditional format are not modelled and left out. */
export function readMarks(file: Worksheet): Mark[] {
  const found = file.conditionalFormattings.flatMap(({ ref, rules }) => rules.flatMap((rule) => {
    const areas = areasOf(ref);
    if (rule.type !== "expression" || !rule.formulae?.length || areas.length === 0) return [];
    const { fill, font } = rule.style ?? {};
    const mark: Mark = {
      id: newId(),
      areas,
      formula: fromFileFormula(String(rule.formulae[0])),
      fill: fill?.type === "pattern" ? colorOf(fill.bgColor ?? fill.fgColor, "") || undefined : undefined,
      color: font?.color ? colorOf(font.color, "#000000") : undefined,
      bold: font?.bold,
      italic: font?.italic,
      strikethrough: font?.strike,
      ...(font?.underline === undefined ? {} : { underline: font.underline === "double" ? "Double" : font.underline === false || font.underline === "none" ? "None" : "Single" }),
      stopIfTrue: (rule as { stopIfTrue?: boolean }).stopIfTrue ?? false,
    };
    return [{ mark, priority: rule.priority ?? 0 }];
  }));
  return found.sort((a, b) => b.priority - a.priority).map((one) => one.mark);
}

export function writeGuides(file: Worksheet, guides: readonly Guide[]): void {
  for (const { areas, rule } of guides) {
    const list = rule.type === "List" && typeof rule.formula1 === "string" && !rule.formula1.startsWith("=");
    const operand = (text: string | number): string | number => (typeof text === "string" && text.startsWith("=") ? toFileFormula(text.slice(1)) : text);
    const formulae = list ? [`"${String(rule.formula1).replaceAll('"', '""')}"`] : [operand(rule.formula1), operand(rule.formula2)].filter((one) => one !== "");
    const validation = {
      type: TYPES.find(([, name]) => name === rule.type)![0],
      ...(rule.type === "None" ? {} : { formulae }),
      ...(rule.type === "List" || rule.type === "Custom" || rule.type === "None" ? {} : { operator: OPERATORS.find(([, name]) => name === rule.operator)![0] }),
      allowBlank: rule.ignoreBlanks,
      showInputMessage: rule.prompt.show,
      showErrorMessage: rule.alert.show,
      errorStyle: rule.alert.style.toLowerCase(),
      ...(rule.prompt.title ? { promptTitle: rule.prompt.title } : {}),
      ...(rule.prompt.message ? { prompt: rule.prompt.message } : {}),
      ...(rule.alert.title ? { errorTitle: rule.alert.title } : {}),
      ...(rule.alert.message ? { error: rule.alert.message } : {}),
    } as DataValidation;
    for (const area of areas) file.dataValidations.add(areaAddress(area), validation);
  }
}

export function readGuides(file: Worksheet): Guide[] {
  const guides = new Map<string, { areas: Area[]; rule: Validation }>();
  for (const [key, validation] of Object.entries(file.dataValidations.model)) {
    const areas = areasOf(key.replace(/^range:/, ""));
    if (!validation || areas.length === 0) continue;
    const rule = fromFile(validation);
    const text = JSON.stringify(rule);
    const guide = guides.get(text);
    if (guide) guide.areas.push(...areas);
    else guides.set(text, { areas, rule });
  }
  return [...guides.values()];
}

function fromFile(file: DataValidation): Validation {
  const type = TYPES.find(([name]) => name === file.type)?.[1] ?? "None";
  // LibreOffice writes a 0 for operands that a rule of this type does not have.
  const operands = type === "None" ? 0 : type === "List" || type === "Custom" ? 1 : 2;
  const formulae = "formulae" in file && file.formulae ? file.formulae.slice(0, operands) : [];
  const operand = (one: unknown): string | number => {
    if (typeof one === "number") return one;
    const text = one === undefined ? "" : String(one);
    if (file.type === "list" && /^".*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    return text === "" || /^-?[\d.]+$/.test(text) ? (text === "" ? "" : Number(text)) : "=" + fromFileFormula(text);
  };
  return {
    type,
    operator: OPERATORS.find(([name]) => name === ("operator" in file ? file.operator : undefined))?.[1] ?? "Between",
    formula1: operand(formulae[0]),
    formula2: operand(formulae[1]),
    inCellDropDown: true,
    // Where anything is allowed the library does not write it.
    ignoreBlanks: type === "None" || (file.allowBlank ?? false),
    prompt: { show: file.showInputMessage ?? false, title: file.promptTitle ?? "", message: file.prompt ?? "" },
    alert: { show: file.showErrorMessage ?? false, style: file.errorStyle === "warning" ? "Warning" : file.errorStyle === "information" ? "Information" : "Stop", title: file.errorTitle ?? "", message: file.error ?? "" },
  };
}
