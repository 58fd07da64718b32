/** The items of table 三 that both editions word alike, with what each means (条例, and the reply norm that uses the same words). */
import { REGULATION, REPLY_NORM } from "../citations";
import type { ApplicationGroup, ApplicationItem, ApplicationsForm } from "./applications";
import { S3, T3 } from "./ids";

const RECEIVED: ApplicationItem = {
  id: "new", label: "一、本年新收政府信息公开申请数量", name: "新收", short: "新收", meaning: "报告年度内收到的政府信息公开申请件数，按申请人类别填", citation: REGULATION("第二十七条"),
};
const CARRIED_IN: ApplicationItem = {
  id: "carry_in", label: "二、上年结转政府信息公开申请数量", name: "上年结转", short: "上年结转", meaning: "上年收到、上年没有办结的申请，应等于去年年报“结转下年度继续办理”",
};
const RESULTS_TITLE = "三、本年度办理结果";
const RESULTS_TOTAL: ApplicationItem = { id: "r7", label: "（七）总计", short: "办理结果", meaning: "（一）至（六）各项之和" };
const CARRIED_OUT: ApplicationItem = {
  id: "carry_out", label: "四、结转下年度继续办理", name: "结转下年度", short: "结转下年度", meaning: "到报告年度12月31日还没有办结的申请，下一年填入“上年结转”",
};

const DISCLOSED: ApplicationItem = {
  id: "r1", label: "（一）予以公开", short: "予以公开", meaning: "全部提供，或者告知申请人获取的方式、途径和时间。填最终处理结果", citation: REGULATION("第三十六条第（一）（二）项"),
};
const PARTLY: ApplicationItem = {
  id: "r2", label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", name: "（二）部分公开", short: "部分公开", meaning: "作区分处理后提供一部分的申请。只计在这里，不再计入其他情形", citation: REGULATION("第三十七条"),
};

function item(id: string, label: string, meaning: string, citation: ApplicationItem["citation"]): ApplicationItem {
  return { id, label, short: label.replace(/^\d\./, ""), meaning, ...(citation && { citation }) };
}

const REFUSED: ApplicationGroup = {
  number: "（三）", title: "不予公开",
  items: [
    item("r3_1", "1.属于国家秘密", "依法确定为国家秘密的政府信息，不予公开", REGULATION("第十四条")),
    item("r3_2", "2.其他法律行政法规禁止公开", "法律、行政法规禁止公开的政府信息", REGULATION("第十四条")),
    item("r3_3", "3.危及“三安全一稳定”", "公开后可能危及国家安全、公共安全、经济安全、社会稳定", REGULATION("第十四条")),
    item("r3_4", "4.保护第三方合法权益", "涉及商业秘密、个人隐私等，公开会损害第三方合法权益", REGULATION("第十五条、第三十二条")),
    item("r3_5", "5.属于三类内部事务信息", "人事管理、后勤管理、内部工作流程三类内部事务信息", REGULATION("第十六条第一款")),
    item("r3_6", "6.属于四类过程性信息", "讨论记录、过程稿、磋商信函、请示报告四类过程性信息", REGULATION("第十六条第二款")),
    item("r3_7", "7.属于行政执法案卷", "行政执法案卷信息", REGULATION("第十六条第二款")),
    item("r3_8", "8.属于行政查询事项", "工商、不动产登记资料等，有专门查询办法，告知按有关规定办理", REGULATION("第三十六条第（七）项")),
  ],
};
const UNAVAILABLE: ApplicationGroup = {
  number: "（四）", title: "无法提供",
  items: [
    item("r4_1", "1.本机关不掌握相关政府信息", "经检索没有，或者不属于本机关负责公开", REGULATION("第三十六条第（四）（五）项")),
    item("r4_2", "2.没有现成信息需要另行制作", "需要对现有政府信息进行加工、分析才能提供", REGULATION("第三十八条")),
    item("r4_3", "3.补正后申请内容仍不明确", "申请人补正以后，申请内容仍然不明确", REPLY_NORM("一（三）")),
  ],
};
const NOT_HANDLED: ApplicationGroup = {
  number: "（五）", title: "不予处理",
  items: [
    item("r5_1", "1.信访举报投诉类申请", "以信息公开申请的形式进行信访、投诉、举报等活动", REGULATION("第三十九条第一款")),
    item("r5_2", "2.重复申请", "已就申请作出答复，申请人重复申请公开相同的政府信息", REGULATION("第三十六条第（六）项")),
    item("r5_3", "3.要求提供公开出版物", "要求提供政府公报、报刊、书籍等公开出版物", REGULATION("第三十九条第二款")),
    item("r5_4", "4.无正当理由大量反复申请", "申请的数量、频次明显超过合理范围，又没有正当理由", REGULATION("第三十五条")),
    item("r5_5", "5.要求行政机关确认或重新出具已获取信息", "要求对已获取的信息予以确认或者重新出具", REPLY_NORM("四（四）5")),
  ],
};

/** The whole table; `otherwise`: （六）其他处理, the one item that the editions divide differently. */
export const applicationsForm = (otherwise: ApplicationItem | ApplicationGroup): ApplicationsForm => ({
  table: T3, section: S3, sheetName: "三 申请办理",
  note: "按申请人类别和最终处理结果填；总计自动计算。本列数据：第一项＋第二项＝第三项＋第四项。没有的填 0。",
  received: RECEIVED, carriedIn: CARRIED_IN, resultsTitle: RESULTS_TITLE,
  groups: [DISCLOSED, PARTLY, REFUSED, UNAVAILABLE, NOT_HANDLED, otherwise],
  resultsTotal: RESULTS_TOTAL, carriedOut: CARRIED_OUT,
});
