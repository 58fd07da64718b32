/** The six sections of the 2021 edition; 国办公开办函〔2021〕30号. */
import { N30 } from "../citations";
import { reportSections } from "../forms/sections";

export const SECTIONS = reportSections(N30, {
  platform: "政府信息公开平台建设",
  overview: "聚焦主题、简明客观，篇幅原则上不超过一千字。",
  problems: "实事求是、明确具体，不得敷衍了事甚至年年雷同。",
  others: "收取信息处理费情况在此处报告，没有收取也要写一句；其他文件要求报告的事项也写在这里。",
});
