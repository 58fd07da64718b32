/** All rules of an edition over what the texts of a report say. */
import type { Rule } from "../statute/types";
import { headingFindings } from "./rules/headings";
import { lengthFindings } from "./rules/length";
import { mentionFindings } from "./rules/mention";
import { numberingFindings } from "./rules/numbering";
import { placeholderFindings } from "./rules/placeholder";
import { receivedFindings } from "./rules/received";
import { saidFindings } from "./rules/said";
import { sameTextFindings } from "./rules/sameText";
import { yearFindings } from "./rules/years";
import type { Finding, Report } from "./types";

export const judgeWords = (report: Report): readonly Finding[] => report.edition.rules.flatMap((rule) => wordFindings(rule, report));

function wordFindings(rule: Rule, report: Report): readonly Finding[] {
  switch (rule.kind) {
    case "placeholder":
      return placeholderFindings(rule, report);
    case "sameText":
      return sameTextFindings(rule, report);
    case "said":
      return saidFindings(rule, report);
    case "length":
      return lengthFindings(rule, report);
    case "mention":
      return mentionFindings(rule, report);
    case "received":
      return receivedFindings(rule, report);
    case "years":
      return yearFindings(rule, report);
    case "heading":
      return headingFindings(rule, report);
    case "numbering":
      return numberingFindings(rule, report);
    // Over figures and particulars, which are judged whether anything is said or not.
    case "identity":
    case "filled":
    case "lastYear":
    case "number":
    case "meta":
    case "date":
    case "narrative":
    case "magnitude":
    case "inForce":
      return [];
  }
}
