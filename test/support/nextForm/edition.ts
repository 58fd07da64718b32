/** A small edition made as docs/adding-a-form.md says: it proves that nothing but `statute` is touched where a new notice changes the form. */
import { APPLICATIONS, applied } from "./applications";
import { DISCLOSURE } from "./disclosure";
import { notice } from "./notice";
import { RULES } from "./rules";
import { SECTIONS } from "./sections";
import { defineEdition } from "../../../src/statute/define";
import { ifZero, sentence, sum, WHO } from "../../../src/statute/forms/sentences";
import { S1 } from "../../../src/statute/forms/ids";
import { editionId } from "../../../src/statute/ids";
import { officeKinds } from "../../../src/statute/offices";

// #region edition
export const EDITION_2031 = defineEdition({
  id: editionId("2031"),
  name: "2031年版（国办公开办函〔2031〕1号）",
  firstYear: 2031,
  reportTitle: "政府信息公开工作年度报告",
  citation: notice("格式"),
  sections: SECTIONS,
  tables: [DISCLOSURE, APPLICATIONS],
  officeKinds: officeKinds(notice, "工作要求"),
  rules: RULES,
  sentences: [
    sentence("applications", "申请办理情况", { section: S1, part: "" }, [
      ...WHO, ifZero([applied("new", "total")], ["未收到政府信息公开申请。"], ["新收政府信息公开申请 ", sum(applied("new", "total")), " 件。"]),
    ]),
  ],
  printParts: 30,
});
// #endregion
