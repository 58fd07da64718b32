/** The rules of a small report as sums over its cells, and what changes of cells do to them. */
import { actsOf } from "../../../src/report/repair/acts";
import { effectOf } from "../../../src/report/repair/effect";
import { equationsOf, type Equations } from "../../../src/report/repair/equations";
import { neighbours } from "../../../src/report/repair/neighbours";
import type { Report } from "../../../src/report/types";
import type { Edition, FigureId, IdentityRule } from "../../../src/statute/types";
import { at, FEE, TOY } from "../../taskpane/support/toyEdition";
import { flows, lastYear, NESTED, TOTALS, YEARLY, type Row } from "./flows";

const rows = (received: Row = [50, 70, 120], done: Row = [30, 40, 70], left: Row = [20, 30, 50]) => ({ in: received, done, left });
const name = ({ cells }: Equations, place: number): string => cells[place]!.slice(3);
/** `in.east +1 in.total -1 is 7`: behind the rule, or `last` for what follows from last year's report. */
const told = (report: Report): readonly string[] => {
  const equations = equationsOf(report);
  return equations.all.map(({ terms, off, identity }) => `${identity ? `${identity.rule.code}:${identity.instance}` : "last"} ${terms.map(({ at: place, factor }) => `${name(equations, place)} ${factor > 0 ? "+" : ""}${factor}`).join(" ")} is ${off}`);
};

const ROWS = ["TOY-ROW:0 in.total +1 in.east -1 in.west -1 is 0", "TOY-ROW:1 done.total +1 done.east -1 done.west -1 is 0", "TOY-ROW:2 left.total +1 left.east -1 left.west -1 is 0"];
const COLUMNS = ["TOY-BAL:0 in.east +1 done.east -1 left.east -1 is 0", "TOY-BAL:1 in.west +1 done.west -1 left.west -1 is 0"];

test("with typed totals every row and column is a sum, but for the balance of the totals, which follows from the others", () => {
  expect(told(flows(rows()))).toEqual([...ROWS, ...COLUMNS]);
});

test("a sum that is off says by how much and to which side", () => {
  expect(told(flows(rows([57, 70, 120])))).toEqual(["TOY-ROW:0 in.total +1 in.east -1 in.west -1 is -7", ROWS[1], ROWS[2], "TOY-BAL:0 in.east +1 done.east -1 left.east -1 is 7", COLUMNS[1]]);
});

test("totals that follow are replaced by their parts, and their own sums say nothing", () => {
  expect(told(flows(rows(), []))).toEqual(COLUMNS);
  // The typed total stands where it follows from nothing that is known.
  expect(told(flows(rows([undefined, 70, 120]), TOTALS))).toEqual([ROWS[1], ROWS[2], COLUMNS[1]]);
});

test("a balance of totals stands where those of its columns cannot", () => {
  const [sums, balance] = TOY.rules as readonly [IdentityRule, IdentityRule];
  const totalsOnly: Edition = { ...TOY, rules: [sums, { ...balance, instances: [balance.instances[2]!] }] };
  expect(told(flows(rows(), TOTALS, { edition: totalsOnly }))).toEqual([...ROWS, "TOY-BAL:0 in.total +1 done.total -1 left.total -1 is 0"]);
  expect(told(flows(rows(), [], { edition: totalsOnly }))).toEqual(["TOY-BAL:0 in.east +1 in.west +1 done.east -1 done.west -1 left.east -1 left.west -1 is 0"]);
  const first: Edition = { ...TOY, rules: [{ ...balance, instances: [balance.instances[2]!, balance.instances[0]!, balance.instances[1]!] }, sums] };
  expect(told(flows(rows(), [], { edition: first }))).toEqual(["TOY-BAL:1 in.east +1 done.east -1 left.east -1 is 0", "TOY-BAL:2 in.west +1 done.west -1 left.west -1 is 0"]);
  expect(told(flows(rows(), TOTALS, { edition: first })).map((one) => one.split(" ")[0])).toEqual(["TOY-ROW:0", "TOY-ROW:1", "TOY-ROW:2", "TOY-BAL:1", "TOY-BAL:2"]);
});

test("of sums that say the same together those over the fewest cells are kept", () => {
  const [, balance] = TOY.rules as readonly [IdentityRule, IdentityRule];
  const instance = (left: readonly FigureId[], right: readonly FigureId[]) => ({ ...balance.instances[0]!, left, right });
  const wide: Edition = { ...TOY, rules: [{ ...balance, instances: [instance([at("in", "east"), at("in", "west")], [at("done", "east"), at("done", "west")]), instance([at("in", "east")], [at("done", "east")]), instance([at("in", "west")], [at("done", "west")])] }] };
  expect(told(flows(rows(), [], { edition: wide })).map((one) => one.split(" ")[0])).toEqual(["TOY-BAL:1", "TOY-BAL:2"]);
});

test("a cell that stands on both sides says nothing, and one that stands twice counts twice", () => {
  const [sums, balance] = TOY.rules as readonly [IdentityRule, IdentityRule];
  const one: Edition = { ...TOY, rules: [sums, { ...balance, instances: [{ ...balance.instances[0]!, left: [at("in", "total"), at("in", "east")], right: [at("in", "west"), at("done", "east")] }] }] };
  expect(told(flows(rows([10, 70, 80], [20, 40, 60]), [], { edition: one }))).toEqual(["TOY-BAL:0 in.east +2 done.east -1 is 0"]);
});

test("totals on totals are seen through to the cells that somebody filled", () => {
  expect(told(flows({ in: [1, 2, 3], done: [4, 5, 12], left: [6, 7, 26] }, [TOTALS[2]!], { edition: NESTED }))).toEqual(["TOY-ROW:2 left.total +1 in.east -1 in.west -1 done.east -1 done.west -1 left.east -1 left.west -1 is 1"]);
});

test("what nobody can say whether it holds is no sum: over blanks, texts, impossible numbers, or in a table that cannot be read", () => {
  expect(told(flows(rows([undefined, 70, 120])))).toEqual([ROWS[1], ROWS[2], COLUMNS[1]]);
  expect(told(flows(rows(["无", 70, 120])))).toEqual([ROWS[1], ROWS[2], COLUMNS[1]]);
  expect(told(flows(rows([-50, 70, 20])))).toEqual([ROWS[1], ROWS[2], COLUMNS[1]]);
  expect(told(flows(rows([50.5, 70, 120.5])))).toEqual([ROWS[1], ROWS[2], COLUMNS[1]]);
  expect(told({ ...flows(rows()), readable: new Set() })).toEqual([]);
});

test("the cells that can be changed are inputs and typed totals that hold a number, each with its value and the sums it stands in", () => {
  const { cells, place, values, touching, typed } = equationsOf(flows(rows([50, undefined, 120], ["无", 40, 70]), [TOTALS[0]!, TOTALS[1]!]));
  expect(cells.map((cell, i) => [cell.slice(3), values[i], place.get(cell)])).toEqual([["in.east", 50, 0], ["in.total", 120, 1], ["done.west", 40, 2], ["done.total", 70, 3], ["left.east", 20, 4], ["left.west", 30, 5], [FEE.slice(3), 0, 6]]);
  expect([[...typed], touching.map((sums) => sums.length)]).toEqual([[TOTALS[0], TOTALS[1]], [0, 0, 0, 0, 0, 0, 0]]);
  const whole = equationsOf(flows(rows()));
  expect(whole.touching[whole.place.get(at("done", "east"))!]!.map(({ equation, factor }) => [equation.index, factor])).toEqual([[1, -1], [3, -1]]);
});

test("what follows from last year's report is a sum of its own, where both years are known", () => {
  const yearly = (received: Row, last: number | undefined) => told(flows(rows(received), [], { edition: YEARLY, ...(last !== undefined && { last: lastYear(last) }) }));
  expect(yearly([50, 70, 120], 50)).toEqual([...COLUMNS, "last in.east +1 is 0"]);
  expect(yearly([50, 70, 120], 43)).toEqual([...COLUMNS, "last in.east +1 is 7"]);
  expect(yearly([undefined, 70, 70], 43)).toEqual([COLUMNS[1]]);
  expect(yearly(["无", 70, 70], 43)).toEqual([COLUMNS[1]]);
  expect(yearly([50, 70, 120], undefined)).toEqual(COLUMNS);
});

test("beside a cell are the others of its row that can be changed, and the ones above and below", () => {
  const equations = equationsOf(flows(rows(), [TOTALS[0]!]));
  const beside = neighbours(equations).map((all, i) => `${name(equations, i)}: ${all.map(({ at: place, distance, upright }) => `${name(equations, place)} ${upright ? "upright" : distance}`).join(", ")}`);
  expect(beside).toEqual([
    "in.east: in.west 1, in.total 2, done.east upright",
    "in.west: in.east 1, in.total 1, done.west upright",
    "in.total: in.east 2, in.west 1",
    "done.east: done.west 1, in.east upright, left.east upright",
    "done.west: done.east 1, in.west upright, left.west upright",
    "left.east: left.west 1, done.east upright",
    "left.west: left.east 1, done.west upright",
    "fee: ",
  ]);
  expect(new Set(neighbours(equations).flat().filter(({ upright }) => upright).map(({ distance }) => distance))).toEqual(new Set([1]));
});

const effect = (report: Report, ...changes: readonly (readonly [FigureId, number])[]) => {
  const equations = equationsOf(report);
  const found = effectOf(new Map(changes.map(([figure, delta]) => [equations.place.get(figure)!, delta])), equations);
  return found && { solved: found.solved.map(({ index }) => index), open: found.open.map(({ equation, off }) => [equation.index, off]), agreeing: found.agreeing };
};

test("a change mends the sums that hold with it, and leaves open those that come to something else than before", () => {
  const wrong = flows(rows([57, 70, 120]));
  expect(effect(wrong, [at("in", "east"), -7])).toEqual({ solved: [0, 3], open: [], agreeing: 0 });
  expect(effect(wrong, [at("in", "east"), -5])).toEqual({ solved: [], open: [[0, -2], [3, 2]], agreeing: 0 });
  expect(effect(wrong, [at("in", "total"), 7])).toEqual({ solved: [0], open: [], agreeing: 0 });
  expect(effect(wrong, [at("done", "west"), 1])).toEqual({ solved: [], open: [[1, -1], [4, -1]], agreeing: 0 });
  // Wrong as before is not open: another mistake may be behind it.
  expect(effect(wrong, [at("in", "east"), 4], [at("in", "west"), -4])).toEqual({ solved: [], open: [[3, 11], [4, -4]], agreeing: 0 });
  expect(effect(flows(rows()), [at("in", "east"), 3], [at("in", "west"), -3])).toEqual({ solved: [], open: [[3, 3], [4, -3]], agreeing: 0 });
});

test("no cell gets a number that it cannot hold", () => {
  expect([effect(flows(rows()), [at("in", "east"), -51]), effect(flows(rows()), [at("in", "east"), 0.5])]).toEqual([undefined, undefined]);
  expect(effect(flows(rows()), [FEE, 0.5])).toEqual({ solved: [], open: [], agreeing: 0 });
});

test("what agrees with last year's report goes on agreeing, and what then does is counted", () => {
  const yearly = (received: number, last: number) => flows(rows([received, 70, received + 70]), [], { edition: YEARLY, last: lastYear(last) });
  expect(effect(yearly(50, 50), [at("in", "east"), 7])).toBeUndefined();
  expect(effect(yearly(57, 50), [at("in", "east"), -7])).toEqual({ solved: [0], open: [], agreeing: 1 });
  expect(effect(yearly(57, 40), [at("in", "east"), -7])).toEqual({ solved: [0], open: [], agreeing: 0 });
  expect(effect(yearly(50, 50), [at("in", "east"), 0])).toEqual({ solved: [], open: [], agreeing: 0 });
});

/** `in.east -7 mends 0+3` */
const acts = (report: Report): readonly string[] => {
  const equations = equationsOf(report);
  return actsOf(equations, neighbours(equations)).map(({ deltas, solves, agreeing }) => `${[...deltas].map(([place, delta]) => `${name(equations, place)} ${delta > 0 ? "+" : ""}${delta}`).join(", ")} mends ${solves.join("+")}${agreeing > 0 ? ` agreeing ${agreeing}` : ""}`);
};

test("cells behind a typed total of a balance are found with the total, and a cell that counts twice by half of what is off", () => {
  const [sums, balance] = TOY.rules as readonly [IdentityRule, IdentityRule];
  const totalsOnly: Edition = { ...TOY, rules: [sums, { ...balance, instances: [balance.instances[2]!] }] };
  expect(acts(flows(rows([57, 70, 127]), TOTALS, { edition: totalsOnly }))).toEqual([
    "in.east -7, in.total -7 mends 3", "in.west -7, in.total -7 mends 3",
    "done.east +7, done.total +7 mends 3", "done.west +7, done.total +7 mends 3", "left.east +7, left.total +7 mends 3", "left.west +7, left.total +7 mends 3",
  ]);
  const twice: Edition = { ...TOY, rules: [sums, { ...balance, instances: [{ ...balance.instances[0]!, left: [at("in", "total"), at("in", "east")], right: [at("in", "west"), at("done", "east")] }] }] };
  expect(acts(flows(rows([13, 70, 83], [20, 40, 60]), [], { edition: twice }))).toEqual(["in.east -3 mends 0", "in.east -3, in.west +3 mends 0", "done.east +6 mends 0", "done.east +6, done.west -6 mends 0", "done.east +6, left.east -6 mends 0"]);
});

test.each(["left", "right"] as const)("cells that stand several totals below the %s of a balance are found with all of these", (side) => {
  const [, balance] = TOY.rules as readonly [IdentityRule, IdentityRule];
  const edition: Edition = { ...NESTED, rules: [...NESTED.rules, { ...balance, instances: [{ ...balance.instances[0]!, left: [side === "left" ? TOTALS[2]! : FEE], right: [side === "left" ? FEE : TOTALS[2]!] }] }] };
  const report = flows({ in: [8, 2, 10], done: [4, 5, 19], left: [6, 7, 32] }, TOTALS, { edition });
  expect(acts({ ...report, figures: new Map([...report.figures, [FEE, { kind: "number", value: 25 }]]) })).toContain("in.east -7, in.total -7, done.total -7, left.total -7 mends 3");
});

test("all that one slip could have been is found, each once: one cell, a cell with its total, two cells, a part in another cell", () => {
  expect(acts(flows(rows()))).toEqual([]);
  expect(acts(flows(rows([57, 70, 127]), []))).toEqual(["in.east -7 mends 0", "done.east +7 mends 0", "left.east +7 mends 0"]);
  expect(acts(flows(rows([50, 70, 121])))).toEqual(["in.total -1 mends 0"]);
  const cell = ["in.total +7 mends 0", "in.east -7 mends 0+3", "done.east +7, done.total +7 mends 3", "left.east +7, left.total +7 mends 3"];
  expect(acts(flows(rows([57, 70, 120])))).toEqual(cell);
  expect(acts(flows(rows([57, 70, 120]), TOTALS, { edition: YEARLY, last: lastYear(50) }))).toEqual([cell[0], `${cell[1]} agreeing 1`, ...cell.slice(2)]);
  expect(acts(flows(rows([70, 50, 120])))).toEqual([
    "in.east -20, in.total -20 mends 3", "in.east -20, in.west +20 mends 3+4", "done.east +20, done.total +20 mends 3", "done.east +20, done.west -20 mends 3+4", "left.east +20, left.total +20 mends 3", "left.east +20, left.west -20 mends 3+4",
    "in.west +20, in.total +20 mends 4", "done.west -20, done.total -20 mends 4", "left.west -20, left.total -20 mends 4",
  ]);
  expect(acts(flows(rows([50, 70, 0], [30, 40, 0])))).toEqual(["in.total +120 mends 0", "done.total +70 mends 1", "in.total +120, done.total +70 mends 0+1"]);
  expect(acts(flows(rows([40, 70, 120], [20, 40, 70])))).toEqual([
    "in.total -10 mends 0", "in.east +10, done.east +10 mends 0+1", "in.west +10, done.west +10 mends 0+1", "done.total -10 mends 1", "done.east +10, left.east -10, left.total -10 mends 1", "done.west +10, left.west -10, left.total -10 mends 1",
  ]);
});
