/** The check (校验): all rules of the edition over one report. Pure; its result depends on the report alone. */
import { checkWith } from "./checkWith";
import { judgeWords } from "./judgeWords";
import type { CheckResult, Report } from "./types";

export const check = (report: Report): CheckResult => checkWith(report, judgeWords);
