/** Explanations as a person would have written them, made here without a workbook. */
import { check } from "../../src/report/check";
import { explainable, explanationKey, tiedOf, type Explanation } from "../../src/report/explanations";
import type { Finding, Report } from "../../src/report/types";

export const explanationOf = (finding: Finding, report: Report, change: Partial<Explanation> = {}): Explanation => ({ key: explanationKey(finding), said: "某处", why: "机构调整", who: "张三", date: "2026年1月20日", tied: tiedOf(finding, report), ...change });

/** With every warning and hint explained. */
export const explainedReport = (report: Report): Report => ({ ...report, explanations: check(report).findings.filter(explainable).map((f) => explanationOf(f, report)) });
