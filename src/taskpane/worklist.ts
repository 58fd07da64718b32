/** Everything to be mended or looked at, in the order in which it is worked off. */
import type { Target } from "../app/state";
import { formOf } from "../report/form";
import type { CheckResult, Finding, Pending } from "../report/types";
import type { Edition, FigureId } from "../statute/types";

export type WorkKind = "error" | "pending" | "unfilled" | "warning" | "hint";

export interface WorkItem {
  readonly key: string;
  readonly kind: WorkKind;
  readonly figures: readonly FigureId[];
  /** Its figures and those behind their totals: with the cursor on one of them, the item is what concerns the person. */
  readonly tied: ReadonlySet<FigureId>;
  /** Where 「定位」 goes. */
  readonly target: Target | undefined;
  readonly subject: { readonly finding: Finding } | { readonly pending: Pending };
}

const ORDER: readonly WorkKind[] = ["error", "pending", "unfilled", "warning", "hint"];

/** What must be mended first, then what is not complete, then what is to be looked at; within each, the order of the statute. */
export function worklist(check: CheckResult, edition: Edition): readonly WorkItem[] {
  const behind = new Map(formOf(edition).identities.map(({ rule, instance, tied }) => [`${rule.code}:${instance}`, tied]));
  const tied = ({ key, figures }: { readonly key: string; readonly figures: readonly FigureId[] }) => new Set(behind.get(key) ?? figures);
  const items: readonly WorkItem[] = [
    ...check.findings.map((finding): WorkItem => ({ key: finding.key, kind: finding.unfilled ? "unfilled" : finding.level, figures: finding.figures, tied: tied(finding), target: targetOf(finding), subject: { finding } })),
    ...check.pending.map((pending): WorkItem => ({ key: pending.key, kind: "pending", figures: pending.figures, tied: tied(pending), target: { kind: "figure", figure: pending.firstBlank }, subject: { pending } })),
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
    case "sameText":
      return { kind: "section", section: detail.section };
    case "placeholder":
      return { kind: "section", section: detail.section, piece: detail.piece };
    default:
      return figures[0] === undefined ? undefined : { kind: "figure", figure: figures[0] };
  }
}

/** The item so many steps on, round the end. */
export function step(items: readonly WorkItem[], from: WorkItem | undefined, by: 1 | -1): WorkItem | undefined {
  if (items.length === 0) return undefined;
  const at = from ? items.indexOf(from) : by > 0 ? -1 : 0;
  return items[(at + by + items.length) % items.length];
}
