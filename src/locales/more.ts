/** The words of 更多 and of what it opens, in the scripts that are fetched with them. */
import { more as english } from "./en-US/more";
import type { Words } from "./words";
import { more as chinese } from "./zh-CN/more";

export type MoreWords = typeof chinese;

/** In the language that the rest of the pane speaks. */
export function moreWords(words: Words): MoreWords {
  return words.language === "en-US" ? english : chinese;
}
