/** More than one report in one source: where the second begins, so that figures and words of two years never mix. */
import type { Edition, Table } from "../../statute/types";
import type { OutsideBlock, OutsideCell, OutsideDocument, OutsideTable } from "../outside/document";
import { formRows, type FormRow } from "./formRows";
import { foldLabel } from "./labels";
import { findEnd } from "./narrativeEnd";
import { findHeadings, type Line } from "./narrativeHeadings";
import { findTitle } from "./narrativeTitle";
import { trimmed } from "../../report/headingWords";

export interface FirstReport {
  /** The source as far as its first report goes. */
  readonly document: OutsideDocument;
  /** How many reports it holds; the first goes to the end where it is 1. */
  readonly count: number;
  /** The title of the first, or how it begins. */
  readonly taken: string;
}

/** A paragraph, or one row of a table. */
interface Unit extends Line {
  readonly row: number | undefined;
  /** Its text folded, by the cell. */
  readonly folded: readonly string[];
}
interface Seen {
  readonly unit: number;
  readonly row: FormRow;
}

/** Prose names shorter labels too. */
const LONG_LABEL = 8;
/** Rows that come again are another report where there are so many of a table, and words of it or another table besides; else they are a slip, which the receipt tells of. */
const SHARE = 0.5;
const FEWEST = 2;
const SHOWN = 40;
const LONGEST_LABEL = 80;
const LETTER = /\p{Letter}/u;
/** What has more lines is no report of any office. */
const MOST_UNITS = 100_000;

/** The first of the reports in a document, told by the rows of a table that come once more. */
export function firstReport(document: OutsideDocument, editions: readonly Edition[]): FirstReport {
  const whole: FirstReport = { document, count: 1, taken: "" };
  const units = unitsOf(document);
  if (units.length > MOST_UNITS) return whole;
  const [most] = editions.map((edition) => ({ edition, beginnings: beginningsOf(units, edition) })).sort((a, b) => b.beginnings.length - a.beginnings.length);
  const second = most?.beginnings[0];
  if (most === undefined || second === undefined) return whole;
  return { document: { ...document, blocks: blocksBefore(document.blocks, units[second]!) }, count: most.beginnings.length + 1, taken: nameOf(document, units.slice(0, second), most.edition) };
}

function unitsOf({ blocks }: OutsideDocument): readonly Unit[] {
  const units: Unit[] = [];
  blocks.forEach((block, at) => {
    if (block.kind === "paragraph") units.push({ text: block.text, block: at, heading: block.heading !== undefined, row: undefined, folded: [foldLabel(block.text)] });
    else {
      for (const [row, cells] of rowsOf(block)) {
        const words = cells.map(({ text }) => text).filter((text) => text !== "");
        units.push({ text: words.join(" "), block: at, heading: false, row, folded: words.map((text) => (text.length <= LONGEST_LABEL && LETTER.test(text) ? foldLabel(text) : "")) });
      }
    }
  });
  return units;
}

/** The cells of a table by the rows in which they begin, from the top. */
function rowsOf({ cells }: OutsideTable): ReadonlyMap<number, readonly OutsideCell[]> {
  const rows = new Map<number, OutsideCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** Labels that are one row's alone, and no head of any. */
function ownLabels(edition: Edition): ReadonlyMap<string, FormRow> {
  const heads = new Set(formRows(edition).flatMap((row) => row.columns.flatMap((column) => column.heads)));
  const rows = new Map<string, FormRow>();
  const shared = new Set<string>(heads);
  for (const row of formRows(edition)) {
    if (rows.has(row.label)) shared.add(row.label);
    rows.set(row.label, row);
  }
  return new Map([...rows].filter(([label]) => label !== "" && !shared.has(label)));
}

function seenIn(units: readonly Unit[], edition: Edition): readonly Seen[] {
  const labels = ownLabels(edition);
  const long = [...labels].filter(([label]) => label.length >= LONG_LABEL);
  return units.flatMap(({ row, folded }, unit): readonly Seen[] => {
    if (row !== undefined) {
      const own = folded.flatMap((word) => labels.get(word) ?? []);
      return own.length === 1 ? [{ unit, row: own[0]! }] : [];
    }
    const [text] = folded;
    return long.filter(([label]) => text!.includes(label)).map(([, own]) => ({ unit, row: own }));
  });
}

/** The units with which the second and later reports begin. */
function beginningsOf(units: readonly Unit[], edition: Edition): readonly number[] {
  const seen = seenIn(units, edition);
  const beginnings: number[] = [];
  let current = new Set<FormRow>();
  seen.forEach(({ unit, row }, i) => {
    const after = seen[i - 1]?.unit;
    if (current.has(row) && after !== undefined && after < unit) {
      const tables = tablesAgain(seen, i, current);
      const beginning = tables.has(row.table) ? (opening(units, after, unit, edition) ?? (tables.size > 1 ? behind(units, after, unit) : undefined)) : undefined;
      if (beginning !== undefined) {
        beginnings.push(beginning);
        current = new Set();
      }
    }
    current.add(row);
  });
  return beginnings;
}

/** The tables of which most rows that stood there before stand there once more, from here on. */
function tablesAgain(seen: readonly Seen[], from: number, current: ReadonlySet<FormRow>): ReadonlySet<Table> {
  const again = new Set<FormRow>();
  // What comes after as many rows once more belongs to others.
  for (const { row } of seen.slice(from, from + 2 * current.size)) if (current.has(row)) again.add(row);
  const count = (rows: ReadonlySet<FormRow>, table: Table): number => [...rows].filter((row) => row.table === table).length;
  return new Set([...again].map(({ table }) => table).filter((table) => count(again, table) >= Math.max(FEWEST, count(current, table) * SHARE)));
}

/** The unit between two rows at which the words of another report begin: its title, else its first heading, else what follows the date of the one before. */
function opening(units: readonly Unit[], after: number, at: number, edition: Edition): number | undefined {
  const between = units.slice(after + 1, at);
  const title = findTitle(between, between.length, edition);
  if (title) return after + 1 + title.from;
  const first = edition.sections.find((section) => section.title !== "");
  for (let i = between.length - 1; i >= 0; i--) if (findHeadings([between[i]!], edition)[0]?.section === first) return after + 1 + i;
  const end = findEnd(between, 0);
  return end && after + 1 + end.to;
}

/** Without any words: the table in which the row stands, or what follows the row before in the same table. */
const behind = (units: readonly Unit[], after: number, at: number): number => (units[after]!.block === units[at]!.block ? after + 1 : units.findIndex(({ block }) => block === units[at]!.block));

function blocksBefore(blocks: readonly OutsideBlock[], { block, row }: Unit): readonly OutsideBlock[] {
  const last = blocks[block]!;
  const upper = row === undefined || last.kind === "paragraph" ? [] : last.cells.filter((cell) => cell.row < row);
  return [...blocks.slice(0, block), ...(upper.length > 0 && last.kind === "table" ? [{ ...last, cells: upper.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, row! - cell.row) })) }] : [])];
}

function nameOf({ blocks }: OutsideDocument, units: readonly Unit[], edition: Edition): string {
  const labels = ownLabels(edition);
  const table = units.findIndex(({ row, folded }) => row !== undefined && folded.some((word) => labels.has(word)));
  const title = findTitle(units, table < 0 ? units.length : table, edition);
  if (title) return units.slice(title.from, title.line + 1).map(({ text }) => trimmed(text)).join("");
  const first = units.find(({ text }) => trimmed(text) !== "");
  const block = first && blocks[first.block];
  return block?.kind === "table" && block.sheet !== undefined ? block.sheet : [...trimmed(first?.text ?? "")].slice(0, SHOWN).join("");
}
