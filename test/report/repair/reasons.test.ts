/** How likely each slip is: of one sum that is off, with nothing beside it, all that could be wrong, in order and with ranks. */
import { faultsOf } from "../../../src/report/repair/faults";
import { flows, lastYear, NESTED, proposed, SUMS_ALONE, TOTALS, YEARLY, type Row } from "./flows";

const proposals = (...faults: ReturnType<typeof proposed>) => faults.map((fault) => fault.proposals);
const alone = (received: Row) => proposals(...proposed(faultsOf(flows({ in: received, done: [0, 0, 0], left: [0, 0, 0] }, TOTALS, { edition: SUMS_ALONE }))));

test.each<[string, Row, readonly string[]]>([
  ["its total and its parts are equals", [40, 30, 77], ["1 total: in.total 77→70", "1 off by -7: in.east 40→47", "1 off by -7: in.west 30→37"]],
  ["a part that is 0 comes last of the equals", [0, 5, 9], ["1 total: in.total 9→5", "1 off by -4: in.west 5→9", "1 off by -4: in.east 0→4"]],
  ["what is too much may belong into the cell below, with its total", [40, 30, 63], ["1 total: in.total 63→70", "1 off by 7: in.east 40→33", "1 off by 7: in.west 30→23", "2 moved whole 7 in.east>done.east: in.east 40→33, done.east 0→7, done.total 0→7", "2 moved whole 7 in.west>done.west: in.west 30→23, done.west 0→7, done.total 0→7"]],
  ["one digit that could be two is no sign", [3, 1, 22], ["1 total: in.total 22→4", "1 dropped: in.west 1→19", "1 off by -18: in.east 3→21"]],
  ["a digit missing from a greater number is one", [10, 1, 102], ["1 dropped: in.east 10→101", "2 total: in.total 102→11", "2 off by -91: in.west 1→92"]],
  ["so is a total whose digits changed places", [70, 2, 27], ["1 total: in.total 27→72", "2 off by 45: in.east 70→25", "3 moved whole 45 in.east>done.east: in.east 70→25, done.east 0→45, done.total 0→45"]],
  ["a total in the place of a part of 5 or more is no chance", [5, 2, 3], ["1 swapped: in.east 5→3, in.total 3→5", "2 total: in.total 3→7", "2 off by 4: in.east 5→1", "3 moved whole 4 in.east>done.east: in.east 5→1, done.east 0→4, done.total 0→4"]],
  ["of smaller ones it may be", [4, 1, 3], ["1 total: in.total 3→5", "1 off by 2: in.east 4→2", "2 swapped: in.east 4→3, in.total 3→4", "3 moved whole 2 in.east>done.east: in.east 4→2, done.east 0→2, done.total 0→2"]],
  ["a total of 0 was not added up", [5, 6, 0], ["1 total of 0: in.total 0→11"]],
])("of one sum that is off: %s", (_what, received, all) => {
  expect(alone(received)).toEqual([all]);
});

const nested = (received: Row, done: Row, left: Row) => proposals(...proposed(faultsOf(flows({ in: received, done, left }, TOTALS, { edition: NESTED }))));

test.each<[string, Row, Row, Row, readonly string[]]>([
  ["all of them, where the first is wrong by what its part has too much", [9, 2, 3], [4, 5, 12], [6, 7, 25], ["1 total: in.total 3→11, done.total 12→20, left.total 25→33", "1 off by 8: in.east 9→1", "2 moved 8 in.east>done.east: in.east 9→1, done.east 4→12, done.total 12→20, left.total 25→33"]],
  ["the last one alone, or a part of it with the totals between", [1, 2, 3], [4, 5, 12], [6, 7, 33], ["1 total: left.total 33→25", "1 off by -8: left.east 6→14", "1 off by -8: left.west 7→15", "1 off by -8: done.east 4→12, done.total 12→20", "1 off by -8: done.west 5→13, done.total 12→20"]],
  ["the one in the middle, which two sums disagree with", [1, 2, 3], [4, 5, 19], [6, 7, 25], ["1 total: done.total 19→12", "2 moved 7 left.west>done.west: done.west 5→12, left.west 7→0"]],
  ["the one in the middle with the one that was added up from it", [1, 2, 3], [4, 5, 19], [6, 7, 32], ["1 total: done.total 19→12, left.total 32→25", "1 off by -7: done.east 4→11", "1 off by -7: done.west 5→12", "1 off by -7: in.east 1→8, in.total 3→10", "1 off by -7: in.west 2→9, in.total 3→10", "2 moved 7 left.west>done.west: done.west 5→12, left.west 7→0, left.total 32→25"]],
  ["the first with both that were added up from it", [1, 2, 9], [4, 5, 18], [6, 7, 31], ["1 total: in.total 9→3, done.total 18→12, left.total 31→25", "1 off by -6: in.east 1→7", "1 off by -6: in.west 2→8"]],
])("where totals stand on totals, those change that have to: %s", (_what, received, done, left, all) => {
  expect(nested(received, done, left)).toEqual([all]);
});

test("two totals of 0, the one above the other, are put right together, over a total that follows its parts", () => {
  const report = flows({ in: [1, 2, 3], done: [4, 5, 0], left: [6, 7, 0] }, TOTALS.slice(1), { edition: NESTED });
  expect(proposals(...proposed(faultsOf(report)))).toEqual([["1 total of 0: done.total 0→12, left.total 0→25"]]);
});

const yearly = (received: Row, done: Row, left: Row, last: number) => proposals(...proposed(faultsOf(flows({ in: received, done, left }, [], { edition: YEARLY, last: lastYear(last) }))));

test("a figure that agrees with last year's report stays as it is", () => {
  expect(yearly([50, 70, 120], [37, 40, 77], [20, 30, 50], 50)).toEqual([["1 twice 7 also in left.east: done.east 37→30", "1 twice 7 also in done.east: left.east 20→13"]]);
});

test("one that then agrees with it comes before its equals", () => {
  expect(yearly([57, 70, 127], [30, 40, 70], [20, 30, 50], 50)).toEqual([["1 off by 7: in.east 57→50", "2 off by -7: done.east 30→37", "2 off by -7: left.east 20→27"]]);
  expect(yearly([50, 70, 120], [37, 40, 77], [20, 30, 50], 57)).toEqual([["1 off by -7: in.east 50→57", "2 twice 7 also in left.east: done.east 37→30", "2 twice 7 also in done.east: left.east 20→13"]]);
});

test("a figure that agrees neither before nor after is no evidence, and none that nobody knows of", () => {
  const equals = [["1 off by 7: in.east 57→50", "1 off by -7: done.east 30→37", "1 off by -7: left.east 20→27"]];
  expect(yearly([57, 70, 127], [30, 40, 70], [20, 30, 50], 99)).toEqual(equals);
  const blank = { ...lastYear(0), figures: new Map() };
  expect(proposals(...proposed(faultsOf(flows({ in: [57, 70, 127], done: [30, 40, 70], left: [20, 30, 50] }, [], { edition: YEARLY, last: blank }))))).toEqual(equals);
});

test("a number is counted twice only where another one of its side can hold it", () => {
  const told = (received: number, left: number) => proposals(...proposed(faultsOf(flows({ in: [received, 70, received + 70], done: [37, 40, 77], left: [left, 30, left + 30] }, []))))[0]!.filter((one) => one.includes(": done.east"));
  // Seven too much: the seven that are left over may be the same, six may not.
  expect([told(37, 7), told(36, 6)]).toEqual([["1 twice 7 also in left.east: done.east 37→30"], ["1 off by 7: done.east 37→30"]]);
});
