import fc from "fast-check";
import type { SheetId } from "../../workbench/model/types";
import type { WorkbookModel } from "../../workbench/model/model";
import { layoutDamage } from "../../src/sheets/layoutDamage";
import type { SheetPlan } from "../../src/sheets/plan";
import { readTable } from "../../src/sheets/readTable";
import { repairSheet } from "../../src/sheets/repair";
import { fixedSheets, sheetSpecs } from "../../src/sheets/workbook";
import { EDITIONS } from "../../src/statute/editions";
import type { Edition, FigureId, TableId } from "../../src/statute/types";
import { cellsOf, drawnModel, numbersOn } from "../support/drawnModel";
import { TOY } from "../support/toy";
import { runs, someOf } from "../support/runs";

const FORMS = [...EDITIONS, TOY];
const TABLES = FORMS.flatMap((edition) => edition.tables.map((t) => ({ edition, table: t.id, name: `${edition.id} ${t.name}` })));

/** Each input holds a number of its own, by which it is known wherever it comes to stand. */
const FIRST = 100_000;
/** Numbers from here on are typed by the edits: no figure of the form. */
const FOREIGN = 900_000;

type Edit =
  | { readonly kind: "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns"; readonly at: number; readonly count: number; readonly typed: boolean }
  | { readonly kind: "sort"; readonly at: number; readonly count: number; readonly seed: number }
  | { readonly kind: "moveRow"; readonly at: number; readonly to: number }
  | { readonly kind: "pushDown" | "pushRight"; readonly row: number; readonly column: number; readonly count: number }
  | { readonly kind: "pullLeft"; readonly row: number; readonly column: number; readonly count: number }
  | { readonly kind: "cut"; readonly row: number; readonly column: number; readonly toRow: number; readonly toColumn: number }
  | { readonly kind: "reword" | "clear"; readonly label: number };

const line = fc.nat({ max: 36 });
const column = fc.nat({ max: 17 });
const count = fc.integer({ min: 1, max: 3 });
const SHAPES: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom("insertRows" as const, "insertColumns" as const, "deleteRows" as const, "deleteColumns" as const), at: line, count, typed: fc.boolean() }),
  fc.record({ kind: fc.constant("sort" as const), at: line, count: fc.integer({ min: 2, max: 6 }), seed: fc.nat() }),
  fc.record({ kind: fc.constant("moveRow" as const), at: line, to: line }),
  fc.record({ kind: fc.constantFrom("pushDown" as const, "pushRight" as const), row: line, column, count }),
  fc.record({ kind: fc.constant("cut" as const), row: line, column, toRow: line, toColumn: fc.integer({ min: 22, max: 40 }) }),
);
const WORDS: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom("reword" as const, "clear" as const), label: fc.nat({ max: 60 }) });

/*
 * Three things nothing in a workbook can tell, and which are left out: a figure pasted over another one is that one's
 * from then on, as if typed; rows exchanged with their figures of which both labels are wiped out, or deleted with their column; and cells
 * pushed on where no total went along and the last of them was blank, so that none stands beyond the others.
 */

/** A sheet of one table, filled but for some cells, and what a person did to it. */
function stage(edition: Edition, table: TableId, blank: (index: number) => boolean, typedTotals: boolean, edits: readonly Edit[]) {
  const drawn = fixedSheets(edition).tables.get(table)!;
  const numbers = new Map([...drawn.inputs.keys()].flatMap((id, i): [FigureId, number][] => (blank(i) ? [] : [[id, FIRST + i]])));
  const filled: SheetPlan = { ...drawn.plan, cells: [...drawn.plan.cells, ...[...numbers].map(([id, number]) => ({ ...drawn.inputs.get(id)!, content: { number } }))] };
  const there = drawnModel([filled]);
  const sheet = there.sheets.get(table)!;
  if (typedTotals) [...drawn.totals.values()].forEach((total, i) => there.model.type(sheet, total.row, total.column, String(FOREIGN + 50_000 + i)));
  edits.forEach((edit, i) => apply(there.model, sheet, drawn, edit, FOREIGN + i));
  const spec = sheetSpecs(edition).find((s) => s.key === table)!;
  return { drawn, numbers, there, sheet, cells: cellsOf(there, sheet, spec.area) };
}

function apply(model: WorkbookModel, sheet: SheetId, { labels, plan }: { readonly labels: readonly { readonly row: number; readonly column: number }[]; readonly plan: SheetPlan }, edit: Edit, foreign: number): void {
  const width = plan.area.columns;
  switch (edit.kind) {
    case "insertRows":
      model.insertRows(sheet, edit.at, edit.count);
      if (edit.typed) model.type(sheet, edit.at, width - 2, String(foreign));
      return;
    case "insertColumns":
      model.insertColumns(sheet, edit.at, edit.count);
      if (edit.typed) model.type(sheet, plan.area.rows - 1, edit.at, String(foreign));
      return;
    case "deleteRows":
      return void model.deleteRows(sheet, edit.at, edit.count);
    case "deleteColumns":
      return void model.deleteColumns(sheet, edit.at, edit.count);
    case "sort": {
      const order = Array.from({ length: edit.count }, (_, i) => i).sort((a, b) => ((a * 7 + edit.seed) % 5) - ((b * 7 + edit.seed) % 5) || b - a);
      // With its label, as a person selects a block to sort it; merged labels to its left stay.
      for (const from of [1, 2, 3]) if (model.sortRows(sheet, { row: edit.at, column: from, rows: edit.count, columns: 30 }, order).ok) return;
      return;
    }
    case "moveRow": {
      model.insertRows(sheet, edit.to, 1);
      const at = edit.at >= edit.to ? edit.at + 1 : edit.at;
      // A row that merged labels reach into cannot be cut: then it is put back.
      if (model.moveCells(sheet, { row: at, column: 0, rows: 1, columns: width + 4 }, edit.to, 0).ok) model.deleteRows(sheet, at, 1);
      else model.undo();
      return;
    }
    case "pushDown":
      return void model.insertCells(sheet, { row: edit.row, column: edit.column, rows: edit.count, columns: 1 }, "down");
    case "pushRight":
      return void model.insertCells(sheet, { row: edit.row, column: edit.column, rows: 1, columns: edit.count }, "right");
    case "pullLeft":
      // What cells deleted in one row (右侧单元格左移) leave: the others of the row stand over them.
      return void model.moveCells(sheet, { row: edit.row, column: edit.column + edit.count, rows: 1, columns: width + 4 }, edit.row, edit.column);
    case "cut":
      return void model.moveCells(sheet, { row: edit.row, column: edit.column, rows: 1, columns: 1 }, edit.toRow, edit.toColumn);
    case "reword":
    case "clear": {
      const label = labels[edit.label % labels.length]!;
      if (edit.kind === "clear") model.clear(sheet, { ...label, rows: 1, columns: 1 });
      else model.type(sheet, label.row, label.column, `${model.cell(sheet, label.row, label.column).text}（改）`);
    }
  }
}

const told = (edits: readonly Edit[]): string => edits.map((e) => JSON.stringify(e)).join("\n");

/** What the law holds of one stage; answers whether it was read, mended or refused. */
function hold({ drawn, numbers, there, sheet, cells }: ReturnType<typeof stage>, edition: Edition, table: TableId, edits: readonly Edit[]): "intact" | "labels" | "mended" | "refused" {
  const owner = new Map([...numbers].map(([id, n]) => [n, id]));
  const filled = fixedSheets(edition).byKey.get(table)!;
  const damage = layoutDamage(filled, "表", cells);
  const placed = (figures: ReturnType<typeof readTable>["figures"]) => [...figures].forEach(([id, reading]) => {
    if (reading.kind !== "number" || !drawn.inputs.has(id)) return;
    if (owner.has(reading.value) && owner.get(reading.value) !== id) throw new Error(`${reading.value} of ${owner.get(reading.value)} under ${id}\n${told(edits)}`);
  });
  if (!damage || damage.kind !== "layout") {
    placed(readTable(drawn, cells).figures);
    return "intact";
  }
  if (!damage.repairable) return "refused";
  const repair = repairSheet(filled, cells);
  if (!repair) throw new Error(`mendable, and not mended\n${told(edits)}`);
  const after = drawnModel([repair.plan]);
  const again = cellsOf(after, after.sheets.get(table)!, sheetSpecs(edition).find((s) => s.key === table)!.area);
  placed(readTable(drawn, again).figures);
  const kept = new Set([...numbersOn(after, after.sheets.get(table)!), ...repair.stray.flatMap((s) => (s.stood.kind === "number" ? [s.stood.value] : [])), ...repair.beside.flatMap((b) => (b.content && "number" in b.content ? [b.content.number] : []))]);
  const outside = new Set(beyond(there.model, sheet, repair.rows, repair.columns));
  const lost = [...numbersOn(there, sheet)].filter((n) => !kept.has(n) && !outside.has(n));
  if (lost.length > 0) throw new Error(`lost ${lost.join()}\n${told(edits)}`);
  if (layoutDamage(filled, "表", again)) throw new Error(`not whole after mending\n${told(edits)}`);
  return damage.redraw ? "mended" : "labels";
}

/** Numbers that the drawing does not reach: they stay where they stand. */
function beyond(model: WorkbookModel, sheet: SheetId, rows: number, columns: number): readonly number[] {
  return [...model.book.state.sheets.get(sheet)!.cells].flatMap(([row, line]) => [...line].flatMap(([c, cell]) => (typeof cell.value === "number" && (row >= rows || c >= columns) ? [cell.value] : [])));
}

test.each(TABLES)("whatever is done to the rows, columns and cells of $name, no figure is read or put under another item, and none is lost", ({ edition, table }) => {
  const seen = new Map<string, number>();
  fc.assert(fc.property(fc.array(SHAPES, { minLength: 1, maxLength: 4 }), fc.array(WORDS, { maxLength: 1 }), fc.boolean(), fc.constantFrom(0, 3, 7), (shapes, words, typedTotals, every) => {
    const exchanged = shapes.some((e) => e.kind === "sort" || e.kind === "moveRow");
    const knowable = (e: Edit) => (e.kind === "pushDown" || e.kind === "pushRight" ? every === 0 : !(exchanged && e.kind === "deleteColumns" && e.at < 9));
    const edits = [...shapes.filter(knowable), ...words];
    const result = hold(stage(edition, table, (i) => every > 0 && i % every === 0, typedTotals, edits), edition, table, edits);
    seen.set(result, (seen.get(result) ?? 0) + 1);
  }), { numRuns: runs(30, 200) });
  // To refuse everything would be safe as well.
  expect(seen.get("mended") ?? 0).toBeGreaterThan(0);
  expect(seen.get("intact") ?? 0).toBeGreaterThan(0);
});

test.each(someOf(TABLES, 3))("rows or columns pushed in anywhere into $name are no riddle, however few figures stand in it", ({ edition, table }) => {
  const { plan } = fixedSheets(edition).tables.get(table)!;
  const fewest: readonly (readonly [string, (index: number) => boolean])[] = [["one", (i) => i !== 0], ["none", () => true], ["some", (i) => i % 3 !== 0], ["all", () => false]];
  const refused: string[] = [];
  for (const [few, blank] of fewest.slice(0, runs(1, 4))) for (const kind of ["insertRows", "insertColumns"] as const) for (let at = 0; at < (kind === "insertRows" ? plan.area.rows : plan.area.columns); at++) for (let count = 1; count <= 2; count++) {
    const edits: readonly Edit[] = [{ kind, at, count, typed: false }];
    if (hold(stage(edition, table, blank, false, edits), edition, table, edits) === "refused") refused.push(`${few}: ${told(edits)}`);
  }
  expect(refused).toEqual([]);
});

/** What the law once found broken, and what is near it: without the words of their heads, columns can be counted only. */
const HEADLESS: readonly { readonly told: string; readonly every: number; readonly edits: readonly Edit[] }[] = [
  { told: "a column pushed in that holds a number below the figures", every: 3, edits: [{ kind: "deleteRows", at: 4, count: 3, typed: false }, { kind: "insertColumns", at: 2, count: 1, typed: true }] },
  { told: "a column pushed in and another one deleted", every: 0, edits: [{ kind: "insertColumns", at: 2, count: 1, typed: true }, { kind: "deleteRows", at: 4, count: 3, typed: false }, { kind: "deleteColumns", at: 4, count: 1, typed: false }] },
  { told: "the first columns deleted, so that the title stands over another one", every: 0, edits: [{ kind: "deleteRows", at: 4, count: 3, typed: false }, { kind: "deleteColumns", at: 1, count: 3, typed: false }] },
  { told: "a whole group of columns deleted beside one with the same heads", every: 0, edits: [{ kind: "deleteRows", at: 5, count: 2, typed: false }, { kind: "deleteColumns", at: 1, count: 3, typed: false }, { kind: "deleteColumns", at: 1, count: 2, typed: false }] },
];

const BLOCKS = TABLES.filter(({ table }) => table === "t4");

test.each(BLOCKS.flatMap((block) => HEADLESS.map((headless) => ({ ...block, ...headless }))))("where the heads of $name are deleted and $told, nothing is put back by guess", ({ edition, table, every, edits }) => {
  expect(hold(stage(edition, table, (i) => every > 0 && i % every === 0, false, edits), edition, table, edits)).toBe("refused");
});

test.each(BLOCKS)("where the heads of $name alone are deleted, its figures stay where they are", ({ edition, table }) => {
  const edits: readonly Edit[] = [{ kind: "deleteRows", at: 4, count: 3, typed: false }];
  expect(hold(stage(edition, table, () => false, false, edits), edition, table, edits)).toBe("mended");
});

test.each(BLOCKS)("where totals of $name were typed and rows pushed in below its figures, these are read as they stand", ({ edition, table }) => {
  const edits: readonly Edit[] = [{ kind: "insertRows", at: 10, count: 3, typed: false }];
  expect(hold(stage(edition, table, (i) => i % 3 === 0, true, edits), edition, table, edits)).not.toBe("refused");
});

test.each(TABLES.filter(({ table }) => table === "t3"))("where cells of $name were pushed down and others pushed right across them, nothing is put back by guess", ({ edition, table }) => {
  const edits: readonly Edit[] = [{ kind: "pushDown", row: 8, column: 5, count: 1 }, { kind: "pushRight", row: 9, column: 4, count: 1 }];
  expect(hold(stage(edition, table, () => false, false, edits), edition, table, edits)).toBe("refused");
});

/** Only the labels went: they stand over their neighbours' figures, and typed totals hold no formula that would tell. */
const WORDS_ALONE: readonly { readonly name: string; readonly kind: "pushRight" | "pullLeft"; readonly row: number; readonly column: number; readonly count: number }[] = [
  { name: "2019 表四", kind: "pushRight", row: 7, column: 12, count: 1 },
  { name: "2019 表四", kind: "pushRight", row: 7, column: 12, count: 2 },
  { name: "2021 表四", kind: "pushRight", row: 7, column: 13, count: 1 },
  { name: "2021 表二", kind: "pushRight", row: 6, column: 3, count: 1 },
  { name: "2021 表二", kind: "pullLeft", row: 6, column: 2, count: 1 },
  { name: "2021 表二", kind: "pullLeft", row: 6, column: 3, count: 1 },
];

test.each(WORDS_ALONE)("where the labels of $name alone are moved ($kind by $count, from row $row, column $column on), nothing is read or put back by guess", ({ name, ...edit }) => {
  const { edition, table } = TABLES.find((t) => t.name === name)!;
  const edits: readonly Edit[] = [edit];
  expect(hold(stage(edition, table, () => false, true, edits), edition, table, edits)).toBe("refused");
});

test.each(TABLES.filter(({ table }) => table !== "t3"))("wherever labels of $name alone are pushed right or pulled left, no figure is read or put under another item", ({ edition, table }) => {
  const { inputs, labels, plan } = fixedSheets(edition).tables.get(table)!;
  const filled = new Set([...inputs.values()].map((place) => place.row));
  const rows = [...new Set(labels.map((l) => l.row))].filter((row) => !filled.has(row));
  for (const kind of ["pushRight", "pullLeft"] as const) for (const row of rows) for (let column = 0; column < plan.area.columns; column++) for (let count = 1; count <= runs(1, 3); count++) {
    const edits: readonly Edit[] = [{ kind, row, column, count }];
    hold(stage(edition, table, () => false, true, edits), edition, table, edits);
  }
});
