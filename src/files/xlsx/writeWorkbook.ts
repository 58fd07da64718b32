/** Writes planned sheets as an .xlsx file, without Excel. Only here the library that writes it is known. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type Cell, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import { areaAddress, quoteSheet } from "../../sheets/address";
import type { Content, PlannedCell, SheetPlan } from "../../sheets/plan";
import type { WorkedOut } from "../../sheets/workedOut";
import { fileFormula } from "./fileFormula";
import { conditionalRules, dataValidations, pageOf } from "./planRules";
import { planStyles, rgbOf } from "./planStyles";

/** 7 pixels of 96 an inch: a file measures columns in digits of its standard font. */
const POINTS_PER_CHARACTER = 5.25;

/**
 * @param plans in the order of the tabs
 * @param values by the key of a sheet, what goes over what its plan says
 * @param results by the key of a sheet, what formulas are known to come to; whoever opens the file works all of them out
 */
export async function writeWorkbook(plans: readonly SheetPlan[], values: ReadonlyMap<string, readonly PlannedCell[]>, results: ReadonlyMap<string, readonly WorkedOut[]> = new Map()): Promise<Uint8Array> {
  const bytes = await writeXlsx({ sheets: plans.map((plan) => sheetOf(plan, values.get(plan.key) ?? [], results.get(plan.key) ?? [])), namedRanges: plans.flatMap(namesOf) });
  return finished(bytes, plans);
}

function sheetOf(plan: SheetPlan, values: readonly PlannedCell[], results: readonly WorkedOut[]): WriteSheet {
  const { area, identity, merges, widths, heights, freeze, print } = plan;
  const styleAt = planStyles(plan);
  const cells = new Map<string, Partial<Cell>>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) cells.set(`${row},${column}`, { value: null, style: styleAt(row, column) });
  }
  const seal = { row: identity.row, column: identity.column, content: { text: identity.sealed } };
  for (const { row, column, content } of [...plan.cells, ...values, seal]) cells.set(`${row},${column}`, { ...cellOf(content), style: styleAt(row, column) });
  for (const { row, column, result } of results) {
    const cell = cells.get(`${row},${column}`);
    // A total that was typed over is no formula any more.
    if (cell?.formula !== undefined) cells.set(`${row},${column}`, { ...cell, formulaResult: result });
  }
  return {
    name: plan.name,
    cells,
    columns: widths.map((points) => ({ width: points / POINTS_PER_CHARACTER })),
    rowDefs: new Map(heights.flatMap(({ row, rows, height }) => Array.from({ length: rows }, (_, i): [number, { height: number }] => [row + i, { height }]))),
    merges: merges.map(({ row, column, rows, columns }) => ({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 })),
    conditionalRules: conditionalRules(plan.marks),
    dataValidations: dataValidations(plan.guides),
    view: { showGridLines: plan.gridlines, tabColor: { rgb: rgbOf(plan.tabColor) } },
    ...(freeze && { freezePane: { rows: freeze.rows, columns: freeze.columns } }),
    ...(print && pageOf(print)),
  };
}

function cellOf(content: Content | undefined): Partial<Cell> {
  if (content === undefined) return { value: null };
  // An error that stands in a cell is a value there, not a formula that comes to it.
  const error = "formula" in content ? /^=(#[A-Z\d/]+[!?]?)$/.exec(content.formula)?.[1] : undefined;
  if (error !== undefined) return { value: error };
  if ("formula" in content) return { value: null, formula: fileFormula(content.formula) };
  if ("number" in content) return { value: content.number };
  const text = escapeText(content.text);
  // A text such as #N/A the library takes for the error itself, unless it comes in runs.
  if (text.startsWith("#")) return { value: null, richText: [{ text }] };
  return { value: text === "" ? null : text };
}

/** Characters that XML cannot hold, and texts that look like the way such are written. */
// eslint-disable-next-line no-control-regex -- these are the characters it is about
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const escapeText = (text: string): string => text.replace(UNWRITABLE, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

const namesOf = ({ name: sheet, names }: SheetPlan): NonNullable<WriteOptions["namedRanges"]> =>
  names.map(({ name, area, more = [] }) => ({ name, range: [area, ...more].map((one) => `${quoteSheet(sheet)}!${areaAddress(one).replace(/[A-Z]+|\d+/g, "$$$&")}`).join(",") }));

/** The order in which the Open XML SDK wants what a font is made of; the library has the colour before the size. */
const FONT_PARTS = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
function fontOrder(children: string): string {
  const parts = [...children.matchAll(/<(\w+)[^>]*\/>/g)].map(([part, name]) => ({ part, at: FONT_PARTS.indexOf(name!) }));
  return parts.sort((a, b) => a.at - b.at).map(({ part }) => part).join("");
}

/** What the library cannot say: names that nobody sees, and pages of one sheet that are counted from 1. */
function finished(bytes: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (part: string, change: (xml: string) => string): void => {
    const found = parts[part];
    if (!found) throw new Error(`the library wrote no ${part}`);
    parts[part] = strToU8(change(strFromU8(found)));
  };
  const hidden = new Set(plans.flatMap(({ names }) => names.filter(({ visible }) => !visible).map(({ name }) => name)));
  edit("xl/workbook.xml", (xml) => xml.replace(/<definedName name="([^"]*)"/g, (all, name: string) => (hidden.has(name) ? `${all} hidden="1"` : all)));
  edit("xl/styles.xml", (xml) => xml.replace(/<font>(.*?)<\/font>/g, (_all, children: string) => `<font>${fontOrder(children)}</font>`));
  // The moment of writing would make two files of one report differ; the copy a user saves gets its own from Excel.
  edit("docProps/core.xml", (xml) => xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, ""));
  plans.forEach(({ print }, index) => {
    if (print?.footer !== undefined) edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => xml.replace("<pageSetup ", '<pageSetup firstPageNumber="1" useFirstPageNumber="1" '));
  });
  return zipSync(parts, { mtime: new Date("2020-01-01T00:00:00") });
}
