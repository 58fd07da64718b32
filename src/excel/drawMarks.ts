/** Conditional formats and input help of a plan. */
import type { Area, PlannedGuide, PlannedMark, SheetPlan } from "../sheets/plan";
import { mergeAreas } from "./mergeAreas";
import { rangeOf, rangesOf } from "./ranges";

function drawMark(sheet: Excel.Worksheet, { area, formula, fill, color, bold, underline }: PlannedMark): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (underline !== undefined) custom.format.font.underline = underline ? "Single" : "None";
}

/** Backwards, since Excel puts the newest rule first: the plan's first mark wins. */
export function drawMarks(sheet: Excel.Worksheet, { marks }: SheetPlan): void {
  for (const mark of [...marks].reverse()) drawMark(sheet, mark);
}

interface SharedGuide {
  readonly guide: PlannedGuide;
  readonly areas: Area[];
}

/** Guides of the same words are one: figures of a row often share them. */
export function sharedGuides(guides: readonly PlannedGuide[]): readonly SharedGuide[] {
  const shared = new Map<string, SharedGuide>();
  for (const guide of guides) {
    const words = JSON.stringify([guide.list, guide.prompt]);
    const held = shared.get(words);
    if (held) held.areas.push(guide.area);
    else shared.set(words, { guide, areas: [guide.area] });
  }
  return [...shared.values()];
}

export function drawGuides(sheet: Excel.Worksheet, { guides }: SheetPlan): void {
  for (const { guide: { list, prompt }, areas } of sharedGuides(guides)) {
    for (const { dataValidation } of rangesOf(sheet, mergeAreas(areas))) {
      if (list) dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
      if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.message };
    }
  }
}
