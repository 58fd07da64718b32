/** Plants one fault of a kind that people make in a report that balances. Knows nothing of how faults are found. */
import { check } from "../../../src/report/check";
import { formOf } from "../../../src/report/form";
import { number } from "../../../src/report/reading";
import type { Report } from "../../../src/report/types";
import type { FigureId } from "../../../src/statute/types";
import { withTotals } from "../../support/reports";

export const KINDS = ["total", "zeros", "off", "swapped", "moved", "transposed", "dropped", "doubled", "twice"] as const;
export type Kind = (typeof KINDS)[number];
/** `typed`: every total was written by somebody. `formula`: totals follow whatever stands in their parts. */
export type Mode = "typed" | "formula";

export interface Planted {
  readonly kind: Kind;
  readonly report: Report;
  /** What stood there: the true correction. */
  readonly truth: ReadonlyMap<FigureId, number>;
}

/** Draws whole numbers: `below(n)` is 0 to n − 1. */
export type Below = (n: number) => number;

const valueOf = (report: Report, id: FigureId): number => {
  const reading = report.figures.get(id);
  if (reading?.kind !== "number") throw new Error(`${id} holds no number`);
  return reading.value;
};

/**
 * @param balanced a report without a finding and without a blank
 * @returns undefined where the report has no place for such a fault, or where nobody could see it: no rule of the form is
 * broken by it (cells that no rule ties; with totals that follow, a table whose only rule is its total; two cells of one sum
 * that change places)
 */
export function plant(kind: Kind, mode: Mode, balanced: Report, below: Below): Planted | undefined {
  const totals = [...formOf(balanced.edition).definitions.keys()];
  const base: Report = { ...balanced, overwritten: new Set(mode === "typed" ? totals : []) };
  const writes = drawn(kind, mode, base, below);
  if (!writes) return undefined;
  const figures = new Map(base.figures);
  const truth = new Map<FigureId, number>();
  for (const [id, value] of writes) {
    if (valueOf(base, id) === value) continue;
    truth.set(id, valueOf(base, id));
    figures.set(id, number(value));
  }
  const changed = { ...base, figures };
  const report = mode === "typed" ? changed : withTotals(changed);
  return check(report).errors === 0 ? undefined : { kind, report, truth };
}

type Writes = readonly (readonly [FigureId, number])[];

function drawn(kind: Kind, mode: Mode, report: Report, below: Below): Writes | undefined {
  const form = formOf(report.edition);
  const of = (id: FigureId) => valueOf(report, id);
  const one = <T>(among: readonly T[]): T | undefined => among[below(Math.max(1, among.length))];
  const tied = [...new Set(form.identities.flatMap(({ identity }) => [...identity.left, ...identity.right]))].filter((id) => mode === "typed" || !form.definitions.has(id));
  switch (kind) {
    case "total": {
      const id = one(tied.filter((figure) => form.definitions.has(figure)));
      return id && [[id, below(2) === 0 ? 0 : Math.max(0, of(id) + 1 + below(40) - 20)]];
    }
    case "zeros": {
      // The last column of a table where it is all totals.
      const columns = report.edition.tables.map((table) => table.cells.filter((cell) => cell.column === table.columns - 1 && cell.figure).map((cell) => cell.figure!)).filter((ids) => ids.length > 1 && ids.every((id) => form.definitions.has(id)));
      const wrong = one(columns)?.filter((id) => of(id) !== 0);
      return mode === "typed" && wrong && wrong.length > 1 ? wrong.map((id) => [id, 0] as const) : undefined;
    }
    case "off": {
      const id = one(tied);
      const by = 1 + below(below(2) === 0 ? 5 : 300);
      return id && [[id, below(2) === 0 && of(id) >= by ? of(id) - by : of(id) + by]];
    }
    case "swapped": {
      const pair = one(rowsOf(report, tied).flatMap((row) => row.flatMap((a, i) => row.slice(i + 1).filter((b) => of(a) !== of(b) && of(a) !== 0 && of(b) !== 0).map((b) => [a, b] as const))));
      return pair && [[pair[0], of(pair[1])], [pair[1], of(pair[0])]];
    }
    case "moved": {
      const pair = one(rowsOf(report, tied).flatMap((row) => row.flatMap((a, i) => [row[i - 1], row[i + 1]].filter((b) => b !== undefined && of(a) !== 0 && of(b) === 0).map((b) => [a, b!] as const))));
      return pair && [[pair[0], 0], [pair[1], of(pair[0])]];
    }
    case "transposed": {
      const slip = one(tied.flatMap((id) => [...String(of(id))].flatMap((digit, at, all) => (at > 0 && digit !== all[at - 1] && !(at === 1 && digit === "0") ? [[id, Number([...all.slice(0, at - 1), digit, all[at - 1], ...all.slice(at + 1)].join(""))] as const] : []))));
      return slip && [slip];
    }
    case "dropped": {
      const slip = one(tied.filter((id) => of(id) >= 10).flatMap((id) => [...String(of(id))].map((_, at, all) => [id, Number(all.filter((__, i) => i !== at).join(""))] as const)).filter(([id, value]) => String(value).length === String(of(id)).length - 1));
      return slip && [slip];
    }
    case "doubled": {
      const slip = one(tied.filter((id) => of(id) > 0).flatMap((id) => [...String(of(id))].map((digit, at, all) => [id, Number([...all.slice(0, at), digit, ...all.slice(at)].join(""))] as const)));
      return slip && [slip];
    }
    case "twice": {
      // A balance of two sums with two numbers on a side: what is counted in one of them is counted in the other as well.
      const balance = one(form.identities.filter(({ rule, identity }) => !rule.defines && identity.right.length > 1 && identity.right.some((id) => of(id) > 0) && identity.right.some((id) => !form.definitions.has(id) || form.definitions.get(id)!.identity.right.length > 6)));
      if (!balance) return undefined;
      const from = one(balance.identity.right.filter((id) => of(id) > 0))!;
      const to = balance.identity.right.find((id) => id !== from)!;
      const into = one(form.definitions.has(to) && form.definitions.get(to)!.rule !== form.identities[0]!.rule ? form.definitions.get(to)!.identity.right : [to])!;
      return mode === "formula" && form.definitions.has(into) ? undefined : [[into, of(into) + 1 + below(of(from))]];
    }
  }
}

/** The figures of each drawn row that may be changed, from left to right. */
function rowsOf(report: Report, among: readonly FigureId[]): readonly (readonly FigureId[])[] {
  const may = new Set(among);
  return report.edition.tables.flatMap((table) => {
    const cells = table.cells.filter(({ figure }) => figure && may.has(figure)).sort((a, b) => a.row - b.row || a.column - b.column);
    return [...new Set(cells.map(({ row }) => row))].map((row) => cells.filter((cell) => cell.row === row).map(({ figure }) => figure!));
  });
}

/** The same numbers for the same seed. */
export function drawing(seed: number): Below {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}
