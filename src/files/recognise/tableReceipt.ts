/** Puts together what the cells of a form say, and 读取结果 of its tables. */
import type { CellReceipt, SourceRemark, TableReceipt } from "../../report/imported";
import { formOf } from "../../report/form";
import { BLANK, number, sameReading } from "../../report/reading";
import { equal } from "../../report/sums";
import type { Reading } from "../../report/types";
import type { Edition, Figure, FigureId } from "../../statute/types";
import { readCell } from "./cellNumber";
import { formRows } from "./formRows";
import type { CellFound } from "./rowCells";
import type { RowFound } from "./tableRows";

interface Told {
  readonly reading: Reading;
  readonly receipt: CellReceipt | undefined;
  readonly seen: string;
}

interface TablesTold {
  readonly figures: ReadonlyMap<FigureId, Reading>;
  readonly tables: readonly TableReceipt[];
  readonly remarks: readonly SourceRemark[];
}

export function tableReceipts(edition: Edition, found: readonly RowFound[]): TablesTold {
  const told = new Map<FigureId, Told>();
  const blank = new Set<FigureId>();
  for (const { row, cells } of found)
    row.columns.forEach(({ figure }, i) => {
      const now = tellOf(figure, cells[i]!);
      if (now.receipt?.how === "blank") blank.add(figure.id);
      const before = told.get(figure.id);
      told.set(figure.id, before ? both(figure.id, before, now) : now);
    });
  const figures = new Map<FigureId, Reading>(edition.tables.flatMap((t) => t.figures).map((f) => [f.id, told.get(f.id)?.reading ?? BLANK]));
  const rows = new Set(found.map((f) => f.row));
  const tables = edition.tables.map((table): TableReceipt => {
    const own = formRows(edition).filter((r) => r.table === table);
    const standing = own.filter((r) => rows.has(r)).length;
    return {
      table: table.id, found: standing > 0, rows: standing, rowsOfForm: own.length,
      read: table.figures.filter((f) => figures.get(f.id)?.kind === "number").length,
      cells: table.figures.flatMap((f): readonly CellReceipt[] => [...entry(f, told.get(f.id)), ...controls(edition, f.id, figures)]),
    };
  });
  const twice = [...blank].filter((id) => figures.get(id)?.kind === "number").length;
  return { figures, tables, remarks: twice === 0 ? [] : [{ kind: "blankTwice", count: twice }] };
}

const entry = (figure: Figure, told: Told | undefined): readonly CellReceipt[] => (!told ? [{ figure: figure.id, how: "missing" }] : told.receipt ? [told.receipt] : []);

/** A total that is not what its parts, all of them numbers, come to. */
function controls(edition: Edition, figure: FigureId, figures: ReadonlyMap<FigureId, Reading>): readonly CellReceipt[] {
  const definition = formOf(edition).definitions.get(figure);
  const total = figures.get(figure);
  if (!definition || total?.kind !== "number") return [];
  const parts = definition.identity.right.map((id) => figures.get(id));
  if (!parts.every((p) => p?.kind === "number")) return [];
  const sum = parts.reduce((all, p) => all + (p as { readonly value: number }).value, 0);
  return equal(total.value, sum) ? [] : [{ figure, how: "control", value: total.value, sum }];
}

function tellOf({ id, kind, unit }: Figure, found: CellFound): Told {
  if (found.kind === "missing") return { reading: BLANK, receipt: { figure: id, how: "missing" }, seen: "" };
  if (found.kind === "refused") return { reading: BLANK, receipt: { figure: id, how: "refused", seen: found.seen, why: found.why, readings: found.readings }, seen: found.seen };
  const { text, value } = found.cell;
  const seen = text.trim();
  const inWords = readCell(text, { kind, unit });
  // A workbook's own number is exact where its text is rounded; a unit shown beside it still counts.
  const read = value !== undefined && inWords.kind !== "unit" && inWords.kind !== "note" ? { kind: "number" as const, value } : inWords;
  // 12 may be what is left of 1234.
  if (read.kind === "notUnderstood" || (read.kind !== "blank" && found.cell.brokenOff === "inside")) return { reading: BLANK, receipt: { figure: id, how: "notUnderstood", seen }, seen };
  if (read.kind === "blank") return { reading: BLANK, receipt: { figure: id, how: "blank" }, seen };
  const reading = number(read.value);
  if (found.kind === "proved") return { reading, receipt: { figure: id, how: "proved", seen: found.seen, value: read.value, proof: found.proof }, seen };
  if (read.kind === "note") return { reading, receipt: { figure: id, how: "note", seen, value: read.value, note: read.note }, seen };
  if (read.kind === "unit") return { reading, receipt: { figure: id, how: "unit", seen, value: read.value, unit: read.unit }, seen };
  return { reading, receipt: undefined, seen };
}

/** The source speaks of one figure twice. A blank beside a number says nothing against it, but is told of; where something unread stands, nobody knows which to take. */
function both(figure: FigureId, a: Told, b: Told): Told {
  if (says(a) && says(b)) {
    if (sameReading(a.reading, b.reading) && a.reading.kind === "number") return a;
    // A page may say it thousands of times more; that nobody reads.
    if (a.receipt?.how === "refused" && a.seen.length > MOST_SEEN) return a;
    const seen = [a.seen, b.seen].join(" / ");
    return { reading: BLANK, receipt: { figure, how: "refused", seen, why: "conflict", readings: 2 }, seen };
  }
  return says(b) ? b : a;
}
/** Characters of what stood in several places. */
const MOST_SEEN = 200;
const says = ({ receipt }: Told): boolean => receipt === undefined || (receipt.how !== "blank" && receipt.how !== "missing");
