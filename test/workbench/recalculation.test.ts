import fc from "fast-check";
import { calculate } from "../../workbench/model/calculate";
import { Dependents, type FormulaPlace } from "../../workbench/model/dependents";
import { WorkbookModel } from "../../workbench/model/model";
import type { SheetId } from "../../workbench/model/types";

const SIZE = 5;
const SHEETS = ["Sheet1", "三 申请办理"];

const cell = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).map(([row, column]) => "ABCDE"[column]! + (row + 1));
const LATER = "后来的表";
const sheet = fc.oneof({ weight: 9, arbitrary: fc.constantFrom("", "Sheet1!", "'三 申请办理'!") }, { weight: 1, arbitrary: fc.constant(`${LATER}!`) });
const place = fc.tuple(sheet, cell).map(([home, address]) => home + address);
const range = fc.tuple(sheet, cell, cell).map(([home, a, b]) => `${home}${a}:${b}`);
const some = fc.oneof(place, range);

/** Formulas as a report has them, and some that reach further. */
const formula = fc.oneof(
  { weight: 12, arbitrary: fc.oneof(
    fc.tuple(fc.constantFrom("SUM", "COUNT", "MAX", "COUNTBLANK", "COUNTA"), some, place).map(([name, a, b]) => (name === "COUNTBLANK" ? `COUNTBLANK(${a})` : `${name}(${a},${b})`)),
    range.map((a) => `IF(COUNT(${a})=0,"",SUM(${a}))`),
    fc.tuple(place, place).map(([a, b]) => `IFERROR(ROUND(${a}-${b},6),"")`),
    fc.tuple(place, place).map(([a, b]) => `${a}&"　"&${b}`),
    range.map((a) => `COUNTIF(${a},"平")`),
    range.map((a) => `SUMIF(${a},">0")`),
    range.map((a) => `SUMPRODUCT(LEN(TRIM(${a})))`),
    place.map((a) => `IF(ISNUMBER(${a}),${a}*2,ISBLANK(${a}))`),
    place,
    fc.constantFrom("SUM(一格,1)", "SUM(一块)", "一格"),
  ) },
  { weight: 1, arbitrary: fc.oneof(
    fc.tuple(cell, place).map(([a, b]) => `SUM(INDIRECT("${a}"),${b})`),
    place.map((a) => `ISFORMULA(${a})`),
    range.map((a) => `SUBTOTAL(9,${a})`),
    fc.constantFrom("SUM(A:A)-SUM(A:A)", "COUNTA(2:2)*0", "SUMIF(A1:A3,1,B1)", "没有的名称+1", "SUM(OFFSET(A1,1,1,2,2))"),
  ) },
);
const constant = fc.oneof(fc.integer({ min: -3, max: 20 }).map(String), fc.constantFrom("0", "1.5", "平", "无", "TRUE", "#N/A", "'7", "", "1e300"));

type Edit =
  | { readonly kind: "type"; readonly sheet: number; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "paste"; readonly sheet: number; readonly row: number; readonly column: number; readonly block: string[][] }
  | { readonly kind: "row"; readonly sheet: number; readonly row: number; readonly count: number }
  | { readonly kind: "name"; readonly address: string }
  | { readonly kind: "undo" | "redo" | "rename" | "sheet" };

const index = fc.nat(SIZE - 1);
const at = { sheet: fc.nat(1), row: index, column: index };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant("type" as const), ...at, text: constant }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("type" as const), ...at, text: formula.map((one) => "=" + one) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("paste" as const), ...at, block: fc.array(fc.array(constant, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("row" as const), sheet: fc.nat(1), row: index, count: fc.constantFrom(1, -1) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const, "rename" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("sheet" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("name" as const), address: fc.constantFrom("$A$1", "$B$2", "$C$3") }) },
);

function start(formulas: readonly { readonly sheet: number; readonly row: number; readonly column: number; readonly formula: string }[]): { model: WorkbookModel; ids: SheetId[] } {
  const model = WorkbookModel.blank("年报.xlsx");
  const ids = [model.activeSheet, model.addSheet(SHEETS[1]).sheet!];
  model.book.transact({ kind: "person" }, (draft) => draft.setNames([
    { name: "一格", scope: undefined, formula: "=Sheet1!$B$2", visible: true, comment: "" },
    { name: "一块", scope: undefined, formula: "='三 申请办理'!$A$1:$B$3", visible: true, comment: "" },
  ]));
  for (const { sheet: home, row, column, formula: text } of formulas) model.type(ids[home]!, row, column, "=" + text);
  return { model, ids };
}

function perform(model: WorkbookModel, ids: readonly SheetId[], one: Edit): void {
  switch (one.kind) {
    case "type": return void model.type(ids[one.sheet]!, one.row, one.column, one.text);
    case "paste": return void model.paste(ids[one.sheet]!, one.row, one.column, one.block);
    case "row": return void (one.count > 0 ? model.insertRows(ids[one.sheet]!, one.row, 1) : model.deleteRows(ids[one.sheet]!, one.row, 1));
    case "undo": return void model.undo();
    case "redo": return void model.redo();
    case "name": return model.book.transact({ kind: "person" }, (draft) => draft.setNames(draft.state().names.map((name) => (name.name === "一格" ? { ...name, formula: `=Sheet1!${one.address}` } : name))));
    case "sheet": {
      const there = model.sheets.find(({ name }) => name === LATER);
      if (there) return void model.deleteSheet(there.id);
      return void model.paste(model.addSheet(LATER).sheet!, 0, 0, [["7", "=A1+1"], ["=Sheet1!A1", "2"]]);
    }
    case "rename": return void model.renameSheet(ids[1]!, model.sheet(ids[1]!).name === SHEETS[1] ? "办理" : SHEETS[1]!);
  }
}

/** Some formulas and all that look at them, each of a higher level than what it looks at. */
function reached(dependents: Dependents, first: readonly FormulaPlace[]): FormulaPlace[] {
  const found = new Set(first);
  for (const one of found) {
    for (const reader of dependents.readersOfFormula(one)) {
      expect(dependents.levelOf(reader)).toBeGreaterThan(dependents.levelOf(one));
      found.add(reader);
    }
  }
  return [...found];
}

describe("what is worked out after a change", () => {
  test("is what working out the whole workbook afresh comes to", () => {
    const formulas = fc.array(fc.record({ sheet: fc.nat(1), row: index, column: index, formula }), { maxLength: 12 });
    fc.assert(
      fc.property(formulas, fc.array(edit, { minLength: 1, maxLength: 12 }), (given, edits) => {
        const { model, ids } = start(given);
        for (const one of edits) {
          perform(model, ids, one);
          expect(model.book.results).toEqual(calculate(model.book.state, undefined));
        }
      }),
      { numRuns: 150 },
    );
  });

  test("is only what depends on it, by however many steps", () => {
    const { model, ids } = start([
      { sheet: 0, row: 0, column: 1, formula: "SUM(A1:A3)" },
      { sheet: 1, row: 0, column: 0, formula: "Sheet1!B1+一格" },
      { sheet: 1, row: 1, column: 0, formula: 'IF(A1>0,"有","无")' },
      { sheet: 0, row: 0, column: 2, formula: "COUNT(D1:D9)" },
    ]);
    const dependents = Dependents.of(model.book.state)!;
    const found = (sheet: number, row: number, column: number): string[] => reached(dependents, dependents.readersOfAll([{ sheet: ids[sheet]!, row, column }])).map((one) => `${ids.indexOf(one.sheet)}:${one.row},${one.column}`).sort();
    expect(found(0, 1, 0)).toEqual(["0:0,1", "1:0,0", "1:1,0"]);
    expect(found(0, 1, 1)).toEqual(["1:0,0", "1:1,0"]);
    expect(found(0, 3, 3)).toEqual(["0:0,2"]);
    expect(found(1, 4, 4)).toEqual([]);
  });

  test("goes no further than a formula that comes to what it was", () => {
    const { model, ids } = start([
      { sheet: 0, row: 0, column: 1, formula: "COUNT(A1:A3)" },
      { sheet: 1, row: 0, column: 0, formula: "Sheet1!B1+1" },
    ]);
    model.type(ids[0]!, 0, 0, "3");
    const [near, far] = ids.map((id) => model.book.results.get(id));
    model.type(ids[0]!, 0, 0, "4");
    expect(ids.map((id) => model.book.results.get(id))).toEqual([near, far]);
    expect(model.book.results.get(ids[0]!)).toBe(near);
    expect(model.book.results.get(ids[1]!)).toBe(far);
    model.type(ids[0]!, 1, 0, "4");
    expect(ids.map((id) => [...model.book.results.get(id)!.values()])).toEqual([[2], [3]]);
  });

  test("leaves alone what a row pushed in, a new sheet or another name do not touch", () => {
    const { model, ids } = start([
      { sheet: 0, row: 2, column: 1, formula: "SUM(A1:A3)" },
      { sheet: 1, row: 0, column: 0, formula: "B1+1" },
    ]);
    const untouched = model.book.results.get(ids[1]!);
    model.insertRows(ids[0]!, 1, 1);
    model.addSheet(LATER);
    perform(model, ids, { kind: "name", address: "$A$1" });
    expect(model.book.results.get(ids[1]!)).toBe(untouched);
    expect(model.cell(ids[0]!, 3, 1).formula).toBe("=SUM(A1:A4)");
  });

  test("is everything as soon as one formula does not tell what it looks at", () => {
    for (const formula of ['INDIRECT("A"&C1)', 'SUMIF(A1:A3,">0",C1)']) expect(Dependents.of(start([{ sheet: 0, row: 0, column: 1, formula }]).model.book.state)).toBeUndefined();
    expect(Dependents.of(start([{ sheet: 0, row: 0, column: 1, formula: 'SUMIF(A1:A3,IF(MAX(C1,C2)>0,">0",">1"))' }]).model.book.state)).toBeDefined();
  });
});

test("a conditional format may ask whether a cell holds a formula", () => {
  const { model, ids } = start([{ sheet: 0, row: 0, column: 0, formula: "1+1" }]);
  const id = ids[0]!;
  model.type(id, 1, 0, "2");
  model.book.transact({ kind: "person" }, (draft) => draft.edit(id).set({ marks: [{ id: "m", areas: [{ row: 0, column: 0, rows: 2, columns: 1 }], formula: "NOT(ISFORMULA(A1))", fill: "#FF0000", color: undefined, bold: undefined, italic: undefined, strikethrough: undefined, stopIfTrue: false }] }));
  expect([0, 1].map((row) => model.cell(id, row, 0).style.fill)).toEqual(["", "#FF0000"]);
});
