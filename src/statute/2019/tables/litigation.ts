/** Table 四 of the 2019 edition; 国办公开办函〔2019〕60号, template section 四. */
import { N60 } from "../../citations";
import { litigationTable } from "../../forms/litigation";

export const LITIGATION = litigationTable(N60);
