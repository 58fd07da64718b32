/** Everything to be mended or looked at, in the order in which the form is read: the way in which one goes from each to the next. */
import type { Target } from "../app/state";
import { explanationKey } from "../report/explanations";
import { formOf } from "../report/form";
import { comparePlaces, placesIn, type FormPlace } from "../report/formPlace";
import type { CheckResult, Finding, Pending } from "../report/types";
import type { Edition, FigureId } from "../statute/types";
import { spotOfTarget, type Spot } from "./cursorSpot";

export type WorkKind = "error" | "pending" | "unfilled" | "warning" | "hint";

export interface WorkItem {
  /** Of a finding over words by its words, so that a paragraph put in above makes it no other item: what is open under it stays open. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly figures: readonly FigureId[];
  readonly place: FormPlace;
  /** Where it leads, its figures and those behind their totals: with the cursor on one of them, the item is what concerns the person. */
  readonly tied: ReadonlySet<Spot>;
  /** Where 「定位」 goes. */
  readonly target: Target | undefined;
  readonly subject: { readonly finding: Finding } | { readonly pending: Pending };
}

/** At one place: what must be mended first. */
const ORDER: readonly WorkKind[] = ["error", "pending", "unfilled", "warning", "hint"];

export function worklist(check: CheckResult, edition: Edition): readonly WorkItem[] {
  const places = placesIn(edition);
  const behind = new Map(formOf(edition).identities.map(({ rule, instance, tied }) => [`${rule.code}:${instance}`, tied]));
  const tied = ({ key, figures }: { readonly key: string; readonly figures: readonly FigureId[] }, target: Target | undefined): ReadonlySet<Spot> => {
    const spot = target && spotOfTarget(target);
    return new Set<Spot>([...(behind.get(key) ?? figures), ...(spot === undefined ? [] : [spot])]);
  };
  const seen = new Map<string, number>();
  const items: readonly WorkItem[] = [
    ...check.findings.map((finding): WorkItem => {
      const target = targetOf(finding);
      const name = explanationKey(finding);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return { key: count > 1 ? `${name}#${count}` : name, kind: finding.unfilled ? "unfilled" : finding.level, figures: finding.figures, place: places.finding(finding), tied: tied(finding, target), target, subject: { finding } };
    }),
    ...check.pending.map((pending): WorkItem => {
      const target: Target = { kind: "figure", figure: pending.firstBlank };
      return { key: pending.key, kind: "pending", figures: pending.figures, place: places.figures(pending.figures), tied: tied(pending, target), target, subject: { pending } };
    }),
  ];
  return [...items].sort((a, b) => comparePlaces(a.place, b.place) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/** An explanation holds for it. */
export const isExplained = ({ subject }: WorkItem): boolean => "finding" in subject && subject.finding.explained !== undefined;

/** The first to be mended or filled in; else the first warning to be explained; where nothing keeps the report from being submitted, the first of all. */
export const firstOf = (items: readonly WorkItem[]): WorkItem | undefined => items.find(({ kind }) => kind !== "warning" && kind !== "hint") ?? items.find((item) => item.kind === "warning" && !isExplained(item)) ?? items[0];

function targetOf({ detail, figures }: Finding): Target | undefined {
  switch (detail.kind) {
    case "meta":
      return { kind: "meta", field: detail.field };
    case "date":
      return { kind: "meta", field: "date" };
    case "inForce":
      return { kind: "meta", field: "year" };
    case "narrative":
    case "sameText":
    case "length":
    case "mention":
      return { kind: "section", section: detail.section };
    case "placeholder":
    case "year":
    case "heading":
    case "numbering":
    case "said":
    case "divided":
      return { kind: "section", section: detail.section, piece: detail.piece };
    default:
      return figures[0] === undefined ? undefined : { kind: "figure", figure: figures[0] };
  }
}
