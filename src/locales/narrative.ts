/** The words of 写文字, in the script that is fetched with it. */
import { narrative as english } from "./en-US/narrative";
import type { Words } from "./words";
import { narrative as chinese } from "./zh-CN/narrative";

export type NarrativeWords = typeof chinese;

/** In the language that the rest of the pane speaks. */
export function narrativeWords(words: Words): NarrativeWords {
  return words.language === "en-US" ? english : chinese;
}
