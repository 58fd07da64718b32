/** Every picture of the docs that the real pane gives, by the name of its file in docs/images, with what it shows. */
export const PICTURES = {
  "start": "the start form, filled in",
  "workbench": "table three half filled, one column that does not balance, beside the pane",
  "zero-fill": "the dialog of 空格填 0",
  "last-year": "what 取去年数 would write",
  "import": "what was read of a report from outside",
  "repair": "看改法 of a total that is 0",
  "explain": "写说明 in an item of the list",
  "narrative": "a part of the texts with its set sentences",
  "not-yet": "a verdict: not yet",
  "passed": "a verdict: passed, and the ways out",
  "cover": "封面 without the pane, as it opens elsewhere",
  "report-sheet": "the sheet 年度报告",
  "layout": "a row pushed in, and 恢复版面",
  "more": "the screen 更多",
} as const;

export type PictureName = keyof typeof PICTURES;

/** Pictures that need other programs: the paper as LibreOffice prints it, made into a picture by poppler. */
export const BY_HAND = ["report"] as const;
