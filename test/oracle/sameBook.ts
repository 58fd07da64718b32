/** What a workbook lost on its way through another program, but for what that program is known to drop (docs/known-limits.md). */
import { styleAt } from "../../workbench/model/sheetEditor";
import type { BookState, Guide, Mark, SheetState } from "../../workbench/model/state";
import type { Area, Style } from "../../workbench/model/types";

/** Each thing that stands otherwise in `after`, in words. */
export function losses(before: BookState, after: BookState): readonly string[] {
  const tabs = (state: BookState) => state.order.map((id) => state.sheets.get(id)!.name).join("、");
  return [
    ...differ("tabs", tabs(before), tabs(after)),
    ...differ("names", namesOf(before), namesOf(after)),
    ...before.order.flatMap((id) => {
      const sheet = before.sheets.get(id)!;
      const other = [...after.sheets.values()].find((one) => one.name === sheet.name);
      return other ? sheetLosses(sheet, other).map((said) => `${sheet.name}: ${said}`) : [];
    }),
  ];
}

/** LibreOffice shows hidden names. */
const namesOf = (state: BookState) => state.names.map((name) => [name.name, name.formula, name.scope === undefined ? "" : state.sheets.get(name.scope)?.name]).sort();

/** Gridlines and frozen panes belong to a window; LibreOffice keeps them when a person saves, not when it converts. A very hidden sheet becomes a hidden one; the tab of a protected sheet loses its colour. */
function sheetLosses(before: SheetState, after: SheetState): readonly string[] {
  const visible = (sheet: SheetState) => sheet.visibility === "Visible";
  return [
    ...differ("visible", visible(before), visible(after)),
    ...differ("tab colour", before.protection ? "" : before.tabColor, after.tabColor),
    ...differ("protection", before.protection?.options, after.protection?.options),
    ...differ("merges", sorted(before.merges), sorted(after.merges)),
    ...Object.entries(printOf(before)).flatMap(([part, value]) => differ(`print ${part}`, value, printOf(after)[part])),
    ...differ("marks", before.marks.map(markOf), after.marks.map(markOf)),
    ...differ("guides", sorted(before.guides.flatMap(rulesOf)), sorted(after.guides.flatMap(rulesOf))),
    ...sizeLosses(before, after),
    ...cellLosses(before, after),
  ];
}

const sorted = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();

function differ(what: string, before: unknown, after: unknown): readonly string[] {
  const [a, b] = [JSON.stringify(before), JSON.stringify(after)];
  return a === b ? [] : [`${what} ${a}, now ${b}`];
}

const areaText = ({ row, column, rows, columns }: Area) => [row, column, rows, columns].join(" ");

function markOf({ id: _id, areas, ...rest }: Mark): unknown {
  return { ...Object.fromEntries(Object.entries(rest).sort()), areas: areas.map(areaText).sort() };
}

const rulesOf = ({ areas, rule }: Guide): readonly unknown[] => areas.map((area) => [areaText(area), rule]);

/** LibreOffice keeps twentieths of a point; the margin of a header that is empty is nobody's. */
function printOf({ print }: SheetState): Readonly<Record<string, unknown>> {
  const { header, footer, ...edges } = Object.fromEntries(Object.entries(print.margins).map(([side, points]) => [side, Math.round(points * 20)]));
  const said = (parts: object) => Object.values(parts).some((text) => text !== "");
  return { ...print, margins: { ...edges, header: said(print.header) ? header : 0, footer: said(print.footer) ? footer : 0 } };
}

/** A pixel more or less. */
const NEAR = 0.8;

function sizeLosses(before: SheetState, after: SheetState): readonly string[] {
  const width = (sheet: SheetState, column: number) => sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth;
  const columns = [...before.columns.keys()].filter((column) => Math.abs(width(before, column) - width(after, column)) > NEAR).map((column) => `column ${column} is ${width(after, column)} wide, not ${width(before, column)}`);
  const rows = [...before.rows].filter(([row, data]) => data.hidden !== (after.rows.get(row)?.hidden ?? false) || (data.height !== undefined && Math.abs(data.height - (after.rows.get(row)?.height ?? 0)) > NEAR)).map(([row, data]) => `row ${row}: ${JSON.stringify(after.rows.get(row) ?? null)}, not ${JSON.stringify(data)}`);
  return [...columns, ...rows];
}

function cellLosses(before: SheetState, after: SheetState): readonly string[] {
  const rows = new Set([...before.cells.keys(), ...after.cells.keys()]);
  return [...rows].flatMap((row) => {
    const columns = new Set([...(before.cells.get(row)?.keys() ?? []), ...(after.cells.get(row)?.keys() ?? [])]);
    return [...columns].flatMap((column) => {
      const [a, b] = [before.cells.get(row)?.get(column), after.cells.get(row)?.get(column)];
      const empty = (a?.value ?? null) === null && a?.formula === undefined;
      return [
        ...differ("value", a?.value ?? null, b?.value ?? null),
        ...differ("formula", plainFormula(a?.formula), plainFormula(b?.formula)),
        ...differ("link", a?.hyperlink && [a.hyperlink.address, a.hyperlink.documentReference], b?.hyperlink && [b.hyperlink.address, b.hyperlink.documentReference]),
        ...differ("format", styleOf(styleAt(before, row, column), empty), styleOf(styleAt(after, row, column), empty)),
      ].map((said) => `row ${row} column ${column}: ${said}`);
    });
  });
}

/** Numbers and truths in formulas are written in another way. */
const plainFormula = (formula: string | undefined) => formula?.split(/("(?:[^"]|"")*")/).map((part, i) => (i % 2 === 0 ? part.replace(/(TRUE|FALSE)\(\)/g, "$1").replace(/(?<![\w$.])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w.])/g, (number) => String(Number(number))) : part)).join("");

/** A font that is not installed gives way to one that is; in an empty cell nothing of the text's format can be seen. Words of a date need no quotes. */
function styleOf({ fontName: _font, vertical, numberFormat, ...style }: Style, empty: boolean): unknown {
  return { ...style, numberFormat: numberFormat.replaceAll('"', ""), vertical: empty ? "" : vertical };
}
