/** The check (校验): all rules of the edition over one report. Pure; its result depends on the report alone. */
import type { FigureId, Rule, TableId } from "../statute/types";
import { explainedFindings } from "./explanations";
import { formOf, type Form } from "./form";
import { identityFindings, pendings, type Judged } from "./rules/identities";
import { lastYearFindings, sameTextFindings } from "./rules/lastYear";
import { narrativeFindings, placeholderFindings } from "./rules/narrative";
import { numberFindings } from "./rules/numbers";
import { overwrittenFindings } from "./rules/overwritten";
import { dateFindings, metaFindings } from "./rules/particulars";
import { wordingFindings } from "./rules/words";
import { saidFindings } from "./rules/said";
import { statuteOrder } from "./statuteOrder";
import { Sums } from "./sums";
import type { CheckResult, Finding, Report } from "./types";
import { verdictOf } from "./verdicts";

export function check(report: Report): CheckResult {
  const form = formOf(report.edition);
  const sums = new Sums(form, report.figures);
  const judged = form.identities.filter((p) => report.readable.has(p.identity.table)).map((prepared): Judged => ({ prepared, verdict: verdictOf(prepared, report, sums) }));
  const imbalances = identityFindings(judged, report, form, sums);
  const spoken = new Set<FigureId>(imbalances.flatMap((f) => f.figures));
  const found = [...imbalances, ...overwrittenFindings(report, form, spoken), ...lastYearFindings(report, form), ...report.edition.rules.flatMap((rule) => requirementFindings(rule, report, form))].sort(statuteOrder(form));
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

function requirementFindings(rule: Rule, report: Report, form: Form): readonly Finding[] {
  switch (rule.kind) {
    // Identities are judged together, since one may explain another, and so is what follows from last year; blanks are counted, not listed as findings.
    case "identity":
    case "filled":
    case "lastYear":
      return [];
    case "number":
      return numberFindings(rule, report, form);
    case "meta":
      return metaFindings(rule, report);
    case "date":
      return dateFindings(rule, report);
    case "narrative":
      return narrativeFindings(rule, report);
    case "placeholder":
      return placeholderFindings(rule, report);
    case "sameText":
      return sameTextFindings(rule, report);
    case "said":
      return saidFindings(rule, report);
    case "length":
    case "mention":
    case "received":
    case "magnitude":
    case "inForce":
    case "years":
    case "heading":
    case "numbering":
      return wordingFindings(rule, report);
  }
}

/** Inputs that rule ZERO wants filled and that are blank. */
export function blankInputs(report: Report, form: Form = formOf(report.edition)): ReadonlyMap<TableId, readonly FigureId[]> {
  const wanted = new Set(report.edition.rules.flatMap((r) => (r.kind === "filled" ? r.figures : [])));
  return new Map(
    report.edition.tables.map((table) => [
      table.id,
      report.readable.has(table.id) ? form.inputs.get(table.id)!.filter((id) => wanted.has(id) && (report.figures.get(id)?.kind ?? "blank") === "blank") : [],
    ]),
  );
}
