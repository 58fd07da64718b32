/**
 * A total that is no longer a formula. A typed one that disagrees is the business of its identity; one that agrees
 * will not follow its parts any more (hint); a cleared one leaves the total blank (error).
 */
import type { Form } from "../form";
import type { Finding, Report } from "../types";

export const OVERWRITTEN_CODE = "FORMULA";

/** `spoken`: figures of the identities that have been found to fail. */
export function overwrittenFindings(report: Report, form: Form, spoken: ReadonlySet<string>): readonly Finding[] {
  return [...report.overwritten].flatMap((id): Finding[] => {
    const definition = form.definitions.get(id);
    const reading = report.figures.get(id);
    if (!definition || !reading || reading.kind === "text" || reading.kind === "error") return [];
    const base = { key: `${OVERWRITTEN_CODE}:${id}`, code: OVERWRITTEN_CODE, unfilled: false, table: form.figures.get(id)!.table, figures: [id] };
    if (reading.kind === "blank") return [{ ...base, level: "error", detail: { kind: "overwritten", how: "cleared", value: undefined } }];
    return spoken.has(id) ? [] : [{ ...base, level: "hint", detail: { kind: "overwritten", how: "typed", value: reading.value } }];
  });
}
