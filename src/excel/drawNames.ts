/** Defined names of a plan. */
import type { DrawJob, NameInfo, SheetInfo } from "../app/ports";
import { areaAddress, quoteSheet } from "../sheets/address";
import type { PlannedName, SheetPlan } from "../sheets/plan";
import { rangeOf } from "./ranges";

/**
 * The names for people that a drawing gives, none taken from the user: where one is hers already (it means something
 * else than the sheet that is drawn over), ours gets a number.
 * @param known names and sheets of the workbook as last listed
 */
export function visibleNames({ plan, target }: DrawJob, known: { readonly sheets: readonly SheetInfo[]; readonly names: readonly NameInfo[] }): readonly PlannedName[] {
  const own = target.kind === "over" ? known.sheets.find(({ id }) => id === target.sheet)?.name : undefined;
  const theirs = new Set(known.names.filter(({ formula }) => !pointsTo(formula, own)).map(({ name }) => name.toLowerCase()));
  return plan.names.filter(({ visible }) => visible).map((planned) => ({ ...planned, name: free(planned.name, theirs) }));
}

/** A name whose sheet is gone is nobody's. */
const pointsTo = (formula: string, sheet: string | undefined): boolean =>
  formula.includes("#REF!") || (sheet !== undefined && [`=${quoteSheet(sheet)}!`, `=${sheet}!`].some((start) => formula.startsWith(start)));

function free(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}${n}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * Names are workbook-wide; deleting first lets a second drawing set them again, and a missing one is no error.
 * Several areas go by a formula of plain addresses and commas, which every language of Excel reads (office-js #2891).
 */
export function drawNames(workbook: Excel.Workbook, sheet: Excel.Worksheet, plan: SheetPlan, names: readonly PlannedName[]): void {
  for (const { name, area, more = [], visible } of names) {
    workbook.names.getItemOrNullObject(name).delete();
    const places = [area, ...more].map((one) => `${quoteSheet(plan.name)}!${areaAddress(one).replace(/[A-Z]+|\d+/g, "$$$&")}`);
    const item = workbook.names.add(name, more.length === 0 ? rangeOf(sheet, area) : `=${places.join(",")}`);
    if (!visible) item.visible = false;
  }
}
