import type { Finding, TextEdit } from "../../report/types";
import type { FigureId } from "../../statute/types";

/** What a press can do about a finding at once. */
export type Remedy =
  | { readonly kind: "restore"; readonly figures: readonly FigureId[] }
  | { readonly kind: "set"; readonly figure: FigureId; readonly value: number; readonly seen: string }
  | { readonly kind: "removeHeading" | "renumber"; readonly edits: readonly TextEdit[] }
  | { readonly kind: "changeForm" };

/** Where 看改法 may have something to propose that no other remedy does. */
export function mayBeRepaired({ detail, figures }: Finding, overwritten: ReadonlySet<FigureId>): boolean {
  if (detail.kind === "identity") return true;
  return detail.kind === "number" && (detail.problem === "negative" || figures.some((id) => overwritten.has(id)));
}

/** 恢复公式 where a total was typed over; 改为 0 for 无 and the like; 改为 12 where the number meant is plain; 改为 0.5 where it was typed in a smaller unit; what the texts should say; the way to the format in force. */
export function remediesOf({ detail, figures }: Finding, overwritten: ReadonlySet<FigureId>): readonly Remedy[] {
  switch (detail.kind) {
    case "identity":
    case "overwritten": {
      const lost = figures.filter((id) => overwritten.has(id));
      return lost.length > 0 ? [{ kind: "restore", figures: lost }] : [];
    }
    case "number": {
      const figure = figures[0];
      const value = detail.zeroWord ? 0 : detail.probable;
      return figure === undefined || value === undefined ? [] : [{ kind: "set", figure, value, seen: detail.seen }];
    }
    case "magnitude":
      return figures.map((figure) => ({ kind: "set", figure, value: detail.probable, seen: String(detail.value) }));
    // Under another heading the text may stand in the wrong place: that is hers to say.
    case "heading":
      return detail.own ? [{ kind: "removeHeading", edits: detail.edits }] : [];
    case "numbering":
      return [{ kind: "renumber", edits: detail.edits }];
    case "inForce":
      return [{ kind: "changeForm" }];
    default:
      return [];
  }
}
