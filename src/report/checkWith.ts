/** The rules of an edition over one report, those over its words by whoever is given for them: judging words weighs more than all the rest. Pure. */
import type { FigureId, Rule } from "../statute/types";
import { blankInputs } from "./blankInputs";
import { explainedFindings } from "./explanations";
import { formOf, type Form } from "./form";
import { identityFindings, pendings, type Judged } from "./rules/identities";
import { inForceFindings } from "./rules/inForce";
import { lastYearFindings } from "./rules/lastYear";
import { magnitudeFindings } from "./rules/magnitude";
import { narrativeFindings } from "./rules/narrative";
import { numberFindings } from "./rules/numbers";
import { overwrittenFindings } from "./rules/overwritten";
import { dateFindings, metaFindings } from "./rules/particulars";
import { statuteOrder } from "./statuteOrder";
import { Sums } from "./sums";
import type { CheckResult, Finding, Report } from "./types";
import { verdictOf } from "./verdicts";

/** What the rules over words find in a report that says something. */
export type WordsJudge = (report: Report) => readonly Finding[];

/** Is anything written under its headings? Else the rules over words find nothing. */
export const saysAnything = ({ pieces }: Report): boolean => pieces.some(({ content }) => content.trim() !== "");

/**
 * @param judge may be left out for a report that says nothing
 * @throws where it is missing and the report says something: words that nobody has judged are never passed
 */
export function checkWith(report: Report, judge: WordsJudge | undefined): CheckResult {
  const says = saysAnything(report);
  if (says && !judge) throw new Error("a report that says something is checked without what judges words");
  const form = formOf(report.edition);
  const sums = new Sums(form, report.figures);
  const judged = form.identities.filter((p) => report.readable.has(p.identity.table)).map((prepared): Judged => ({ prepared, verdict: verdictOf(prepared, report, sums) }));
  const imbalances = identityFindings(judged, report, form, sums);
  const spoken = new Set<FigureId>(imbalances.flatMap((f) => f.figures));
  const found = [...imbalances, ...overwrittenFindings(report, form, spoken), ...lastYearFindings(report, form), ...report.edition.rules.flatMap((rule) => requirementFindings(rule, report, form)), ...(says && judge ? judge(report) : [])].sort(statuteOrder(form));
  const { findings, unexplained, idle } = explainedFindings(found, report);
  const blanks = blankInputs(report, form);
  const blankCount = [...blanks.values()].reduce((sum, ids) => sum + ids.length, 0);
  const count = (level: Finding["level"]) => findings.filter((f) => f.level === level && !f.unfilled).length;
  const unfilled = blankCount + findings.filter((f) => f.unfilled).length;
  const errors = count("error");
  return {
    verdicts: judged.map((j) => j.verdict),
    findings,
    pending: pendings(judged, report, form, sums),
    blanks,
    errors,
    warnings: count("warning"),
    unexplained,
    hints: count("hint"),
    unfilled,
    idle,
    submittable: errors === 0 && unfilled === 0 && unexplained === 0 && report.edition.tables.every((t) => report.readable.has(t.id)),
  };
}

/** What a rule over figures and particulars finds. */
function requirementFindings(rule: Rule, report: Report, form: Form): readonly Finding[] {
  switch (rule.kind) {
    // Identities are judged together, since one may explain another, and so is what follows from last year; blanks are counted, not listed as findings; words are judged apart.
    case "identity":
    case "filled":
    case "lastYear":
    case "placeholder":
    case "sameText":
    case "said":
    case "length":
    case "mention":
    case "received":
    case "years":
    case "heading":
    case "numbering":
      return [];
    case "number":
      return numberFindings(rule, report, form);
    case "meta":
      return metaFindings(rule, report);
    case "date":
      return dateFindings(rule, report);
    case "narrative":
      return narrativeFindings(rule, report);
    case "magnitude":
      return magnitudeFindings(rule, report);
    case "inForce":
      return inForceFindings(rule, report);
  }
}
