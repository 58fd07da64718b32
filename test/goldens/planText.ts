/** A plan of a sheet as text that a person reads and a diff shows: places as Excel names them, equal things together. */
import { areaAddress, cellAddress, columnName } from "../../src/sheets/address";
import type { Area, Content, PlannedCell, SheetPlan, Style } from "../../src/sheets/plan";

const LONG = 160;

export function planText(plan: SheetPlan): string {
  const lines: string[] = [];
  const section = (title: string, entries: readonly string[]): void => void (entries.length > 0 && lines.push("", `[${title}]`, ...entries));
  const { cursor, freeze, print } = plan;
  lines.push(`${plan.key} “${plan.name}” ${areaAddress(plan.area)} tab ${plan.tabColor}${plan.gridlines ? " gridlines" : ""}${freeze ? ` frozen ${freeze.rows} rows ${freeze.columns} columns` : ""}${cursor ? ` cursor ${cellAddress(cursor.row, cursor.column)}` : ""}`);
  lines.push(`identity ${cellAddress(plan.identity.row, plan.identity.column)} ${plan.identity.text} sealed ${plan.identity.sealed}`);
  section("widths", runs(plan.widths.map((width, column) => ({ name: columnName(column), value: points(width) }))));
  section("heights", runs(plan.heights.flatMap(({ row, rows, height }) => Array.from({ length: rows }, (_, i) => ({ name: String(row + i + 1), value: points(height) })))));
  section("names", plan.names.map((n) => `${n.name}${n.visible ? "" : " (hidden)"} ${places([n.area, ...(n.more ?? [])])}`));
  if (print) section("print", [
    `${areaAddress(print.area)} ${print.orientation}${print.fitWidth ? " fit to width" : ""}${print.centerHorizontally ? " centred" : ""}${print.titleRows ? ` rows ${print.titleRows.from + 1}:${print.titleRows.to + 1} repeated` : ""}`,
    `margins ${Object.entries(print.margins).map(([side, width]) => `${side} ${points(width)}`).join(" ")}`,
    ...(print.header === undefined ? [] : [`header ${print.header}`]), ...(print.footer === undefined ? [] : [`footer ${print.footer}`]),
    ...(print.breaks ? [`pages begin at ${print.breaks.map((row) => row + 1).join(" ")}`] : []),
  ]);
  section("styles", [`base ${styleText(plan.base)}`, ...plan.styles.map(({ style, areas }) => `${styleText(style)} | ${places(areas)}`)]);
  section("merges", plan.merges.length > 0 ? [places(plan.merges)] : []);
  section("marks", plan.marks.map(({ area, formula, ...look }) => `${areaAddress(area)} ${formula} ${members(look)}`));
  section("guides", plan.guides.map(({ area, list, prompt }) => `${areaAddress(area)}${list ? ` list ${list.join("／")}` : ""}${prompt ? ` “${prompt.title}” ${prompt.message.replace(/\n/g, "⏎")}` : ""}`));
  section("cells", cellLines(plan.cells));
  return `${lines.join("\n")}\n`;
}

const points = (value: number): string => String(Math.round(value * 100) / 100);
const members = (object: object): string => Object.entries(object).map(([name, value]) => `${name}=${String(value)}`).sort().join(" ");
const styleText = (style: Style): string => members(style) || "nothing";
const places = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

/** `A:C 20`: neighbours of one value together. */
function runs(entries: readonly { readonly name: string; readonly value: string }[]): readonly string[] {
  const found: { from: string; to: string; value: string }[] = [];
  for (const { name, value } of entries) {
    const last = found[found.length - 1];
    if (last?.value === value) last.to = name;
    else found.push({ from: name, to: name, value });
  }
  return [found.map(({ from, to, value }) => `${from === to ? from : `${from}:${to}`} ${value}`).join(", ")];
}

const written = (content: Content): string => ("text" in content ? `“${shortened(content.text.replace(/\n/g, "⏎"))}”` : "number" in content ? String(content.number) : content.formula);
const shortened = (text: string): string => (text.length <= LONG ? text : `${text.slice(0, LONG)}… (${text.length} characters, sum ${checksum(text)})`);
const checksum = (text: string): number => [...text].reduce((sum, char) => (sum * 31 + char.codePointAt(0)!) % 1_000_000_007, 7);

/** By rows; a formula filled down a column is written once, as it stands in the first of its cells. */
function cellLines(cells: readonly PlannedCell[]): readonly string[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const filled: { readonly first: PlannedCell; last: number; readonly relative: string }[] = [];
  const open = new Map<number, (typeof filled)[number]>();
  for (const cell of sorted) {
    const relative = "formula" in cell.content ? relativeTo(cell) : "";
    const above = open.get(cell.column);
    if (above && relative !== "" && above.relative === relative && above.last === cell.row - 1) above.last = cell.row;
    else {
      const run = { first: cell, last: cell.row, relative };
      open.set(cell.column, run);
      filled.push(run);
    }
  }
  return filled.map(({ first: { row, column, content }, last }) => `${areaAddress({ row, column, rows: last - row + 1, columns: 1 })} ${written(content)}`);
}

/** The formula with the rows it refers to counted from its own: the same wherever it is filled down. */
function relativeTo({ row, content }: PlannedCell): string {
  const formula = "formula" in content ? content.formula : "";
  return formula.replace(/("[^"]*")|('[^']*')|(\$?[A-Z]{1,3})(\$?)(\d+)/g, (whole, text?: string, sheet?: string, column?: string, fixed?: string, at?: string) => (text !== undefined || sheet !== undefined || fixed === "$" ? whole : `${column}[${Number(at) - row}]`));
}
