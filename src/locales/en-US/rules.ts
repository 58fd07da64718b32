import type { Words } from "../words";

export const rules: Words["rules"] = {
  "T3-SUM7": { addends: () => "all results", total: "（七）总计" },
  "T3-BAL": {
    leftMore: (difference) => `${difference} counted neither under a result nor as carried over`,
    rightMore: (difference) => `${difference} counted twice, e.g. as handled and as carried over; or too few received`,
    missing: (where, remainder) => `${where}: ${remainder} not classified yet`,
    over: (where, remainder) => `${where}: ${remainder} more classified than received`,
    pendingLine: (sum, terms, filled) => `Received ${sum} (${terms}), classified ${filled}`,
  },
  "T4-SUM": { addends: (count) => `the ${count} results` },
  "X-CARRY": { advice: "Correct it, or write down why." },
  "FEE-6": { advice: "If no fee was charged, say that." },
  "FEE-62a": { advice: "表三（六）2 counts applications given up for a fee not paid, so the notices to pay belong here." },
  "GOV-5": { advice: "A people's government reports on these; if nothing happened, say so." },
  "X-VALID": { advice: "If documents were cleaned up or offices merged, write down why." },
};
