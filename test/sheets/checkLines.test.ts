/** Which lines 校验 has, and in which rows. */
import { checkBlocks, checkLines, CHECKS_HEAD_ROW, checksEnd } from "../../src/sheets/checkLines";
import { figureId } from "../../src/statute/ids";
import type { Edition } from "../../src/statute/types";
import { TOY } from "../support/toy";

const told = (edition: Edition) => checkBlocks(edition).map(({ table, row, groups }) => [table.name, row, groups.map((g) => [g.rule.code, g.kind, g.row, g.lines.map((l) => [l.row, l.scope, l.code, l.table])])]);

test("table by table, kind by kind and rule by rule, each under a head of its own", () => {
  expect(told(TOY)).toEqual([["表二", 5, [
    ["TOY-ROW", "identity", 6, [[7, "收到", "TOY-ROW", "t1"], [8, "办结", "TOY-ROW", "t1"]]],
    ["TOY-BAL", "identity", 9, [[10, "a", "TOY-BAL", "t1"], [11, "b", "TOY-BAL", "t1"], [12, "total", "TOY-BAL", "t1"]]],
    ["TOY-INT", "number", 13, [[14, "收到", "TOY-INT", "t1"], [15, "办结", "TOY-INT", "t1"]]],
    ["TOY-ZERO", "filled", 16, [[17, "收到", "TOY-ZERO", "t1"], [18, "办结", "TOY-ZERO", "t1"]]],
  ]]]);
  expect(checksEnd(TOY)).toBe(19);
  expect(checkBlocks({ ...TOY, rules: [...TOY.rules].reverse() })[0]!.groups.map(({ rule }) => rule.code)).toEqual(["TOY-BAL", "TOY-ROW", "TOY-INT", "TOY-ZERO"]);
});

test("are made once for an edition", () => {
  expect(checkBlocks(TOY)).toBe(checkBlocks(TOY));
});

test("stand in the order of the rows of the table, whatever order its cells are listed in", () => {
  const [table] = TOY.tables;
  const turned = { ...TOY, tables: [{ ...table!, cells: [...table!.cells].reverse() }] };
  expect(checkLines(turned).map(({ row, scope }) => [row, scope])).toEqual(checkLines(TOY).map(({ row, scope }) => [row, scope]));
});

test("of a rule over cells look at those that it names: of cells to be filled at inputs alone, since totals fill themselves", () => {
  const ids = ["t1.done.b", "t1.done.total", "t1.got.total"].map(figureId);
  const form = { ...TOY, rules: TOY.rules.map((rule) => (rule.kind === "number" || rule.kind === "filled" ? { ...rule, figures: ids } : rule)) };
  expect(checkLines(form).flatMap((line) => (line.kind === "identity" ? [] : [[line.kind, line.gridRow, line.figures]]))).toEqual([["number", 1, [ids[2]]], ["number", 2, [ids[0], ids[1]]], ["filled", 2, [ids[0]]]]);
});

test("over a row of several items name each once", () => {
  const [table] = TOY.tables;
  const named = { ...TOY, tables: [{ ...table!, figures: table!.figures.map((f) => (f.id === "t1.got.b" ? { ...f, item: "转来" } : f)) }] };
  expect(checkLines(named).flatMap((line) => (line.kind === "number" ? [line.scope] : []))).toEqual(["收到、转来", "办结"]);
});

test("a form without rules over numbers has the band of its table alone, one without tables nothing", () => {
  expect([told({ ...TOY, rules: [] }), checksEnd({ ...TOY, rules: [] })]).toEqual([[["表二", 5, []]], 6]);
  expect(checksEnd({ ...TOY, rules: [], tables: [] })).toBe(CHECKS_HEAD_ROW + 1);
});
