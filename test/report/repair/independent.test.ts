/** Of equations that say the same, together or alone, the earlier ones are kept. */
import { independent } from "../../../src/report/repair/independent";

const row = (factors: Readonly<Record<number, number>>): ReadonlyMap<number, number> => new Map(Object.entries(factors).map(([at, factor]) => [Number(at), factor]));
const kept = (...rows: readonly Readonly<Record<number, number>>[]): readonly number[] => [...independent(rows.map(row))];

test.each<[string, readonly Readonly<Record<number, number>>[], readonly number[]]>([
  ["equations over different cells are all kept", [{ 0: 1 }, { 1: 1 }, { 2: -1, 3: 1 }], [0, 1, 2]],
  ["the same equation once more", [{ 0: 1, 1: -1 }, { 0: 1, 1: -1 }], [0]],
  ["the same one the other way round, or twice as great", [{ 0: 1, 1: -1 }, { 0: -1, 1: 1 }, { 0: 2, 1: -2 }], [0]],
  ["the sum of two others", [{ 0: 1, 1: -1 }, { 1: 1, 2: -1 }, { 0: 1, 2: -1 }], [0, 1]],
  ["what is left of one by two others", [{ 0: 1, 1: -1 }, { 0: 1, 2: -1 }, { 1: 1, 2: -1 }], [0, 1]],
  ["a sum with one cell more says something of its own", [{ 0: 1, 1: -1 }, { 1: 1, 2: -1 }, { 0: 1, 2: -1, 3: 1 }], [0, 1, 2]],
  ["the whole table by rows and by columns", [{ 0: 1, 1: 1, 4: -1 }, { 2: 1, 3: 1, 5: -1 }, { 0: 1, 2: 1, 6: -1 }, { 1: 1, 3: 1, 7: -1 }, { 4: 1, 5: 1, 6: -1, 7: -1 }], [0, 1, 2, 3]],
  ["factors that are no simple fractions of each other leave no dust behind", [{ 0: 3, 1: 1 }, { 0: 1, 1: 7 }, { 0: 1, 2: 1 }, { 1: 1, 2: 1 }, { 0: 7, 1: 3, 2: 11 }], [0, 1, 2]],
  ["an equation over no cell says nothing", [{}, { 0: 1 }], [1]],
  ["none at all", [], []],
])("%s", (_what, rows, places) => {
  expect(kept(...rows)).toEqual(places);
});

test("what was given is left as it was", () => {
  const rows = [row({ 0: 2, 1: -2 }), row({ 0: 1, 2: 1 })];
  independent(rows);
  expect(rows).toEqual([row({ 0: 2, 1: -2 }), row({ 0: 1, 2: 1 })]);
});
