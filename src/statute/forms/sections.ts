/** The six sections with the template's own headings, which both editions word alike, and what the notice asks of each. */
import type { Cite } from "../citations";
import type { Section, Table } from "../types";
import { S0, S1, S2, S3, S4, S5, S6, T2, T3, T4 } from "./ids";

/** What an edition says in its own words. */
export interface SectionWords {
  /** The part of 一 about platforms. */
  readonly platform: string;
  readonly overview: string;
  readonly problems: string;
  readonly others: string;
}

export function reportSections(notice: Cite, words: SectionWords): readonly Section[] {
  const table = (id: Section["id"], of: Table["id"], title: string): Section => ({ id, number: title.slice(0, 1), title, kind: "table", required: true, parts: [], table: of, demand: "", citation: notice(title) });
  const narrative = (id: Section["id"], title: string, demand: string, parts: Section["parts"] = []): Section => ({ id, number: title.slice(0, 1), title, kind: "narrative", required: true, parts, demand, citation: notice(title) });
  return [
    { id: S0, number: "", title: "", kind: "narrative", required: false, parts: [], demand: "引言（可不写）：编制依据、统计期限、联系方式等。" },
    narrative(S1, "一、总体情况", words.overview, [
      { id: "active", title: "主动公开", demand: "主动公开的工作情况和数据。" },
      { id: "request", title: "依申请公开", demand: "收到和办理政府信息公开申请的情况。" },
      { id: "manage", title: "政府信息管理", demand: "政府信息的制作、审查、发布、更新和管理情况。" },
      { id: "platform", title: words.platform, demand: "政府网站、政务新媒体、公开专区等平台的建设情况。" },
      { id: "oversight", title: "监督保障", demand: "队伍、培训、监督检查；各级人民政府还要写工作考核、社会评议和责任追究结果情况。" },
    ]),
    table(S2, T2, "二、主动公开政府信息情况"),
    table(S3, T3, "三、收到和处理政府信息公开申请情况"),
    table(S4, T4, "四、政府信息公开行政复议、行政诉讼情况"),
    narrative(S5, "五、存在的主要问题及改进情况", words.problems),
    narrative(S6, "六、其他需要报告的事项", words.others),
  ];
}
