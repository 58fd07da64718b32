/** The rules of the form to come. */
import { APPLICATIONS, applied, COLUMNS, ROWS } from "./applications";
import { DISCLOSURE } from "./disclosure";
import { notice } from "./notice";
import { SECTIONS } from "./sections";
import { CUSTOM } from "../../../src/statute/citations";
import { S4 } from "../../../src/statute/forms/ids";
import { dateRule } from "../../../src/statute/forms/rules/date";
import { metaRule } from "../../../src/statute/forms/rules/meta";
import { numberRule } from "../../../src/statute/forms/rules/number";
import { placeholderRule } from "../../../src/statute/forms/rules/placeholder";
import type { FilledRule, IdentityRule, LastYearRule, NarrativeRule, Rule, YearsRule } from "../../../src/statute/types";

const TABLES = [DISCLOSURE, APPLICATIONS];

// #region rules
/** `defines`: 总计 is computed by formula from what stands on the right. */
const ROW: IdentityRule = {
  code: "A-ROW", kind: "identity", level: "error", defines: true,
  citation: notice("三、政府信息公开申请情况"), clause: "每一行各列之和等于总计。",
  instances: ROWS.map((row) => ({ table: APPLICATIONS.id, scope: row.name, left: [applied(row.id, "total")], right: COLUMNS.map(({ id }) => applied(row.id, id)) })),
};
const BALANCE: IdentityRule = {
  code: "A-BAL", kind: "identity", level: "error", defines: false,
  citation: notice("三、政府信息公开申请情况"), clause: "每一列：新收加上年结转，等于办结加结转下年度。",
  instances: [...COLUMNS, { id: "total", name: "总计" }].map(({ id, name }) => ({
    table: APPLICATIONS.id, scope: name, left: [applied("new", id), applied("carry_in", id)], right: [applied("done", id), applied("carry_out", id)],
  })),
};
const CARRIED: LastYearRule = {
  code: "X-CARRY", kind: "lastYear", level: "warning", acrossEditions: true, carries: true,
  citation: notice("“上年结转”行"), clause: "上年结转等于去年年报的结转下年度。",
  instances: COLUMNS.map(({ id }) => ({ figure: applied("carry_in", id), last: [applied("carry_out", id)], plus: [], minus: [] })),
};
const FILLED: FilledRule = {
  code: "ZERO", kind: "filled", level: "error", citation: CUSTOM("没有的填 0，不留空格"), clause: "两张表不留空格，没有发生的填 0。",
  figures: TABLES.flatMap(({ figures }) => figures.map(({ id }) => id)),
};
const WRITTEN: NarrativeRule = {
  code: "NAR-EMPTY", kind: "narrative", level: "error", citation: notice("格式模板"), clause: "第一、四部分都要有文字。",
  sections: SECTIONS.filter(({ kind, required }) => kind === "narrative" && required).map(({ id }) => id),
};
const YEARS: YearsRule = {
  code: "YEAR", kind: "years", level: "hint", citation: CUSTOM("报告年度"), clause: "文字写报告年度的事；第四部分可以写以后的打算。",
  plans: [S4],
};
const WHOLE = numberRule(TABLES, { code: "INT", kinds: ["count"], citation: CUSTOM("件数的含义"), clause: "各格填 0 或正整数。" });

export const RULES: readonly Rule[] = [WHOLE, FILLED, ROW, BALANCE, metaRule(), dateRule(), WRITTEN, placeholderRule(), CARRIED, YEARS];
// #endregion
