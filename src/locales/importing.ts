/** The words of the import dialogs, in a script that is fetched with them. */
import { importing as english } from "./en-US/importing";
import type { Words } from "./words";
import { importing as chinese } from "./zh-CN/importing";

export type ImportWords = typeof chinese;

/** In the language that the rest of the pane speaks. */
export function importWords(words: Words): ImportWords {
  return words.language === "en-US" ? english : chinese;
}
