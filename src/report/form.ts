/** An edition prepared for the check: which figure a total is defined by, and what lies behind each identity. Made once per edition. */
import type { Edition, Figure, FigureId, Identity, IdentityRule, Table } from "../statute/types";

/** One instance of an identity with all it depends on. */
export interface PreparedIdentity {
  readonly rule: IdentityRule;
  readonly instance: number;
  readonly identity: Identity;
  /** All tied figures, those behind a total included, each once. */
  readonly tied: readonly FigureId[];
  /** This instance is the one by which its total is computed. */
  readonly definition: boolean;
}

export interface Form {
  readonly edition: Edition;
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Position of each figure in the report, for statute order. */
  readonly order: ReadonlyMap<FigureId, number>;
  readonly identities: readonly PreparedIdentity[];
  /** For each computed total, the identity that defines it. */
  readonly definitions: ReadonlyMap<FigureId, PreparedIdentity>;
  /** Figures that people fill, by table, in reading order: all but the computed totals. */
  readonly inputs: ReadonlyMap<string, readonly FigureId[]>;
}

const forms = new WeakMap<Edition, Form>();

export function formOf(edition: Edition): Form {
  let form = forms.get(edition);
  if (!form) forms.set(edition, (form = prepare(edition)));
  return form;
}

function prepare(edition: Edition): Form {
  const all = edition.tables.flatMap((t) => t.figures);
  const rules = edition.rules.filter((r): r is IdentityRule => r.kind === "identity");
  const parts = new Map<FigureId, readonly FigureId[]>();
  const definer = new Map<FigureId, Identity>();
  for (const rule of rules)
    for (const identity of rule.instances) {
      const total = identity.left[0]!;
      if (rule.defines && !parts.has(total)) {
        parts.set(total, identity.right);
        definer.set(total, identity);
      }
    }
  const identities = rules.flatMap((rule) =>
    rule.instances.map((identity, instance): PreparedIdentity => ({
      rule, instance, identity,
      tied: closure([...identity.left, ...identity.right], parts),
      definition: definer.get(identity.left[0]!) === identity,
    })),
  );
  return {
    edition,
    figures: new Map(all.map((f) => [f.id, f])),
    tables: new Map(edition.tables.map((t) => [t.id, t])),
    order: new Map(all.map((f, i) => [f.id, i])),
    identities,
    definitions: new Map(identities.filter((p) => p.definition).map((p) => [p.identity.left[0]!, p])),
    inputs: new Map(edition.tables.map((t) => [t.id, t.figures.map((f) => f.id).filter((id) => !parts.has(id))])),
  };
}

function closure(start: readonly FigureId[], parts: ReadonlyMap<FigureId, readonly FigureId[]>): readonly FigureId[] {
  const seen = new Set<FigureId>();
  const visit = (id: FigureId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    parts.get(id)?.forEach(visit);
  };
  start.forEach(visit);
  return [...seen];
}
