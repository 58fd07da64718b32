/** The sentence of a finding about a number that the texts say. */
import type { Finding, FindingDetail } from "../../report/types";
import { plain } from "../plain";
import type { Words } from "../words";
import type { Names } from "./names";
import type { Sentence } from "./sentence";

export type SaidDetail = Extract<FindingDetail, { kind: "said" | "divided" }>;

export function saySaid(finding: Finding, detail: SaidDetail, names: Names, words: Words): Sentence {
  const say = words.said;
  if (detail.kind === "divided") {
    const sum = plain(detail.sum);
    return { title: say.divided(detail.seen, plain(detail.says), sum), lines: [detail.parts.length > 1 ? say.parts(detail.parts.map(plain), sum) : say.single], likely: [] };
  }
  const table = names.table(names.figure(finding.figures[0]!).table).name;
  const values = detail.candidates.map(({ sum, of, value }) => (of === undefined ? say.value(sum, plain(value)) : say.share(sum, of, plain(Number(value.toFixed(2))))));
  // Where nothing was carried in, 新收 and 新收＋上年结转 are one number.
  const unlike = values.filter((_, i) => detail.candidates.findIndex((c) => c.value === detail.candidates[i]!.value) === i);
  return { title: say.title(detail.seen, table, say.values(unlike)), lines: [detail.as === "all" ? say.all : unlike.length > 1 ? say.lineMany : say.line], likely: [] };
}
