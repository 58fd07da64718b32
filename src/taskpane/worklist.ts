/** Everything to be mended or looked at, in the order in which it is worked off. */
import type { Target } from "../app/state";
import type { CheckResult, Finding, Pending } from "../report/types";
import type { FigureId } from "../statute/types";

export type WorkKind = "error" | "pending" | "unfilled" | "warning" | "hint";

export interface WorkItem {
  readonly key: string;
  readonly kind: WorkKind;
  readonly figures: readonly FigureId[];
  /** Where 「定位」 goes. */
  readonly target: Target | undefined;
  readonly subject: { readonly finding: Finding } | { readonly pending: Pending };
}

const ORDER: readonly WorkKind[] = ["error", "pending", "unfilled", "warning", "hint"];

/** What must be mended first, then what is not complete, then what is to be looked at; within each, the order of the statute. */
export function worklist(check: CheckResult): readonly WorkItem[] {
  const items: readonly WorkItem[] = [
    ...check.findings.map((finding): WorkItem => ({ key: finding.key, kind: finding.unfilled ? "unfilled" : finding.level, figures: finding.figures, target: targetOf(finding), subject: { finding } })),
    ...check.pending.map((pending): WorkItem => ({ key: pending.key, kind: "pending", figures: pending.figures, target: { kind: "figure", figure: pending.firstBlank }, subject: { pending } })),
  ];
  return ORDER.flatMap((kind) => items.filter((item) => item.kind === kind));
}

function targetOf({ detail, figures }: Finding): Target | undefined {
  switch (detail.kind) {
    case "meta":
      return { kind: "meta", field: detail.field };
    case "date":
      return { kind: "meta", field: "date" };
    case "narrative":
      return { kind: "section", section: detail.section };
    case "placeholder":
      return { kind: "section", section: detail.section, piece: detail.piece };
    default:
      return figures[0] === undefined ? undefined : { kind: "figure", figure: figures[0] };
  }
}

/**
 * The item shown open: the chosen one while it is there and the cursor has not gone to a figure of another one;
 * else the first that ties the figure under the cursor; else the first of all.
 */
export function inFocus(items: readonly WorkItem[], chosen: string | undefined, cursor: FigureId | undefined): WorkItem | undefined {
  const picked = items.find((item) => item.key === chosen);
  const atCursor = cursor === undefined ? undefined : items.find((item) => item.figures.includes(cursor));
  if (picked && (atCursor === undefined || cursor === undefined || picked.figures.includes(cursor) || picked.figures.length === 0)) return picked;
  return atCursor ?? picked ?? items[0];
}

/** The item so many steps on, round the end. */
export function step(items: readonly WorkItem[], from: WorkItem | undefined, by: 1 | -1): WorkItem | undefined {
  if (items.length === 0) return undefined;
  const at = from ? items.indexOf(from) : by > 0 ? -1 : 0;
  return items[(at + by + items.length) % items.length];
}
