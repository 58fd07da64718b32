/** What two editions have in common: which figure of the one counts the same thing as which of the other, and why. */
import { StatuteError } from "../ids";
import type { Citation, Edition, EditionId, FigureId, SectionId } from "../types";

/** The grounds for taking two figures, or two parts of the text, for the same. */
interface Grounds {
  readonly why: string;
  readonly citations: readonly Citation[];
}
/** Two figures that count the same thing. */
export interface SameFigure extends Grounds {
  readonly older: FigureId;
  readonly newer: FigureId;
}
/** A figure of the older edition that the newer one divides; their sum is the older one, but which is which cannot be told back. */
export interface DividedFigure extends Grounds {
  readonly older: FigureId;
  readonly newer: readonly FigureId[];
}
/** A place for text: a section, and its part or "". */
export interface TextPlace {
  readonly section: SectionId;
  readonly part: string;
}
export interface SameText extends Grounds {
  readonly older: TextPlace;
  readonly newer: TextPlace;
}

export interface EditionMapping {
  readonly older: EditionId;
  readonly newer: EditionId;
  readonly same: readonly SameFigure[];
  readonly divided: readonly DividedFigure[];
  readonly texts: readonly SameText[];
}

/** The one that joins two editions, whichever is the older. */
export const mappingBetween = (mappings: readonly EditionMapping[], a: EditionId, b: EditionId): EditionMapping | undefined => mappings.find((m) => [m.older, m.newer].includes(a) && [m.older, m.newer].includes(b));

/** @throws StatuteError for a figure or place that an edition does not have, that is named twice, or that counts in another way than its partner */
export function defineMapping(older: Edition, newer: Edition, { same, divided, texts }: Pick<EditionMapping, "same" | "divided" | "texts">): EditionMapping {
  const kinds = (edition: Edition) => new Map(edition.tables.flatMap((t) => t.figures).map((f) => [f.id, f.kind]));
  const [olderKinds, newerKinds] = [kinds(older), kinds(newer)];
  const pairs = [...same.map((s): [FigureId, FigureId] => [s.older, s.newer]), ...divided.flatMap((d) => d.newer.map((n): [FigureId, FigureId] => [d.older, n]))];
  for (const [a, b] of pairs) if (olderKinds.get(a) === undefined || olderKinds.get(a) !== newerKinds.get(b)) throw new StatuteError(`${older.id} ${a} and ${newer.id} ${b} do not count alike`);
  once([...same.map((s) => s.older), ...divided.map((d) => d.older)]);
  once(pairs.map(([, b]) => b));
  const places = (edition: Edition) => new Set(edition.sections.filter((s) => s.kind === "narrative").flatMap((s) => (s.parts.length > 0 ? s.parts.map((p) => `${s.id}/${p.id}`) : [`${s.id}/`])));
  const key = (place: TextPlace): string => `${place.section}/${place.part}`;
  for (const text of texts) if (!places(older).has(key(text.older)) || !places(newer).has(key(text.newer))) throw new StatuteError(`${key(text.older)} or ${key(text.newer)} is no place for text`);
  once(texts.map((t) => key(t.older)));
  once(texts.map((t) => key(t.newer)));
  return Object.freeze({ older: older.id, newer: newer.id, same, divided, texts });
}

function once(ids: readonly string[]): void {
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new StatuteError(`${twice} is mapped twice`);
}
