/** The trial format for report years 2019 and 2020, used by some offices for later years too: 国办公开办函〔2019〕60号. */
import { N60 } from "../citations";
import { defineEdition } from "../define";
import { editionId } from "../ids";
import { officeKinds } from "../offices";
import { BUY } from "./rules/buy";
import { DATE } from "./rules/date";
import { GOV_5 } from "./rules/gov5";
import { INT } from "./rules/int";
import { META } from "./rules/meta";
import { NAR_APP } from "./rules/narApp";
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
import { VER } from "./rules/ver";
import { X_2019A } from "./rules/x2019a";
import { X_2019B } from "./rules/x2019b";
import { X_CARRY } from "./rules/xCarry";
import { YEAR } from "./rules/year";
import { ZERO } from "./rules/zero";
import { SECTIONS } from "./sections";
import { SENTENCES } from "./sentences";
import { TABLES } from "./tables/all";

export const EDITION_2019 = defineEdition({
  id: editionId("2019"),
  name: "2019年版（国办公开办函〔2019〕60号）",
  firstYear: 2019,
  reportTitle: "政府信息公开工作年度报告",
  citation: N60("《政府信息公开工作年度报告格式（试行）》"),
  sections: SECTIONS,
  tables: TABLES,
  officeKinds: officeKinds(N60, "关于报送和公布时间的要求"),
  rules: [INT, BUY, ZERO, T3_ROW, T3_SUM7, T3_BAL, T4_SUM, META, DATE, NAR_EMPTY, PLACEHOLDER, X_CARRY, X_2019A, X_2019B, NAR_SAME, VER, GOV_5, YEAR, TITLE, TITLE_OTHER, NUM, NAR_REQ, NAR_DONE, NAR_APP, NAR_FW, NAR_PCT, NAR_SPLIT],
  sentences: SENTENCES,
  printParts: 30,
});
