/** Where the signs of a table stand when its form has identities of every shape: in one row, in one column, across, and several in one column. */
import { areaAddress, cellAddress } from "../../src/sheets/address";
import { checkLines } from "../../src/sheets/checkLines";
import { tableSigns } from "../../src/sheets/tableSigns";
import { figureId } from "../../src/statute/ids";
import type { Edition, Identity, IdentityRule, Table } from "../../src/statute/types";
import { TOY } from "../support/toy";

const [table] = TOY.tables as readonly [Table];
const ids = (...names: readonly string[]) => names.map((name) => figureId(`t1.${name}`));
const identity = (scope: string, left: readonly string[], right: readonly string[]): Identity => ({ table: table.id, scope, left: ids(...left), right: ids(...right) });
const rule = (clause: string, ...instances: readonly Identity[]): IdentityRule => ({ code: clause, kind: "identity", level: "error", citation: TOY.citation, clause, defines: false, instances });
/** Over 收到 (row 7) and 办结 (row 8), 甲, 乙 and 总计 in C, D and E. */
const SHAPES = [
  rule("行一", identity("收到一", ["got.total"], ["got.a", "got.b"]), identity("办结一", ["done.total"], ["done.a", "done.b"])),
  rule("列", identity("甲", ["got.a"], ["done.a"]), identity("乙", ["got.b"], ["done.b"])),
  rule("行二", identity("收到二", ["got.a"], ["got.b"]), identity("办结二", ["done.a"], ["done.b"])),
  rule("叠", identity("叠一", ["got.a"], ["done.a"]), identity("叠二", ["got.a"], ["done.b"])),
  rule("同一行两条", identity("前", ["got.a"], ["got.b"]), identity("后", ["got.b"], ["got.total"])),
  rule("有行有列", identity("行", ["done.total"], ["done.a", "done.b"]), identity("列", ["got.a"], ["done.a"])),
] as const;

const formOf = (one: Table, rules: Edition["rules"]): Edition => ({ ...TOY, tables: [one], rules });
function drawn(one: Table, rules: Edition["rules"], names = new Map<string, string>()) {
  const edition = formOf(one, rules);
  const signs = tableSigns(edition, one, names, (column) => [100, 50, 60, 70][column]!);
  const scopes = new Map(checkLines(edition).map(({ row, scope }) => [row + 1, scope]));
  return { ...signs, placed: signs.signs.map(({ row, column, content }) => [cellAddress(row, column), scopes.get(Number(/G(\d+)/.exec("formula" in content ? content.formula : "")![1]))]) };
}

describe("a table with labels", () => {
  const signs = drawn(table, SHAPES);
  test("has at its right a column for each rule that is about one row after the other, and below it rows for the others", () => {
    expect(signs.placed).toEqual([
      ["F7", "收到一"], ["F8", "办结一"], ["C10", "甲"], ["D10", "乙"], ["G7", "收到二"], ["G8", "办结二"], ["C11", "叠一"], ["C12", "叠二"], ["C13", "前"], ["D13", "后"], ["E14", "行"], ["C14", "列"],
    ]);
  });
  test("says over and beside them what they are about", () => {
    expect(signs.heads.map(({ row, column, content }) => [cellAddress(row, column), content])).toEqual([
      ["F6", { text: "本行勾稽" }], ["B10", { text: "列" }], ["G6", { text: "本行勾稽" }], ["B11", { text: "叠" }], ["B13", { text: "同一行两条" }], ["B14", { text: "有行有列" }],
    ]);
    expect([signs.merges, areaAddress(signs.area), signs.widths]).toEqual([[], "A1:G14", [66, 66]]);
    expect(signs.heights.slice(0, 2)).toEqual([{ row: 8, rows: 1, height: 6 }, { row: 9, rows: 5, height: 20 }]);
    expect(signs.styles.map(({ areas }) => areas.map(areaAddress))).toEqual([["F6", "B10", "G6", "B11", "B13", "B14"], ["F6", "G6"], ["F7:G8", "C10:D10", "C11:C12", "C13:D13", "C14", "E14"]]);
  });
  test("marks by each sign the cells it is about and the sign itself, signs of a row and of a column together", () => {
    const marked = signs.marks.map(({ area, formula, underline }) => [areaAddress(area), /^=LEFT\((.*),1\)="×"$/.exec(formula)![1], underline ?? false]);
    expect(marked).toEqual([
      ["C7:E8", "$F7", true], ["C7:D8", "C$10", true], ["C7:D8", "$G7", true], ["C7:C8", "C$11", true], ["C7", "$C$12", true], ["D8", "$C$12", true],
      ["C7:D7", "$C$13", true], ["D7:E7", "$D$13", true], ["C8:E8", "$E$14", true], ["C7:C8", "C$14", true],
      ["F7:F8", "F7", false], ["C10:D10", "C10", false], ["G7:G8", "G7", false], ["C11", "C11", false], ["C12", "C12", false], ["C13:D13", "C13", false], ["C14:E14", "C14", false],
    ]);
  });
});

describe("a table of another shape", () => {
  const bare: Table = { ...table, labelColumns: 0 };
  test("without labels has the words of a rule in a row of their own, over its signs and as wide as the grid", () => {
    const signs = drawn(bare, [SHAPES[1], SHAPES[3]]);
    expect(signs.placed).toEqual([["C11", "甲"], ["D11", "乙"], ["C13", "叠一"], ["C14", "叠二"]]);
    expect([signs.merges.map(areaAddress), areaAddress(signs.area), signs.widths]).toEqual([["B10:E10", "B12:E12"], "A1:E14", []]);
  });
  test("gives long words of a rule the height they need in the width of the columns they stand over", () => {
    const long = "很长的一句话".repeat(8);
    const height = (one: Table) => drawn(one, [{ ...SHAPES[1], clause: long }]).heights.at(-1)!;
    expect([height(table), height(bare)].map(({ row }) => row)).toEqual([9, 9]);
    expect(height(table).height).toBeGreaterThan(height(bare).height);
    expect(height(bare).height).toBeGreaterThan(20);
  });
  test("with two rows of heads has the words over a column of signs beside both, with none beside the first row of cells", () => {
    expect([2, 0].map((headRows) => drawn({ ...table, headRows }, [SHAPES[0]]).merges.map(areaAddress))).toEqual([["F6:F7"], []]);
  });
  test("that nothing is said of ends with its grid", () => {
    const none = drawn(table, []);
    expect([none.placed, none.heads, none.heights, none.styles, none.marks, areaAddress(none.area)]).toEqual([[], [], [], [], [], "A1:E8"]);
  });
  test("with rows that are said of at the right alone has nothing below", () => {
    const beside = drawn(table, [SHAPES[0]]);
    expect([beside.heights, areaAddress(beside.area)]).toEqual([[], "A1:F8"]);
  });
});

test("at the right of a row that balances nothing is said, below the grid its verdict; by 校验 as it is called now", () => {
  const formulas = drawn(table, [SHAPES[0], SHAPES[1]], new Map([["checks", "查'"]])).signs.map(({ content }) => ("formula" in content ? content.formula : ""));
  expect([formulas[0], formulas[2]]).toEqual(["=IFERROR('查'''!G8,\"\")", "=IFERROR(IF('查'''!G11=\"\",'查'''!F11,'查'''!G11),\"\")"]);
});
