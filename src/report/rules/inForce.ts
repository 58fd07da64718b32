/** The format was the one in force for the report year. */
import type { InForceRule } from "../../statute/types";
import type { Finding, Report } from "../types";

export function inForceFindings({ code, level, until }: InForceRule, { meta: { year } }: Report): readonly Finding[] {
  return year === undefined || year <= until ? [] : [{ key: code, code, level, unfilled: false, table: undefined, figures: [], detail: { kind: "inForce", year, until } }];
}
