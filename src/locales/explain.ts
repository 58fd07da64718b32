/** The words of 写说明, in the script that is fetched with it. */
import { explain as english } from "./en-US/explain";
import type { Words } from "./words";
import { explain as chinese } from "./zh-CN/explain";

export type ExplainWords = typeof chinese;

/** In the language that the rest of the pane speaks. */
export function explainWords(words: Words): ExplainWords {
  return words.language === "en-US" ? english : chinese;
}
