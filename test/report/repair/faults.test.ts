/** All that is proposed for a small report, in order and with ranks: equals share one. */
import { faultsOf } from "../../../src/report/repair/faults";
import { at, FEE } from "../../taskpane/support/toyEdition";
import { flows, NESTED, proposed, TOTALS, type Row } from "./flows";

interface Case {
  readonly in?: Row;
  readonly done?: Row;
  readonly left?: Row;
  /** Totals follow their parts. */
  readonly follow?: true;
}
/** It balances but for the rows that are given. */
const report = ({ in: received = [50, 70, 120], done = [30, 40, 70], left = [20, 30, 50], follow }: Case) => flows({ in: received, done, left }, follow ? [] : TOTALS);
const told = (one: Case) => proposed(faultsOf(report(one)));

test("of a report that balances nothing is proposed, whoever wrote its totals", () => {
  expect([told({}), told({ follow: true })]).toEqual([[], []]);
});

test.each<[string, Case, readonly string[]]>([
  ["a cell that its row and its column disagree with", { in: [57, 70, 120] }, ["1 off by 7: in.east 57→50"]],
  ["the same where its total follows: nothing tells which cell of the column it is", { in: [57, 70, 127], follow: true }, ["1 off by 7: in.east 57→50", "1 off by -7: done.east 30→37", "1 off by -7: left.east 20→27"]],
  ["too much on the side of two: it may be counted in both", { left: [27, 30, 57], follow: true }, ["1 twice 7 also in left.east: done.east 30→23", "1 twice 7 also in done.east: left.east 27→20", "1 off by -7: in.east 50→57"]],
  ["two digits that changed places", { in: [52, 70, 122], done: [23, 40, 72] }, ["1 transposed: done.east 23→32"]],
  ["the same where totals follow: it comes before cells that are off by the same", { in: [52, 70, 122], done: [23, 40, 63], follow: true }, ["1 transposed: done.east 23→32", "2 off by 9: in.east 52→43", "2 off by -9: left.east 20→29"]],
  ["a missing digit", { in: [52, 70, 122], done: [3, 40, 72] }, ["1 dropped: done.east 3→32"]],
  ["a digit twice over", { in: [52, 70, 122], done: [332, 40, 72] }, ["1 doubled: done.east 332→32"]],
  ["slips that explain it from either end, each with the typed total behind it", { in: [52, 70, 122], done: [332, 40, 372] }, ["1 dropped: in.east 52→352, in.total 122→422", "1 doubled: done.east 332→32, done.total 372→72"]],
  ["a number in the cell beside it, which was left at 0", { done: [0, 70, 70] }, ["1 moved whole 30 done.west>done.east: done.east 0→30, done.west 70→40", "1 moved 30 in.east>in.west: in.east 50→20, in.west 70→100", "1 moved 30 left.west>left.east: left.east 20→50, left.west 30→0"]],
  ["the whole of a number in the cell beside it", { in: [50, 0, 50], done: [0, 30, 30], left: [20, 0, 20] }, ["1 moved whole 30 done.west>done.east: done.east 0→30, done.west 30→0", "2 moved whole 30 in.east>in.west: in.east 50→20, in.west 0→30"]],
  ["a part of a number in the cell beside it, in any of the rows", { done: [25, 45, 70] }, ["1 moved 5 in.east>in.west: in.east 50→45, in.west 70→75", "1 moved 5 done.west>done.east: done.east 25→30, done.west 45→40", "1 moved 5 left.west>left.east: left.east 20→25, left.west 30→25"]],
  ["two numbers that stand in each other's place", { in: [70, 50, 120] }, ["1 swapped: in.east 70→50, in.west 50→70", "2 moved 20 done.west>done.east: done.east 30→50, done.west 40→20", "2 moved 20 left.west>left.east: left.east 20→40, left.west 30→10"]],
  ["the same upright: two totals that are wrong by the same come next, and then a part that slipped", { done: [20, 40, 70], left: [30, 30, 50] }, ["1 swapped: done.east 20→30, left.east 30→20", "2 total: done.total 70→60, left.total 50→60", "3 moved 10 left.west>done.west: done.west 40→50, left.west 30→20"]],
  ["a total that was not added up", { in: [50, 70, 0] }, ["1 total of 0: in.total 0→120"]],
  ["two of them", { in: [50, 70, 0], done: [30, 40, 0] }, ["1 total of 0: in.total 0→120, done.total 0→70"]],
  ["all of them", { in: [50, 70, 0], done: [30, 40, 0], left: [20, 30, 0] }, ["1 total of 0: in.total 0→120, done.total 0→70, left.total 0→50"]],
  ["a column of totals that are wrong in another way each", { in: [50, 70, 121], done: [30, 40, 74], left: [20, 30, 59] }, ["1 total: in.total 121→120, done.total 74→70, left.total 59→50"]],
])("one fault: %s", (_what, one, proposals) => {
  const [fault, ...others] = told(one);
  expect(others).toEqual([]);
  expect(fault!.proposals).toEqual(proposals);
});

test("two wrong totals are two faults; of the small one a number that slipped into it is possible as well", () => {
  expect(told({ in: [50, 70, 121], done: [30, 40, 74] })).toEqual([
    { findings: ["TOY-ROW:0"], proposals: ["1 total: in.total 121→120"] },
    { findings: ["TOY-ROW:1"], proposals: ["1 total: done.total 74→70", "2 moved 4 left.east>done.east: done.east 30→34, left.east 20→16, left.total 50→46", "2 moved 4 left.west>done.west: done.west 40→44, left.west 30→26, left.total 50→46"] },
  ]);
});

test("two wrong cells of different rows and columns are two faults, each with the sums that it breaks", () => {
  expect(told({ in: [57, 70, 120], done: [30, 49, 70] })).toEqual([
    { findings: ["TOY-BAL:0", "TOY-ROW:0"], proposals: ["1 off by 7: in.east 57→50"] },
    { findings: ["TOY-BAL:1", "TOY-ROW:1"], proposals: ["1 twice 9 also in left.west: done.west 49→40"] },
  ]);
});

test("a wrong cell and a wrong total of another row are two faults", () => {
  expect(told({ in: [57, 70, 120], left: [20, 30, 59] }).map(({ findings, proposals }) => [findings, proposals[0]])).toEqual([
    [["TOY-BAL:0", "TOY-ROW:0"], "1 off by 7: in.east 57→50"],
    [["TOY-ROW:2"], "1 total: left.total 59→50"],
  ]);
});

test("mistakes that can be taken apart in several ways which are as likely are one fault: each proposal says all of its mistakes together", () => {
  const report = flows({ in: [1, 2, 11], done: [4, 5, 12], left: [6, 7, 33] }, TOTALS, { edition: NESTED });
  expect(proposed(faultsOf(report))).toEqual([{ findings: ["TOY-ROW:0", "TOY-ROW:1", "TOY-ROW:2"], proposals: ["1 total + total: in.total 11→3, left.total 33→25", "1 off by -8 + total: in.east 1→9, done.total 12→20"] }]);
});

test("two cells that are off, and nothing tells how, are proposed where nothing better explains it", () => {
  expect(told({ in: [57, 75, 120], done: [30, 40, 71], left: [20, 30, 52] })).toEqual([
    { findings: ["TOY-BAL:0", "TOY-ROW:0", "TOY-BAL:1"], proposals: ["1 several: in.east 57→50, in.west 75→70"] },
    { findings: ["TOY-ROW:1"], proposals: ["1 total: done.total 71→70"] },
    { findings: ["TOY-ROW:2"], proposals: ["1 total: left.total 52→50"] },
  ]);
  expect(told({ in: [9, 0, 13], done: [3, 7, 3], left: [0, 5, 2] })).toEqual([
    { findings: ["TOY-BAL:0", "TOY-ROW:1", "TOY-ROW:2"], proposals: ["1 several + total: done.east 3→9, done.total 3→16, left.total 2→5", "1 total + several: done.total 3→10, left.east 0→6, left.total 2→11"] },
    { findings: ["TOY-ROW:0", "TOY-BAL:1"], proposals: ["1 several: in.west 0→12, in.total 13→21"] },
  ]);
});

test("three mistakes of known kinds come before two that nothing tells the story of", () => {
  expect(told({ in: [57, 75, 120] })).toEqual([
    { findings: ["TOY-BAL:0"], proposals: ["1 off by -7: done.east 30→37, done.total 70→77", "1 off by -7: left.east 20→27, left.total 50→57"] },
    { findings: ["TOY-ROW:0"], proposals: ["1 total: in.total 120→132"] },
    { findings: ["TOY-BAL:1"], proposals: ["1 off by -5: done.west 40→45, done.total 70→75", "1 off by -5: left.west 30→35, left.total 50→55"] },
  ]);
});

test.each<[string, Case, string, string]>([
  ["a number with its unit", { in: ["50件", 70, 120] }, "INT:t8.in.east", "1 meant: in.east 50件→50"],
  ["无, which is 0", { in: [20, 70, 90], done: ["无", 40, 40] }, "INT:t8.done.east", "1 meant: done.east 无→0"],
  ["a minus before a count", { in: [-50, 70, 120] }, "INT:t8.in.east", "1 sign: in.east -50→50"],
  ["words in a total: what its parts come to", { in: [50, 70, "一百二"] }, "INT:t8.in.total", "1 total: in.total 一百二→120"],
])("a cell that holds no number it can is put right by itself: %s", (_what, one, finding, proposal) => {
  expect(told(one)).toEqual([{ findings: [finding], proposals: [proposal] }]);
});

test.each<[string, Case]>([
  ["words that mean no number", { in: ["见附件", 70, 120] }],
  ["a fraction of a count", { in: [50.5, 70, 120.5] }],
  ["a negative fraction", { in: [-50.5, 70, 120] }],
  ["words in a total over words", { in: [50, "见附件", "见附件"] }],
  ["words in a total over a blank", { in: [50, undefined, "一百二"] }],
  ["a number that would break another rule in its place", { in: ["57件", 70, 120] }],
])("nothing is made up where nobody knows what was meant: %s", (_what, one) => {
  expect(told(one).filter(({ findings }) => findings.some((key) => key.startsWith("INT:t8.in")))).toEqual([]);
});

test("a cell that holds no number keeps no other fault from being told, in the order of the form; what its column would say nobody knows", () => {
  expect(told({ in: ["50件", 70, 120], left: [20, 30, 59] })).toEqual([
    { findings: ["INT:t8.in.east"], proposals: ["1 meant: in.east 50件→50"] },
    { findings: ["TOY-ROW:2"], proposals: ["1 total: left.total 59→50", "1 off by -9: left.east 20→29", "2 moved 9 done.east>left.east: done.east 30→21, done.total 70→61, left.east 20→29", "2 moved 9 done.west>left.west: done.west 40→31, done.total 70→61, left.west 30→39"] },
  ]);
});

test("a balance with a blank is no fault, nor is what stands in an amount alone", () => {
  expect(told({ in: [50, undefined, 120] })).toEqual([]);
  const base = report({});
  expect(faultsOf({ ...base, figures: new Map([...base.figures, [FEE, { kind: "number", value: 0.125 }]]) })).toEqual([]);
});

test("a table that cannot be read has no faults", () => {
  const wrong = report({ in: [57, 70, 120] });
  expect(faultsOf({ ...wrong, readable: new Set() })).toEqual([]);
});

test("a total of a fraction is one fault with its sum, and one whose formula was cleared is none that a number would mend", () => {
  expect(told({ in: [50, 70, 120.5] })).toEqual([{ findings: ["TOY-ROW:0", "INT:t8.in.total"], proposals: ["1 total: in.total 120.5→120"] }]);
  expect(told({ in: [50, 70, undefined] })).toEqual([]);
});

test("a cell that holds no number is told as whole as any other fault", () => {
  const fault = (key: string, figure: string, before: object, value: number, reason: object) => ({ key, findings: [key], more: 0, proposals: [{ key: `${figure}=${value}`, changes: [{ figure, before, after: { kind: "number", value } }], reason, rank: 1, settles: [key], brings: [] }] });
  expect(faultsOf(report({ in: ["50件", 70, 120] }))).toEqual([fault("INT:t8.in.east", "t8.in.east", { kind: "text", text: "50件" }, 50, { code: "meant", figure: "t8.in.east" })]);
  expect(faultsOf(report({ in: [50, 70, "一百二"] }))).toEqual([fault("INT:t8.in.total", "t8.in.total", { kind: "text", text: "一百二" }, 120, { code: "total", totals: ["t8.in.total"], zeros: false })]);
});

test("a proposal goes by the cells and numbers that it writes, a fault by its first finding, and both say what is gone", () => {
  const [fault] = faultsOf(report({ in: [50, 70, 0], done: [30, 40, 0] }));
  expect(fault).toEqual({
    key: "TOY-ROW:0",
    findings: ["TOY-ROW:0", "TOY-ROW:1"],
    more: 0,
    proposals: [{
      key: "t8.in.total=120,t8.done.total=70",
      changes: [
        { figure: at("in", "total"), before: { kind: "number", value: 0 }, after: { kind: "number", value: 120 } },
        { figure: at("done", "total"), before: { kind: "number", value: 0 }, after: { kind: "number", value: 70 } },
      ],
      reason: { code: "total", totals: [at("in", "total"), at("done", "total")], zeros: true },
      rank: 1,
      settles: ["TOY-ROW:0", "TOY-ROW:1"],
      brings: [],
    }],
  });
});
