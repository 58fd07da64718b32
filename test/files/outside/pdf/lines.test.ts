/** Characters of a PDF put together into lines. */
import { linesOf } from "../../../../src/files/outside/pdf/lines";
import type { Mark } from "../../../../src/files/outside/pdf/marks";

const sign = (text: string, along: number, across: number, size: number): Mark => ({ text, x: along + size / 4, y: across - size / 2, along, across, width: size / 2, size, turned: 0 });
const textOf = (marks: readonly Mark[]): readonly string[] => linesOf(marks).map((line) => line.text);
const NUMBER = [sign("2", 0, 20, 10), sign("2", 5, 20, 10)];

it.each([[0.65, 4], [0.6, 3.3], [0.5, 5], [0.7, 2], [0.6, -2]])("a mark of a note of %s times the size, raised by %s points, joins no digits", (part, raise) => {
  expect(textOf([...NUMBER, sign("1", 10, 20 - raise, 10 * part)])).toEqual(["22¹"]);
});

it("digits of one size, or nearly, are one number", () => {
  expect(textOf([...NUMBER, sign("1", 10, 20.5, 9)])).toEqual(["221"]);
});

it("a small line above a large one stays a line", () => {
  expect(textOf([sign("1", 0, 8, 6), ...NUMBER])).toEqual(["1", "22"]);
});
