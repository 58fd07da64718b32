/** The formulas of 校验 over cells that do not stand together, and over several tables. */
import { formOf } from "../../src/report/form";
import { cellAddress } from "../../src/sheets/address";
import { CheckFormulas } from "../../src/sheets/checkFormulas";
import { checkLines } from "../../src/sheets/checkLines";
import { figureCells } from "../../src/sheets/tablePlaces";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId } from "../../src/statute/ids";
import type { Edition, FigureId, IdentityRule, Rule } from "../../src/statute/types";
import { TOY } from "../support/toy";

const identity = (edition: Edition, left: readonly FigureId[], right: readonly FigureId[], defines = false): IdentityRule => ({ code: "R", kind: "identity", level: "error", citation: edition.citation, clause: "…", defines, instances: [{ table: edition.tables[0]!.id, scope: "这里", left, right }] });
const formulasOf = (edition: Edition, ...rules: readonly Rule[]) => {
  const form = { ...edition, rules };
  return checkLines(form).map((line) => new CheckFormulas(form, new Map()).of(line));
};
const ids = (...names: readonly string[]) => names.map((name) => figureId(`t1.${name}`));
const cells = (...addresses: readonly string[]) => addresses.map((address) => `'二 数字'!${address}`).join(",");

test("sides of an identity are summed over all their areas, and its cells counted over all of theirs", () => {
  const [line] = formulasOf(TOY, identity(TOY, ids("got.a", "done.b"), ids("got.b")));
  expect([line!.left, line!.right]).toEqual([`=IFERROR(SUM(${cells("C7", "D8")}),"")`, `=IFERROR(SUM(${cells("D7")}),"")`]);
  expect(line!.verdict).toBe(`=IF(COUNT(${cells("C7:D7", "D8")})<3-COUNTBLANK(${cells("C7:D7")})-COUNTBLANK(${cells("D8")}),"有非数字",IF(COUNT(${cells("C7:D7", "D8")})<3,"未填完",IF(E8=0,"平","不平")))`);
});

test("a blank total counts as what its parts come to, wherever these stand, and is right as a number where it agrees with them", () => {
  const total = identity(TOY, ids("got.total"), ids("got.a", "done.b"), true);
  const number: Rule = { code: "N", kind: "number", level: "error", citation: TOY.citation, clause: "…", figures: ids("got.total") };
  const [sum, kind] = formulasOf(TOY, total, number);
  expect(sum!.left).toBe(`=IFERROR(SUM(${cells("E7")})+IF(COUNTBLANK(${cells("E7")})=1,SUM(${cells("C7", "D8")}),0),"")`);
  expect(kind!.right).toContain(`-SUM(${cells("C7", "D8")}))<=MAX(`);
});

test("figures of several tables are each looked for on their own sheet", () => {
  const [first, second] = EDITION_2021.tables;
  const input = (table: typeof first) => table!.figures.find(({ id }) => !formOf(EDITION_2021).definitions.has(id))!.id;
  const at = (table: typeof first) => { const { row, column } = figureCells(table!).get(input(table))!; return `'${table!.sheetName}'!${cellAddress(row, column)}`; };
  const [line] = formulasOf(EDITION_2021, identity(EDITION_2021, [input(second), input(first)], [input(second)]));
  expect([line!.left, line!.right]).toEqual([`=IFERROR(SUM(${at(second)},${at(first)}),"")`, `=IFERROR(SUM(${at(second)}),"")`]);
});
