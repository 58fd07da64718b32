/** Rules over what the texts say, and over amounts and the year beside them. */
import type { Rule } from "../../statute/types";
import type { Finding, Report } from "../types";
import { headingFindings } from "./headings";
import { inForceFindings } from "./inForce";
import { lengthFindings } from "./length";
import { magnitudeFindings } from "./magnitude";
import { mentionFindings } from "./mention";
import { numberingFindings } from "./numbering";
import { receivedFindings } from "./received";
import { yearFindings } from "./years";

export type WordingRule = Extract<Rule, { kind: "length" | "mention" | "received" | "magnitude" | "inForce" | "years" | "heading" | "numbering" }>;

export function wordingFindings(rule: WordingRule, report: Report): readonly Finding[] {
  switch (rule.kind) {
    case "length":
      return lengthFindings(rule, report);
    case "mention":
      return mentionFindings(rule, report);
    case "received":
      return receivedFindings(rule, report);
    case "magnitude":
      return magnitudeFindings(rule, report);
    case "inForce":
      return inForceFindings(rule, report);
    case "years":
      return yearFindings(rule, report);
    case "heading":
      return headingFindings(rule, report);
    case "numbering":
      return numberingFindings(rule, report);
  }
}
