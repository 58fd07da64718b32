/** Words of lines that seem pushed on or pulled back while the figures say that they stayed. */
import type { FoundLine } from "../../src/sheets/axis";
import { wordsPushed } from "../../src/sheets/wordsPushed";

/** @param sheet of each actual line: `.` nothing stands where figures would, `n` a number that was entered, `w` something else */
const first = (found: readonly FoundLine[], sheet: string, computed = "", filled = found.map((_, p) => p)): number | undefined =>
  wordsPushed({ filled, found, holds: (a) => (sheet[a] ?? ".") !== ".", entered: (a) => sheet[a] === "n", computed: (p) => computed[p] === "c" });

it.each<[string, readonly FoundLine[], string]>([
  ["every line stands where it was drawn", [0, 1, 2], "nnn"],
  ["no line is found", ["gone", "doubt"], "nnn"],
  ["a line was put in, and the figures went along", [0, 2, 3], "n.nn"],
  ["a line was put in that holds something, and the figures went along", [0, 2, 3], "nnnn"],
  ["a line was put in among blank ones", [0, 2, 3], "n..."],
  ["two lines were put in, of which the last figure went along with both", [0, 3, 4], "nn..n"],
  ["lines were put in above all", [2, 3], "..nn"],
  ["a line was taken out with its figures", [0, "gone", 1], "nn.."],
  ["a line was taken out, and words or formulas of somebody's own stand behind the last", [0, "gone", 1], "nnw"],
  ["a line was taken out, and numbers of somebody's own stand further off", [0, "gone", 1], "nn.n"],
  ["lines were exchanged, the last one with them", [0, 2, 1], "nnn"],
  ["the last line was moved above all", [1, 2, 0], "nnn"],
  ["the first line was moved below all", [2, 0, 1], "nnn"],
])("nothing speaks against the words where %s", (_told, found, sheet) => {
  expect(first(found, sheet)).toBeUndefined();
});

it.each<[string, readonly FoundLine[], string, number]>([
  ["figures stand where a line seems put in, and none where the last ones should have come to stand", [0, 2, 3], "nnn.", 1],
  ["so with two lines", [0, 3, 4], "nnn..", 1],
  ["words stand there as well", [0, 2, 3], "nwn.", 1],
  ["the first line seems pushed on", [1, 2], "nn.", 0],
  ["the first line seems pushed on by two", [2, 3], ".n..", 0],
  ["the last line alone seems pushed on", [0, 1, 3], "nnn.", 2],
  ["a number is left over behind the last line", [0, "gone", 1], "nnn", 2],
  ["of two lines that seem taken out one is left over", [0, "gone", "gone", 1], "nn.n", 3],
  ["a line that nobody can place stands between", [0, "doubt", 3], "nnn.", 2],
  ["lines are pushed on twice, the second time without figures", [0, 2, 4], "n.nn.", 2],
])("the first line is named of which nobody can say where its figures are: %s", (_told, found, sheet, line) => {
  expect(first(found, sheet)).toBe(line);
});

it("a last line that computes cannot be empty: then the words alone were pushed on, whatever stands between", () => {
  expect(first([0, 2, 3], "n.n.", "..c")).toBe(1);
  expect(first([0, 2, 3], "n.n.", "cc.")).toBeUndefined();
  expect(first([0, 2, 3], "n.nn", "ccc")).toBeUndefined();
});

it("lines count from the first with places to fill, and lines without any are passed over", () => {
  expect(first(["gone", 1, 2], "wnn", "", [1, 2])).toBeUndefined();
  expect(first([5, 1, 3, 4], "nnnn.", "", [1, 2, 3])).toBe(2);
  expect(first([0, 1, 7, 3], "nnnn", "", [0, 1, 3])).toBeUndefined();
});

it("what seems put in is another line of the plan where that one is found there, such as heads above the figures: nothing speaks against the words", () => {
  expect(first([1, 2, 3], "ww....", "", [1, 2])).toBeUndefined();
  expect(first([0, 2, 3], "w.....", "", [1, 2])).toBeUndefined();
  expect(first(["gone", 2, 3], "wwn...", "", [1, 2])).toBe(1);
});
