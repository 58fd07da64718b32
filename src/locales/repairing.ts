/** The words of 看改法, in the script that is fetched with it. */
import { repairing as english } from "./en-US/repairing";
import type { Words } from "./words";
import { repairing as chinese } from "./zh-CN/repairing";

export type RepairWords = typeof chinese;

/** In the language that the rest of the pane speaks. */
export function repairWords(words: Words): RepairWords {
  return words.language === "en-US" ? english : chinese;
}
