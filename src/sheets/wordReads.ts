/** What a rule over words looks at: when any of it is another than at the last validation, its verdict stands for nothing. */
import type { Quantity } from "../statute/said";
import type { Edition, FigureId, SaidRule } from "../statute/types";
import type { RecordedField } from "./recordPlaces";
import type { WordRule } from "./wordRules";

export interface WordReads {
  readonly fields: readonly RecordedField[];
  readonly figures: readonly FigureId[];
  /** The texts, all of them: where a piece stands may be changed as well. */
  readonly texts: boolean;
}

export function readsOf(rule: WordRule, edition: Edition): WordReads {
  switch (rule.kind) {
    case "meta":
      return { fields: rule.fields, figures: [], texts: false };
    case "date":
      return { fields: ["date", "year", "officeKind"], figures: [], texts: false };
    case "inForce":
      return { fields: ["year"], figures: [], texts: false };
    case "magnitude":
      return { fields: ["officeKind"], figures: [rule.figure], texts: false };
    case "narrative":
    case "placeholder":
    case "length":
    case "heading":
    case "numbering":
      return { fields: [], figures: [], texts: true };
    case "years":
      return { fields: ["year"], figures: [], texts: true };
    case "mention":
      return { fields: [...(rule.fromYear === undefined ? [] : ["year" as const]), ...(rule.governments ? ["officeKind" as const] : [])], figures: rule.counted === undefined ? [] : [rule.counted], texts: true };
    case "received":
      return { fields: [], figures: [rule.figure], texts: true };
    case "said":
      // By its name the reader knows the office from others; by the year, years that are not meant.
      return { fields: ["unit", "year"], figures: figuresSaid(rule, edition), texts: true };
  }
}

/** All that a number read by the rule may be compared with. A number beside the names of a part and its whole may be either. */
function figuresSaid({ reads, quantities }: SaidRule, edition: Edition): readonly FigureId[] {
  if (reads === "divisions") return [];
  const all = edition.rules.flatMap((rule) => (rule.kind === "said" ? rule.quantities : []));
  const wholes = ({ wholes: ids = [] }: Quantity): readonly Quantity[] => all.filter((q) => ids.includes(q.id));
  const shares = reads === "shares";
  const compared = (shares ? all.filter((q) => q.shareOf) : quantities).flatMap((q) => [q, ...wholes(q)]);
  const sums = compared.flatMap((q) => [...q.equals, ...(shares ? [...(q.shareOf ?? []), ...(q.shareOfReceived ?? [])] : [])]);
  return [...new Set(sums.flatMap((sum) => sum.figures))];
}
