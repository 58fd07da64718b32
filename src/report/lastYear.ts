/** Last year's report beside this year's: what it says of the figures that both count alike. */
import { MAPPINGS } from "../statute/mapping/mappings";
import { mappingBetween, type EditionMapping, type TextPlace } from "../statute/mapping/mapping";
import type { Edition, FigureId, LastYearRule } from "../statute/types";
import type { ImportedReport } from "./imported";
import { BLANK, number } from "./reading";
import type { Piece, Reading } from "./types";

/** What is kept of last year's report. Its edition need not be this year's. */
export interface LastYear {
  readonly edition: Edition;
  readonly year: number | undefined;
  readonly unit: string;
  readonly titleName: string;
  /** Every figure of its own edition, as it was printed. */
  readonly figures: ReadonlyMap<FigureId, Reading>;
  readonly pieces: readonly Piece[];
}

export const lastYearOf = ({ edition, year, unit, titleName, figures, pieces }: ImportedReport): LastYear => ({ edition, year, unit, titleName, figures, pieces });

/** The rules that compare a report of one edition with last year's of the same or another, in their order. */
export const yearRules = (edition: Edition, from: Edition): readonly LastYearRule[] =>
  edition.rules.filter((rule): rule is LastYearRule => rule.kind === "lastYear" && (rule.acrossEditions || from.id === edition.id));

/**
 * Where last year's report says each figure of this year's edition: all of them within one edition; from another one those
 * that the editions count alike, and those that together are what this edition counts as one. A figure that is not here has no last year.
 */
export function lastSources(from: Edition, edition: Edition, mappings: readonly EditionMapping[] = MAPPINGS): ReadonlyMap<FigureId, readonly FigureId[]> {
  if (from.id === edition.id) return new Map(edition.tables.flatMap((t) => t.figures.map((f): [FigureId, readonly FigureId[]] => [f.id, [f.id]])));
  const mapping = mappingBetween(mappings, from.id, edition.id);
  if (!mapping) return new Map();
  const forward = mapping.older === from.id;
  return new Map([
    ...mapping.same.map(({ older, newer }): [FigureId, readonly FigureId[]] => (forward ? [newer, [older]] : [older, [newer]])),
    ...(forward ? [] : mapping.divided.map(({ older, newer }): [FigureId, readonly FigureId[]] => [older, newer])),
  ]);
}

/** Last year's readings by the figures of this year's edition; of several that count as one the sum, blank unless all of them are numbers. */
export function lastFigures(last: LastYear, edition: Edition, mappings: readonly EditionMapping[] = MAPPINGS): ReadonlyMap<FigureId, Reading> {
  return new Map([...lastSources(last.edition, edition, mappings)].map(([id, from]): [FigureId, Reading] => {
    const readings = from.map((one) => last.figures.get(one) ?? BLANK);
    const numbers = readings.flatMap((r) => (r.kind === "number" ? [r.value] : []));
    return [id, readings.length === 1 ? readings[0]! : numbers.length === readings.length ? number(numbers.reduce((a, b) => a + b, 0)) : BLANK];
  }));
}

/** A place for texts of last year's report, and that of this year's edition where the same is written; undefined where there is none. */
export interface TextPair {
  readonly last: TextPlace;
  readonly now: TextPlace | undefined;
}

/** In the order of last year's form. Words that name no part of their section have a place of their own, before its parts. */
export function textPairs(last: LastYear, edition: Edition, mappings: readonly EditionMapping[] = MAPPINGS): readonly TextPair[] {
  const mapping = mappingBetween(mappings, last.edition.id, edition.id);
  const joined = (mapping?.texts ?? []).map(({ older, newer }) => (mapping!.older === last.edition.id ? { last: older, now: newer } : { last: newer, now: older }));
  const same = (a: TextPlace, b: TextPlace): boolean => a.section === b.section && a.part === b.part;
  return last.edition.sections.filter((s) => s.kind === "narrative").flatMap((s) => {
    const known = s.parts.map((p) => p.id);
    const others = [...new Set(last.pieces.filter((p) => p.section === s.id && !known.includes(p.part)).map((p) => p.part))];
    return [...(known.length === 0 && others.length === 0 ? [""] : others), ...known].map((part): TextPair => {
      const place = { section: s.id, part };
      const here = last.edition.id === edition.id ? (known.length === 0 || known.includes(part) ? place : undefined) : joined.find((j) => same(j.last, place))?.now;
      return { last: place, now: here };
    });
  });
}
