import fc from "fast-check";
import { alignLines, MOSTLY, type Evidence, type PlannedLine } from "../../src/sheets/axis";

const worded = (...own: readonly string[]): PlannedLine => ({ own, weak: [] });
const bare: PlannedLine = { own: [], weak: [] };
const NOTHING: Evidence = { weight: () => 0 };

/** What speaks for a wordless line: `x` holds something, `X` in most of its places; `T1`, `T2` compute what the plan has in the line of that name alone. */
const holds = (line: string, planned: string): number => (line === "x" ? 1 : line === "X" ? MOSTLY : line === planned ? 2 : 0);
/** A plan and a sheet of one word a line; of the plan, `_` has no words. `counted`: people do not add lines here as they like. */
function align(plan: string, sheet: string, counted = false): readonly (number | string)[] {
  const lines = sheet.split(" ").filter((line) => line !== "");
  const planned = plan.split(" ").map((line) => (/^[_T]/.test(line) ? bare : worded(line)));
  const weight = (p: number, a: number): number => (planned[p] === bare ? holds(lines[a]!, plan.split(" ")[p]!) : 0);
  const marks = (p: number): ReadonlySet<number> => new Set(lines.flatMap((line, a) => (line.startsWith("T") && line === plan.split(" ")[p] ? [a] : [])));
  return alignLines(planned, lines.map((line) => (/^(x|X|T.*|-)$/.test(line) ? [] : [line])), { weight, ...(counted && { marks }) });
}

it("every line with words of its own is found, wherever it was moved, and what was taken away is gone", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat({ max: 12 }), { maxLength: 14 }), (count, order) => {
    // Numbers past the plan are lines of somebody's own.
    const sheet = [...new Set(order)];
    const found = alignLines(Array.from({ length: count }, (_, p) => worded(`词${p}`)), sheet.map((n) => [`词${n}`]), NOTHING);
    expect(found).toEqual(Array.from({ length: count }, (_, p) => (sheet.includes(p) ? sheet.indexOf(p) : "gone")));
  }));
});

it("a line is the one in which most of its words stand, though some were put into another", () => {
  const plan = [worded("甲", "乙", "丙"), worded("丁", "戊", "己")];
  expect(alignLines(plan, [["丁", "戊"], ["甲", "乙", "己", "生"], ["丙"]], NOTHING)).toEqual([1, 0]);
  // Half is not most.
  expect(alignLines([worded("甲", "乙")], [["甲"], ["乙"]], NOTHING)).toEqual(["doubt"]);
  // Two lines put into one: it is either.
  expect(alignLines([worded("甲"), worded("乙")], [["甲", "乙"]], NOTHING)).toEqual(["doubt", "doubt"]);
});

it("words that begin in a line and reach over others find it where nothing else does", () => {
  const plan: readonly PlannedLine[] = [worded("头"), { own: [], weak: ["统称"] }, bare, worded("尾")];
  expect(alignLines(plan, [["头"], ["生"], ["统称"], ["尾"]], NOTHING)).toEqual([0, 2, "gone", 3]);
});

it.each<[string, string, string, readonly (number | string)[]]>([
  ["stand where they stood", "甲 _ _ 乙", "甲 x x 乙", [0, 1, 2, 3]],
  ["go along with those around them", "甲 _ _ 乙", "- - 甲 x x 乙", [2, 3, 4, 5]],
  ["are gone where nothing stands any more", "甲 _ 乙", "甲 - 乙", [0, "gone", 2]],
  ["are the first ones of those planned where fewer stand", "甲 _ _ 乙", "甲 x 乙", [0, 1, "gone", 2]],
  ["follow the first line of all where nothing known stands before them", "_ 甲", "x x 甲", [0, 2]],
  ["follow the line before them, wherever that one stands", "头 甲 _ 乙", "- 头 甲 x x 乙", [1, 2, 3, 5]],
  ["are looked for between those lines of which most still stand in order", "甲 乙 _ 丙", "丙 甲 乙 x", [1, 2, 3, 0]],
  ["are gone where a longer series leaves nothing between its lines", "甲 乙 丙 _ 丁", "丙 x 甲 乙 - 丁", [2, 3, 0, "gone", 5]],
  ["follow the line before them where more stand than were planned", "甲 _ 乙", "甲 x x 乙", [0, 1, 3]],
])("lines without words %s", (_name, plan, sheet, found) => {
  expect(align(plan, sheet)).toEqual(found);
});

it.each<[string, string, string, readonly (number | string)[]]>([
  ["are known by their place while there are as many as planned", "甲 _ _ 乙", "甲 x x 乙", [0, 1, 2, 3]],
  ["are in doubt when one was put in", "甲 _ 乙", "甲 x x 乙", [0, "doubt", 3]],
  ["are in doubt when one was taken out", "甲 _ _ 乙", "甲 x 乙", [0, "doubt", "gone", 2]],
  ["are known by what the plan has in them alone, though others were put in", "甲 T1 T2 乙", "甲 x T1 T2 乙", [0, 2, 3, 4]],
  ["count from those that are known by it", "甲 T1 _ 乙", "甲 x T1 x 乙", [0, 2, 3, 4]],
  ["behind the last known line end where nothing more stands", "甲 _", "甲 x - -", [0, 1]],
  ["are certain when one of them is filled in most places and nothing beside it in any", "甲 _ 乙", "甲 - X 乙", [0, 2, 3]],
  ["are not certain when what is filled in most places stands beside another filled one", "甲 _ 乙", "甲 x X 乙", [0, "doubt", 3]],
  ["behind the last known line are in doubt where somebody's words stand among them", "甲 _", "甲 x 生", [0, "doubt"]],
  ["are in doubt where an empty line stands between them and the next certain one", "甲 _ 乙", "甲 x - 乙", [0, "doubt", 3]],
  ["may have what is theirs elsewhere, since it was pushed on, while every word is found", "头 T1 T2 尾", "头 - T2 T1 x 尾", [0, 3, 4, 5]],
  ["so also between words that stand twice", "头 甲 T1 T2 甲 尾", "头 甲 - T2 T1 x 甲 尾", [0, 1, 4, 5, 6, 7]],
  ["are in doubt when what is theirs stands elsewhere and words are missing", "头 甲 T1 T2 尾", "头 - T2 T1 x 尾", [0, "gone", 3, "doubt", 5]],
  ["are gone when what is theirs stands far off", "头 T1 尾", "T1 头 - 尾", [1, "gone", 3]],
  ["are in doubt when what is theirs stands far off and words are missing", "头 甲 T1 尾", "T1 头 - - 尾", [1, "gone", "doubt", 4]],
  ["are in doubt where another's own stands in them", "甲 T1 T2 乙", "甲 T2 T1 乙", [0, "doubt", "doubt", 3]],
])("lines of a table without words %s", (_name, plan, sheet, found) => {
  expect(align(plan, sheet, true)).toEqual(found);
});

it("a line that words have given to another one is free for none", () => {
  const plan = [worded("甲"), bare, worded("乙"), worded("丙")];
  expect(alignLines(plan, [["甲"], ["丙"], [], ["乙"]], { weight: (p) => (p === 1 ? 1 : 0) })).toEqual([0, 2, 3, 1]);
});

it("where words are missing, a line that holds what is another's is in doubt with it", () => {
  const plan = [worded("头"), worded("甲"), bare, bare, worded("尾")];
  const weight = (p: number, a: number): number => (p === 2 && a === 2) || (p === 3 && a === 3) ? 1 : 0;
  const found = (own: number) => alignLines(plan, [["头"], [], [], [], ["尾"]], { weight, marks: (p) => new Set(p === 3 ? [own] : []) });
  expect(found(2)).toEqual([0, "gone", "doubt", "doubt", 4]);
  expect(found(3)).toEqual([0, "gone", 2, 3, 4]);
});
