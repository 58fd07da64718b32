/** The format in force since report year 2021: 国办公开办函〔2021〕30号. */
import { N30 } from "../citations";
import { defineEdition } from "../define";
import { editionId } from "../ids";
import { officeKinds } from "../offices";
import { FIRST_YEAR } from "./firstYear";
import { DATE } from "./rules/date";
import { FEE } from "./rules/fee";
import { FEE_6 } from "./rules/fee6";
import { FEE_62A } from "./rules/fee62a";
import { FEE_62B } from "./rules/fee62b";
import { FEE_UNIT } from "./rules/feeUnit";
import { GOV_5 } from "./rules/gov5";
import { INT } from "./rules/int";
import { LEN_1 } from "./rules/len1";
import { META } from "./rules/meta";
import { NAR_APP } from "./rules/narApp";
import { NAR_DOC } from "./rules/narDoc";
import { NAR_DONE } from "./rules/narDone";
import { NAR_EMPTY } from "./rules/narEmpty";
import { NAR_FW } from "./rules/narFw";
import { NAR_PCT } from "./rules/narPct";
import { NAR_REQ } from "./rules/narReq";
import { NAR_SAME } from "./rules/narSame";
import { NAR_SPLIT } from "./rules/narSplit";
import { NUM } from "./rules/num";
import { PLACEHOLDER } from "./rules/placeholder";
import { T3_BAL } from "./rules/t3Bal";
import { T3_ROW } from "./rules/t3Row";
import { T3_SUM7 } from "./rules/t3Sum7";
import { T4_SUM } from "./rules/t4Sum";
import { TITLE } from "./rules/title";
import { TITLE_OTHER } from "./rules/titleOther";
import { X_CARRY } from "./rules/xCarry";
import { X_VALID } from "./rules/xValid";
import { YEAR } from "./rules/year";
import { ZERO } from "./rules/zero";
import { SECTIONS } from "./sections";
import { SENTENCES } from "./sentences";
import { TABLES } from "./tables/all";

export const EDITION_2021 = defineEdition({
  id: editionId("2021"),
  name: "2021年版（国办公开办函〔2021〕30号）",
  firstYear: FIRST_YEAR,
  reportTitle: "政府信息公开工作年度报告",
  citation: N30("《中华人民共和国政府信息公开工作年度报告格式》"),
  sections: SECTIONS,
  tables: TABLES,
  officeKinds: officeKinds(N30, "二、工作要求"),
  rules: [INT, FEE, ZERO, T3_ROW, T3_SUM7, T3_BAL, T4_SUM, META, DATE, NAR_EMPTY, PLACEHOLDER, X_CARRY, X_VALID, NAR_SAME, FEE_UNIT, LEN_1, GOV_5, FEE_6, FEE_62A, FEE_62B, YEAR, TITLE, TITLE_OTHER, NUM, NAR_REQ, NAR_DONE, NAR_APP, NAR_FW, NAR_DOC, NAR_PCT, NAR_SPLIT],
  sentences: SENTENCES,
  printParts: 30,
});
