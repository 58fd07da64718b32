/** Table 四 of the 2021 edition; 国办公开办函〔2021〕30号, template section 四. */
import { litigationTable } from "../../forms/litigation";
import { S4, T4 } from "./ids";

export const LITIGATION = litigationTable(T4, S4, "四 复议诉讼", "按结案结果填；总计自动计算。复议机关作共同被告的案件，只计原行为主体的案件数量。没有的填 0。");
