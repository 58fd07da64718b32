/** Cells that hold no number they can: a text that means one, a minus, a total that its parts can give. */
import type { FigureId } from "../../statute/types";
import { formOf } from "../form";
import { number } from "../reading";
import { Sums } from "../sums";
import type { Finding, Report } from "../types";
import { proofOf, wordsAfter, type Before } from "./proof";
import type { Change, Fault, Reason } from "./types";

/** @param among findings not explained otherwise */
export function cellFaults(before: Before, among: readonly Finding[]): readonly Fault[] {
  const { report } = before;
  return among.flatMap((finding): Fault[] => {
    const figure = finding.figures[0]!;
    const meant = meantBy(finding, figure, report);
    if (!meant) return [];
    const change: Change = { figure, before: report.figures.get(figure)!, after: number(meant.value) };
    const gone = proofOf(before, [change], false);
    if (!gone?.includes(finding)) return [];
    const words = wordsAfter(before, [change]);
    return [{ key: finding.key, findings: [finding.key], more: 0, proposals: [{ key: `${figure}=${meant.value}`, changes: [change], reason: meant.reason, rank: 1, settles: [...gone, ...words.gone].map(({ key }) => key), brings: words.come.map(({ key }) => key) }] }];
  });
}

function meantBy({ detail }: Finding, figure: FigureId, report: Report): { readonly value: number; readonly reason: Reason } | undefined {
  if (detail.kind !== "number") return undefined;
  const form = formOf(report.edition);
  const definition = form.definitions.get(figure);
  if (definition) {
    const parts = definition.tied.filter((id) => id !== figure);
    if (!parts.every((id) => report.figures.get(id)?.kind === "number")) return undefined;
    return { value: new Sums(form, report.figures).fromParts(figure), reason: { code: "total", totals: [figure], zeros: false } };
  }
  if (detail.problem === "text") {
    const value = detail.zeroWord ? 0 : detail.probable;
    return value === undefined ? undefined : { value, reason: { code: "meant", figure } };
  }
  const reading = report.figures.get(figure);
  // A whole number that its cell cannot hold is a negative one.
  return reading?.kind === "number" && Number.isInteger(reading.value) ? { value: -reading.value, reason: { code: "sign", figure } } : undefined;
}
