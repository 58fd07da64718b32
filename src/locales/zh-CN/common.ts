import type { Moment } from "../../app/state";
import type { Day } from "../../report/types";
import { dayInChinese, twoDigits } from "../plain";

export const common = {
  product: "信息公开年报",
  retry: "重试",
  cancel: "取消",
  close: "关闭",
  undo: "撤销",
  locate: "定位",
  previous: "上一处",
  next: "下一处",
  levels: { error: "必改", warning: "需核实", hint: "提示", pending: "未填完", unfilled: "待写" },
  tabs: { fill: "填报", narrative: "写文字", check: "校验与报送", more: "更多" },
  day: dayInChinese,
  /** Without the year, where the year is plain from what stands beside it. */
  shortDay: (day: Day): string => `${day.month}月${day.day}日`,
  moment: (at: Moment): string => `${at.month}月${at.day}日 ${at.hour}:${twoDigits(at.minute)}`,
  heading: (name: string, year: string): string => `${name} ${year}`.trim(),
  year: (year: number): string => `${year}年`,
  unnamed: "（未填单位）",
  longPast: (deadline: string): string => `期限 ${deadline}，已过`,
  daysLeft: (deadline: string, days: number): string => (days > 0 ? `距 ${deadline}还有 ${days} 天` : days === 0 ? `今天是期限 ${deadline}` : `已过 ${deadline}期限 ${-days} 天`),
  /** Parts of an enumeration. */
  list: (parts: readonly string[]): string => parts.join("、"),
  clauses: (parts: readonly string[]): string => parts.join("，"),
  full: (sentence: string): string => `${sentence}。`,
};
