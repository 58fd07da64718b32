import { cliEnUS } from "../../src/locales/cli/en-US";
import { importing } from "../../src/locales/en-US/importing";

/** Every sentence that there is, each number and name in it a 1. */
function sentences(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "function") return sentences((words as (...all: readonly number[]) => unknown)(1, 1, 1, 1, 1), path);
  if (typeof words === "string") return [[path, words]];
  return typeof words === "object" && words !== null ? Object.entries(words).flatMap(([key, value]) => sentences(value, `${path}.${key}`)) : [];
}

const PLURAL = /(?<![\d.])1 (?!is\b|was\b|has\b)[a-z]+s\b/;
/** Only said of more than one. */
const NEVER_ONE = new Set([".total", ".receipt.remarks.several"]);

test.each([["the import dialogs", importing], ["the command line", cliEnUS]])("in English, %s tell one of a thing in the singular", (_, words) => {
  const all = sentences(words);
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter(([path, text]) => PLURAL.test(text) && !NEVER_ONE.has(path))).toEqual([]);
});
