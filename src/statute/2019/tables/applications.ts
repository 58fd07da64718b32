/** Table 三 of the 2019 edition: 23 rows, （六） in one; 国办公开办函〔2019〕60号, template section 三. */
import { N60 } from "../../citations";
import { applicationsForm } from "../../forms/applicationItems";
import { applicationsTable } from "../../forms/applications";

export const APPLICATIONS_FORM = applicationsForm({
  id: "r6", label: "（六）其他处理", short: "其他处理", meaning: "新旧条例衔接时和少数特殊情形的处理结果，数量偏多时要核实", citation: N60("三、收到和处理政府信息公开申请情况“其他处理”"),
});
export const APPLICATIONS = applicationsTable(APPLICATIONS_FORM);
