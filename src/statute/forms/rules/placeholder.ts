/** PLACEHOLDER: no words of a template are left standing; a report for 2025 was published with one. */
import { CUSTOM } from "../../citations";
import type { PlaceholderRule } from "../../types";

export const placeholderRule = (): PlaceholderRule => ({
  code: "PLACEHOLDER", kind: "placeholder", level: "error",
  citation: CUSTOM("模板用语未替换"),
  clause: "文字里没有××、请填写、（未填）等没写完的话和公式错误。",
  patterns: [
    "[×✕╳]{2,}",
    // Two or more X standing for a name or a number: not inside a Latin word.
    "(?<![A-Za-z])(?:[XxＸｘ]){2,}(?![A-Za-z])",
    "请填写|请在此|此处填写|待填写|待补充",
    "（文字描述[^）]*）",
    "某某(?:省|市|县|区|乡|镇|街道|局|委|单位|机关)",
    "_{3,}|＿{2,}",
    "[（(](?:单位名称|机关名称|单位全称)[）)]",
  ],
});
