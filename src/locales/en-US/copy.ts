import { dayInEnglish, twoDigits } from "../plain";
import type { Words } from "../words";

const sentence = (words: string): string => `${words.replace(/\.$/, "")}.`;

export const copy: Words["copy"] = {
  title: "Take it elsewhere",
  hints: { word: "with the fonts of official documents", web: "text and table borders only", findings: "what to fix and fill, to send to a colleague" },
  copied: {
    word: (name, tables) => `Copied the report of ${name} (${tables} table${tables === 1 ? "" : "s"}). Paste it into Word or WPS.`,
    web: (name, tables) => `Copied the report of ${name} (${tables} table${tables === 1 ? "" : "s"}). Paste it into the editor of your site.`,
    findings: (name) => `Copied the list for ${name}. Paste it into a chat.`,
  },
  draft: (left) => ` This is a draft: ${left}; it cannot be submitted, and its first line says 草稿.`,
  handEdits: (count) => ` ${count} hand edit${count === 1 ? "" : "s"} on 年度报告 ${count === 1 ? "is" : "are"} not in it; to use ${count === 1 ? "it" : "them"}, generate first and bring ${count === 1 ? "it" : "them"} back.`,
  notCopied: " Nothing was copied.",
  byHand: {
    title: "Please copy by hand",
    text: "Excel kept the clipboard from the add-in. The content is selected: press Ctrl+C (⌘C on a Mac).",
    preview: "What to copy",
    copy: "Copy",
    done: "Copied; you can paste it now.",
    stillRefused: "Still refused. Press Ctrl+C (⌘C on a Mac).",
  },
  list: {
    title: (name, at) => `Validation of the report of ${name} (${dayInEnglish(at)}, ${at.hour}:${twoDigits(at.minute)})`,
    entry: (count, level, title, more) => `${count}. [${level}] ${sentence(title)}${more.length > 0 ? ` ${sentence(more.map((one) => one.replace(/\.$/, "")).join("; "))}` : ""}`,
    damage: "Layout",
    none: "Nothing to fix and nothing to verify.",
    explained: (why, who, date) => `Explanation: ${why} (${who}, ${date})`,
    lapsed: "Its explanation has lapsed",
    likely: (what) => `probably ${what}`,
  },
};
