/** Numbers of the texts that stand in no figure, or do not add up. One finding for each. */
import type { FigureId, SaidRule } from "../../statute/types";
import { readNarrative } from "../narrative/readNarrative";
import type { Finding, Report } from "../types";

export function saidFindings(rule: SaidRule, report: Report): readonly Finding[] {
  const reading = readNarrative(report);
  const counts = new Map<string, number>();
  const finding = (piece: number, what: string, figures: readonly FigureId[], detail: Finding["detail"]): Finding => {
    const key = `${rule.code}:${piece}:${what}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { key: count > 1 ? `${key}:${count}` : key, code: rule.code, level: rule.level, unfilled: false, table: undefined, figures, detail };
  };
  if (rule.reads === "divisions")
    return reading.divisions.filter((d) => d.wrong).map(({ section, piece, seen, sum, division }) => finding(piece, "", [], { kind: "divided", section, piece, seen, says: division.says, parts: division.parts, sum }));
  const shares = rule.reads === "shares";
  const ours = reading.numbers.filter(({ wrong, number }) => wrong && (number.as === "share") === shares && (shares || rule.quantities.includes(number.quantity)));
  return ours.map(({ section, piece, seen, number, candidates }) =>
    finding(piece, number.quantity.id, [...new Set(candidates.flatMap((c) => c.figures))], {
      kind: "said", section, piece, seen, as: number.as, says: number.says,
      candidates: candidates.map(({ sum, of, value }) => ({ sum: sum.name, of: of?.name, value: value! })),
    }),
  );
}
