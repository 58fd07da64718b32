/** Table 三 of the 2021 edition: 25 rows, （六） in three; 国办公开办函〔2021〕30号, template section 三. */
import { CUSTOM, REGULATION } from "../../citations";
import { applicationsForm } from "../../forms/applicationItems";
import { applicationsTable } from "../../forms/applications";

export const APPLICATIONS_FORM = applicationsForm({
  number: "（六）", title: "其他处理",
  items: [
    { id: "r6_1", label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", name: "1.逾期不补正", short: "逾期不补正", meaning: "要求补正后，申请人没有正当理由逾期不补正，视为放弃申请", citation: REGULATION("第三十条") },
    { id: "r6_2", label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", name: "2.逾期未缴费", short: "逾期未缴费", meaning: "按《政府信息公开信息处理费管理办法》发出收费通知后，申请人逾期未缴纳，视为放弃申请", citation: REGULATION("第四十二条") },
    { id: "r6_3", label: "3.其他", short: "其他", meaning: "不能归入以上各项的处理结果，例如申请人主动撤回申请", citation: CUSTOM("各地年报") },
  ],
});
export const APPLICATIONS = applicationsTable(APPLICATIONS_FORM);
