/** Which numbers are one slip of the finger away from another one. */
import { digitSlip } from "../../../src/report/repair/digits";

test.each([
  ["the first two", 21, 12], ["the first two of more", 2134, 1234], ["two in the middle", 1324, 1234], ["the last two", 1243, 1234], ["a 0 among them", 102, 120],
])("two digits beside each other that changed places are told: %s", (_which, typed, meant) => {
  expect(digitSlip(typed, meant)).toBe("transposed");
});

test.each([["the first", 23, 123], ["the middle one", 13, 123], ["the last", 12, 123], ["one of two", 7, 70], ["one of two alike", 133, 1333]])("a digit that is missing is told, wherever it was: %s", (_which, typed, meant) => {
  expect(digitSlip(typed, meant)).toBe("dropped");
});

test.each([["the first", 1123, 123], ["the middle one", 1223, 123], ["the last", 1233, 123], ["the only one", 77, 7]])("a digit that was typed twice is told: %s", (_which, typed, meant) => {
  expect(digitSlip(typed, meant)).toBe("doubled");
});

test.each([
  ["the same number", 123, 123],
  ["another digit", 124, 123],
  ["digits that stand apart changed places", 321, 123],
  ["two pairs changed places", 2143, 1234],
  ["two that changed places, and another digit behind them", 2135, 1234],
  ["one digit of two gone over to the other place", 31, 12],
  ["two digits missing", 1, 123],
  ["a digit missing and another one wrong", 14, 123],
  ["a digit too many that is none of its neighbours", 1423, 123],
  ["a digit three times over", 12223, 123],
  ["a digit twice and another one wrong", 1224, 123],
  ["a minus that is missing", 12, -12],
  ["a minus too many", -12, 12],
  ["a point that is missing", 12, 1.2],
  ["a point too many", 1.2, 12],
  ["digits around a point", 12.3, 21.3],
])("everything else is no slip of one finger: %s", (_which, typed, meant) => {
  expect(digitSlip(typed, meant)).toBeUndefined();
});
