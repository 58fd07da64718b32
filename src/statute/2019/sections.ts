/** The six sections of the 2019 edition; 国办公开办函〔2019〕60号, which sets 一 no length and asks nothing special of 六. */
import { N60 } from "../citations";
import { reportSections } from "../forms/sections";

export const SECTIONS = reportSections(N60, {
  platform: "平台建设",
  overview: "综述主动公开、依申请公开、政府信息管理、平台建设和监督保障情况。",
  problems: "写存在的主要问题和改进情况，要实事求是、明确具体。",
  others: "其他需要报告的事项（文字描述），没有也要写一句。",
});
