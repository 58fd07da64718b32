/**
 * What to say of the identities: each imbalance once.
 *
 * A wrong total throws off every sum it stands in, and 总计 repeats whatever its columns say. An identity that
 * defines a total always speaks for itself. Any other one speaks only if it fails even when every total is
 * computed from its parts (else the wrong total is already named), and not if another instance of its own rule,
 * whose figures lie behind it, has spoken (so 总计 does not repeat its columns). None speaks over a negative or fractional
 * count, which is a finding of its own.
 */
import type { Form, PreparedIdentity } from "../form";
import { numberProblem } from "../reading";
import { equal, type Sums } from "../sums";
import type { Finding, Pending, Report, Verdict } from "../types";

export interface Judged {
  readonly prepared: PreparedIdentity;
  readonly verdict: Verdict;
}

export function identityFindings(judged: readonly Judged[], report: Report, form: Form, sums: Sums): readonly Finding[] {
  const failing = judged.filter((j) => j.verdict.state === "fails" && !tiesImpossible(j.prepared, report, form));
  const own = failing.filter((j) => j.prepared.definition || !equalFromParts(j.prepared, sums));
  return unrepeated(own).map(({ prepared, verdict }) => ({
    key: keyOf(prepared),
    code: prepared.rule.code,
    level: prepared.rule.level,
    unfilled: false,
    table: prepared.identity.table,
    figures: [...prepared.identity.left, ...prepared.identity.right],
    detail: {
      kind: "identity",
      scope: prepared.identity.scope,
      left: verdict.left,
      right: verdict.right,
      difference: verdict.difference,
      partsLeft: prepared.identity.left.map((id) => sums.asStands(id)),
      partsRight: prepared.identity.right.map((id) => sums.asStands(id)),
      restorable: [...prepared.identity.left, ...prepared.identity.right].some((id) => report.overwritten.has(id)),
    },
  }));
}

export function pendings(judged: readonly Judged[], report: Report, form: Form, sums: Sums): readonly Pending[] {
  const open = judged.filter((j) => j.verdict.state === "incomplete" && j.verdict.difference !== 0 && !tiesImpossible(j.prepared, report, form));
  return unrepeated(open).map(({ prepared, verdict }) => ({
    key: keyOf(prepared),
    code: prepared.rule.code,
    table: prepared.identity.table,
    scope: prepared.identity.scope,
    figures: [...prepared.identity.left, ...prepared.identity.right],
    left: verdict.left,
    right: verdict.right,
    remainder: verdict.difference,
    partsLeft: prepared.identity.left.map((id) => sums.asStands(id)),
    partsRight: prepared.identity.right.map((id) => sums.asStands(id)),
    firstBlank: firstBlank(prepared, report, form),
  }));
}

/** A negative or fractional count among the tied cells is named by itself; until it is mended the sums it is in mean nothing. */
function tiesImpossible(p: PreparedIdentity, report: Report, form: Form): boolean {
  return p.tied.some((id) => {
    const reading = report.figures.get(id);
    return reading?.kind === "number" && !form.definitions.has(id) && numberProblem(reading.value, form.figures.get(id)!.kind) !== undefined;
  });
}

const keyOf = (p: PreparedIdentity): string => `${p.rule.code}:${p.instance}`;

function equalFromParts(p: PreparedIdentity, sums: Sums): boolean {
  const sum = (ids: readonly (typeof p.tied)[number][]) => ids.reduce((total, id) => total + sums.fromParts(id), 0);
  return equal(sum(p.identity.left), sum(p.identity.right));
}

function unrepeated(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter((j) => {
    if (j.prepared.definition) return true;
    const behind = new Set(j.prepared.tied);
    return !judged.some((other) => other !== j && other.prepared.rule === j.prepared.rule && [...other.prepared.identity.left, ...other.prepared.identity.right].every((id) => behind.has(id)));
  });
}

/** An input before a total, in reading order: totals fill themselves. */
function firstBlank(p: PreparedIdentity, report: Report, form: Form) {
  const blank = p.tied.filter((id) => (report.figures.get(id)?.kind ?? "blank") === "blank").sort((a, b) => form.order.get(a)! - form.order.get(b)!);
  return blank.find((id) => !form.definitions.has(id)) ?? blank[0]!;
}
