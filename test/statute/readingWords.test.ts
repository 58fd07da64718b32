/** The words that the reader of free text goes by are kept in memory one by one, in the pane and in every thread of the command line. */
import { spelled } from "../../src/report/narrative/wordList";
import { READING_WORDS } from "../../src/statute/readingWords";

/** One bracket too many once made 28,800 words of one wording, and 20 MB of them. */
const MOST_OF_ONE = 1_500;
const MOST = 8_000;

it("no wording stands for so many words that reading needs more memory than the report", () => {
  const words = Object.values(READING_WORDS).flat().filter((wording): wording is string => typeof wording === "string").map((wording) => ({ wording, words: spelled(wording).length }));
  expect(words.length).toBeGreaterThan(300);
  expect(words.filter((w) => w.words > MOST_OF_ONE)).toEqual([]);
  expect(words.reduce((sum, w) => sum + w.words, 0)).toBeLessThan(MOST);
});
