/** What fails is told apart into the fewest and likeliest mistakes. */
import { covers, type Choice } from "../../../src/report/repair/cover";

const choice = (cost: number, ...solves: number[]): Choice => ({ solves, cost });
/** The choices of each way, as `cost:what they mend`. */
const told = (failing: readonly number[], ...choices: readonly Choice[]): readonly string[] => covers(failing, choices).map((way) => way.map(({ solves, cost }) => `${cost}:${solves.join("+")}`).join(" "));

test("where nothing fails there is one way: to do nothing", () => {
  expect(told([])).toEqual([""]);
  expect(told([], choice(1, 0))).toEqual([""]);
});

test("of two mistakes that explain one thing the likelier one is taken", () => {
  expect(told([4], choice(5, 4), choice(3, 4), choice(9, 4))).toEqual(["3:4"]);
});

test("of two that are as likely both are told, in the order they were given", () => {
  expect(told([4], choice(3, 4), choice(3, 4))).toEqual(["3:4", "3:4"]);
  expect(told([0, 1], choice(3, 0), choice(2, 1), choice(5, 0, 1))).toEqual(["5:0+1", "3:0 2:1"]);
});

test("a millionth is no difference between two costs, and ten of them are", () => {
  expect(told([0], choice(3, 0), choice(3.000_000_5, 0))).toEqual(["3:0", "3.0000005:0"]);
  expect(told([0], choice(3.000_000_5, 0), choice(3, 0))).toEqual(["3:0", "3.0000005:0"]);
  expect(told([0], choice(3.000_01, 0), choice(3, 0))).toEqual(["3:0"]);
});

test("one mistake that explains two things is taken where two of their own would cost more, and left where they cost less", () => {
  expect(told([0, 1], choice(3, 0), choice(3, 1), choice(5, 0, 1))).toEqual(["5:0+1"]);
  expect(told([0, 1], choice(3, 0), choice(3, 1), choice(7, 0, 1))).toEqual(["3:0 3:1"]);
});

test("nothing is explained twice", () => {
  expect(told([0, 1, 2], choice(2, 0, 1), choice(2, 1, 2), choice(6, 2))).toEqual(["2:0+1 6:2"]);
});

test("what no mistake explains is left open, and all the rest is explained", () => {
  expect(told([0, 1, 2], choice(4, 0), choice(4, 2))).toEqual(["4:0 4:2"]);
  expect(told([0])).toEqual([""]);
});

test("rather any number of unlikely mistakes than something left open", () => {
  expect(told([0, 1], choice(1, 0), choice(300, 1), choice(800, 0, 1))).toEqual(["1:0 300:1"]);
  expect(told([0, 1], choice(1, 0), choice(800, 0, 1))).toEqual(["800:0+1"]);
});

test("of thousands of ways that are all as likely, so many are told as are quickly found, each complete", () => {
  const failing = Array.from({ length: 16 }, (_, i) => i);
  const ways = covers(failing, failing.flatMap((i) => [choice(1, i), choice(1, i)]));
  expect(ways.length).toBeGreaterThan(100);
  expect(ways.length).toBeLessThan(4_000);
  for (const way of ways) expect(way.flatMap(({ solves }) => solves)).toEqual(failing);
});
