import type { explain as chinese } from "../zh-CN/explain";

export const explain: typeof chinese = {
  who: "Explained by",
  why: "Explanation",
  whyHint: "Say why it stays as it is, in Chinese: the sheet is read by your office.",
  whoMissing: "Please write who explains it.",
  whyMissing: "Please give a reason of at least two characters.",
  save: "Save",
  change: "Change",
  remove: "Delete",
  again: "Explain again",
  standing: (why) => `Explanation: ${why}`,
  by: (who, date) => `${who}, ${date}`,
  lapsed: (changes) => `The explanation has lapsed: ${changes}`,
  fault: { parted: "on 审核说明 the words and the figures of its row do not belong together", why: "no reason is given", who: "nobody is named" },
  before: (why, who, date) => `It said: ${why} (${who}, ${date})`,
  changed: (what, was, now) => `${what} ${was} → ${now}`,
  changedText: "its words were changed",
  gone: "gone",
  last: (cell) => `last year’s ${cell}`,
};
