/** 换年报格式: what a report says, carried over into another edition by meaning; what has no place there is listed, never dropped. */
import { mappingBetween, type EditionMapping, type TextPlace } from "../statute/mapping/mapping";
import type { Edition, FigureId, TableId } from "../statute/types";
import { formOf, type Form } from "./form";
import { BLANK, number } from "./reading";
import { frozen, sentenceOf } from "./sentence";
import { equal } from "./sums";
import type { Piece, Reading, Report } from "./types";

export type Held = Exclude<Reading, { readonly kind: "blank" }>;

/** Something of the old report that stands nowhere in the new one. */
export type Homeless =
  /** `summed`: it is part of this figure of the new edition, where it cannot be told from the others any more. */
  | { readonly kind: "figure"; readonly edition: Edition; readonly figure: FigureId; readonly reading: Held; readonly summed?: FigureId }
  | { readonly kind: "text"; readonly edition: Edition; readonly place: TextPlace; readonly text: string };

export interface Switched {
  /** Every table is readable: what is not carried over is blank. */
  readonly report: Report;
  /** In the old form's order. */
  readonly homeless: readonly Homeless[];
  /** Live sentences that the other edition does not have: they stay as the words they showed. */
  readonly frozen: number;
}

/**
 * @param sources the report; or its parts, each in the edition that its sheets are in, where a switch was cut short. The
 * first one holds the particulars.
 * @throws RangeError where no mapping joins the editions
 */
export function switchEdition(sources: readonly [Report, ...Report[]], to: Edition, mappings: readonly EditionMapping[]): Switched {
  const figures = new Map<FigureId, Reading>();
  const homeless: Homeless[] = [];
  const pieces: Piece[] = [];
  let wordsNow = 0;
  for (const source of sources) {
    const step = new Step(source, to, mappings);
    step.figures.forEach((reading, id) => figures.set(id, reading));
    homeless.push(...step.homeless);
    pieces.push(...step.pieces);
    wordsNow += step.frozen;
  }
  return { report: settled(sources[0], to, figures, pieces), homeless, frozen: wordsNow };
}

/** Where the things of one source go. */
class Step {
  readonly figures = new Map<FigureId, Reading>();
  readonly homeless: Homeless[] = [];
  readonly pieces: Piece[] = [];
  frozen = 0;
  private readonly parked = new Map<FigureId, readonly Homeless[]>();
  private readonly form: Form;
  private readonly target: Form;

  constructor(private readonly source: Report, private readonly to: Edition, mappings: readonly EditionMapping[]) {
    this.form = formOf(source.edition);
    this.target = formOf(to);
    const mapping = mappingBetween(mappings, source.edition.id, to.id);
    if (source.edition !== to && !mapping) throw new RangeError(`nothing joins ${source.edition.id} and ${to.id}`);
    const forward = mapping?.older === source.edition.id;
    const pairs = source.edition === to
      ? [...this.form.figures.keys()].map((id): [FigureId, FigureId] => [id, id])
      : mapping!.same.map((s): [FigureId, FigureId] => (forward ? [s.older, s.newer] : [s.newer, s.older]));
    const done = new Set<FigureId>();
    for (const [from, into] of pairs) {
      this.carry(from, into);
      done.add(from);
    }
    for (const { older, newer } of source.edition === to ? [] : mapping!.divided) {
      if (forward) this.divide(older, newer);
      else this.join(newer, older);
      (forward ? [older] : newer).forEach((id) => done.add(id));
    }
    for (const id of this.form.figures.keys()) if (!done.has(id)) this.park(id);
    for (const id of this.form.figures.keys()) this.homeless.push(...(this.parked.get(id) ?? []));
    this.carryTexts(source.edition === to ? undefined : mapping!.texts.map((t) => (forward ? [t.older, t.newer] : [t.newer, t.older])));
  }

  /** What a person put into a cell: not a blank, and not a total that our formula computes. */
  private held(id: FigureId): Held | undefined {
    const reading = this.source.figures.get(id) ?? BLANK;
    if (reading.kind === "blank" || !this.source.readable.has(this.form.figures.get(id)!.table)) return undefined;
    return this.form.definitions.has(id) && !this.source.overwritten.has(id) ? undefined : reading;
  }

  private park(id: FigureId, summed?: FigureId): void {
    const reading = this.held(id);
    if (reading) this.parked.set(id, [{ kind: "figure", edition: this.source.edition, figure: id, reading, ...(summed !== undefined && { summed }) }]);
  }

  private carry(from: FigureId, into: FigureId): void {
    // A computed total is computed again, unless the other edition leaves it to people.
    const reading = this.held(from) ?? (this.target.definitions.has(into) ? BLANK : (this.source.figures.get(from) ?? BLANK));
    if (reading.kind !== "blank" && this.source.readable.has(this.form.figures.get(from)!.table)) this.figures.set(into, reading);
  }

  /** One figure that the other edition divides: only of none it is known how it is divided. */
  private divide(whole: FigureId, parts: readonly FigureId[]): void {
    const reading = this.held(whole);
    const inputs = parts.filter((id) => !this.target.definitions.has(id));
    if (reading?.kind === "number" && reading.value === 0 && inputs.length === parts.length) inputs.forEach((id) => this.figures.set(id, number(0)));
    else this.park(whole);
  }

  /** Several figures that the other edition counts as one: their sum has its place; of what, only while it is nothing does nothing get lost. */
  private join(parts: readonly FigureId[], whole: FigureId): void {
    const readings = parts.map((id) => this.held(id));
    const numbers = readings.flatMap((r) => (r?.kind === "number" ? [r.value] : []));
    const place = numbers.length === parts.length && !this.target.definitions.has(whole);
    if (place) this.figures.set(whole, number(numbers.reduce((a, b) => a + b, 0)));
    if (!place || numbers.some((n) => n !== 0)) parts.forEach((id) => this.park(id, place ? whole : undefined));
  }

  private carried(piece: Piece): Piece {
    if (piece.kind === "text" || sentenceOf(this.to, piece.sentence)) return piece;
    this.frozen += 1;
    return frozen(piece);
  }

  private carryTexts(places: readonly (readonly [TextPlace, TextPlace])[] | undefined): void {
    for (const piece of this.source.pieces) {
      const into = places ? places.find(([from]) => from.section === piece.section && from.part === piece.part)?.[1] : piece;
      if (into) this.pieces.push({ ...this.carried(piece), section: into.section, part: into.part });
      else this.homeless.push({ kind: "text", edition: this.source.edition, place: { section: piece.section, part: piece.part }, text: piece.content });
    }
  }
}

/** The report as its new sheets will say it: a typed total that comes to what its parts come to is computed from now on. */
function settled(source: Report, to: Edition, carried: ReadonlyMap<FigureId, Reading>, pieces: readonly Piece[]): Report {
  const form = formOf(to);
  const figures = new Map<FigureId, Reading>();
  const overwritten = new Set<FigureId>();
  const settle = (id: FigureId): Reading => {
    let reading = figures.get(id);
    if (!reading) {
      const typed = carried.get(id) ?? BLANK;
      const parts = form.definitions.get(id)?.identity.right.map(settle);
      const sum = parts && sumOf(parts);
      reading = !sum || (typed.kind !== "blank" && !agree(typed, sum)) ? typed : sum;
      if (sum && reading === typed && typed.kind !== "blank") overwritten.add(id);
      figures.set(id, reading);
    }
    return reading;
  };
  const all = new Map([...form.figures.keys()].map((id) => [id, settle(id)]));
  return { ...source, edition: to, figures: all, overwritten, pieces, readable: new Set<TableId>(to.tables.map((t) => t.id)) };
}

const agree = (typed: Reading, sum: Reading): boolean => typed.kind === "number" && sum.kind === "number" && equal(typed.value, sum.value);

/** What the formula of a total shows: the sum of the numbers among its parts as they stand, nothing over no number; an error comes through. */
function sumOf(parts: readonly Reading[]): Reading {
  const numbers = parts.flatMap((r) => (r.kind === "number" ? [r.value] : []));
  if (numbers.length === 0) return BLANK;
  return parts.find((r) => r.kind === "error") ?? number(numbers.reduce((a, b) => a + b, 0));
}
