/** What leaves by the clipboard, and the list of what the check found. */
import type { Moment } from "../../app/state";
import { twoDigits } from "../plain";

const sentence = (words: string): string => `${words.replace(/。$/, "")}。`;

export const copy = {
  title: "复制出去",
  hints: { word: "公文字体，三号仿宋", web: "只有文字和表格边框", findings: "要改的、没填的，发给同事" },
  copied: {
    word: (name: string, tables: number): string => `已复制${name}年报（${tables} 张表）。请到 Word 或 WPS 里粘贴。`,
    web: (name: string, tables: number): string => `已复制${name}年报（${tables} 张表）。请到网站编辑器里粘贴。`,
    findings: (name: string): string => `已复制${name}校验清单，可以粘贴到聊天里。`,
  },
  draft: (left: string): string => `这是草稿：${left}，不能报送；第一行写着“草稿”。`,
  handEdits: (count: number): string => `“年度报告”表里手工改的 ${count} 处没有复制；要用请先生成，选“带回文字”。`,
  notCopied: "没有复制。",
  byHand: {
    title: "请手工复制",
    text: "Excel 没让加载项用剪贴板。内容已经选中，请按 Ctrl+C（苹果电脑按 ⌘C）。",
    preview: "要复制的内容",
    copy: "复制",
    done: "已复制，可以去粘贴了。",
    stillRefused: "还是不行，请按 Ctrl+C（苹果电脑按 ⌘C）。",
  },
  list: {
    title: (name: string, at: Moment): string => `${name}年报校验清单（${at.year}年${at.month}月${at.day}日 ${at.hour}:${twoDigits(at.minute)}）`,
    entry: (count: number, level: string, title: string, more: readonly string[]): string => `${count}. 【${level}】${sentence(title)}${more.length > 0 ? sentence(more.map((one) => one.replace(/。$/, "")).join("；")) : ""}`,
    damage: "版面",
    none: "没有要改的，也没有要核实的。",
    likely: (what: string): string => `可能${what}`,
    explained: (why: string, who: string, date: string): string => `说明：${why}（${who}，${date}）`,
    lapsed: "原来的说明已失效",
  },
};
