/** TITLE, TITLE-OTHER: headings of the form are printed by themselves, and each text stands under its own. */
import type { Cite } from "../../citations";
import type { HeadingRule } from "../../types";

export const ownHeadingRule = (notice: Cite): HeadingRule => ({
  code: "TITLE", kind: "heading", level: "hint", whose: "own",
  citation: notice("格式模板（各部分标题）"),
  clause: "文字里不重复写本部分的标题。",
});

export const otherHeadingRule = (notice: Cite): HeadingRule => ({
  code: "TITLE-OTHER", kind: "heading", level: "warning", whose: "other",
  citation: notice("格式模板（各部分标题）"),
  clause: "文字里没有其他部分的标题。",
});
