/** What single rules say in their own words; a rule that is not here speaks by its kind alone (see findings). */
import { hanCount } from "../plain";
import type { RuleWords } from "../ruleWords";

export const rules = {
  "T3-SUM7": { addends: (): string => "各项办理结果相加", total: "“（七）总计”" },
  "T3-BAL": {
    leftMore: (difference: string, unit: string): string => `有 ${difference} ${unit}没有计入任何一项办理结果，也没有结转`,
    rightMore: (difference: string, unit: string): string => `有 ${difference} ${unit}计了两次，如既算办结又算结转；或新收、上年结转少填`,
    missing: (where: string, remainder: string, unit: string): string => `${where}：还有 ${remainder} ${unit}未归类`,
    over: (where: string, remainder: string, unit: string): string => `${where}：多归类 ${remainder} ${unit}`,
    pendingLine: (sum: string, terms: string, filled: string): string => `收 ${sum}（${terms}），已填 ${filled}`,
  },
  "T4-SUM": { addends: (count: number): string => `${hanCount(count)}项结果相加` },
  "X-CARRY": { advice: "请改正，或写明原因。" },
  "FEE-6": { advice: "没有收取也要写一句。" },
  "FEE-62a": { advice: "表三（六）2 有因不缴费而不再处理的申请，收费通知应在此处报告。" },
  "GOV-5": { advice: "各级人民政府要写工作考核、社会评议和责任追究结果情况，没有发生也要写。" },
  "X-VALID": { advice: "如因清理或机构调整，请写明原因。" },
} satisfies Record<string, RuleWords>;
