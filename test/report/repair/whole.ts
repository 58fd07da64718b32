/** Published reports made to balance, with no blank: what a fault can be planted in. */
import { check } from "../../../src/report/check";
import { formOf } from "../../../src/report/form";
import { number } from "../../../src/report/reading";
import { Sums } from "../../../src/report/sums";
import type { Report } from "../../../src/report/types";
import type { FigureId } from "../../../src/statute/types";
import { publishedIds, publishedReport, withTotals } from "../../support/reports";

/** Blanks and texts are 0; where receipts and results disagree, the first figure of the balance gives way. */
export function whole(id: string): Report {
  const published = publishedReport(id);
  const form = formOf(published.edition);
  const figures = new Map([...published.figures].map(([figure, reading]) => [figure, reading.kind === "number" ? reading : number(0)]));
  for (const { rule, identity } of form.identities) {
    const [first, ...others] = identity.left as [FigureId, ...FigureId[]];
    if (rule.defines || form.definitions.has(first)) continue;
    const sums = new Sums(form, figures);
    const sum = (ids: readonly FigureId[]) => ids.reduce((total, one) => total + sums.fromParts(one), 0);
    const wanted = sum(identity.right) - sum(others);
    // More was carried over than there was: then that gives way as well.
    if (wanted < 0) others.forEach((other) => figures.set(other, number(0)));
    figures.set(first, number(wanted < 0 ? sum(identity.right) : wanted));
  }
  const report = withTotals({ ...published, figures });
  if (check(report).errors > 0) throw new Error(`${id} is not whole`);
  return report;
}

export const wholeReports: readonly { readonly id: string; readonly report: Report }[] = ["2021", "2019"].flatMap((edition) => publishedIds(edition)).map((id) => ({ id, report: whole(id) }));
