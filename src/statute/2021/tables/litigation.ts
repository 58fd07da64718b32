/** Table 四 of the 2021 edition; 国办公开办函〔2021〕30号, template section 四. */
import { N30 } from "../../citations";
import { litigationTable } from "../../forms/litigation";

export const LITIGATION = litigationTable(N30);
