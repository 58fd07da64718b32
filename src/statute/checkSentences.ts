/** Refuses a set sentence that names what its edition does not have, or that no formula could say. */
import { StatuteError } from "./ids";
import { sentenceFigures, sentencePieces } from "./sentenceParts";
import type { Edition, FigureId } from "./types";

/** Excel takes no longer text within a formula. */
const LONGEST_LITERAL = 255;

/** @throws StatuteError */
export function checkSentences({ sections, sentences = [] }: Pick<Edition, "sections" | "sentences">, figures: ReadonlySet<FigureId>): void {
  for (const { id, section, part, parts } of sentences) {
    const place = sections.find((s) => s.id === section && s.kind === "narrative");
    if (!place || !(part === "" ? place.parts.length === 0 : place.parts.some((p) => p.id === part))) throw new StatuteError(`sentence ${id} belongs to no place for text`);
    const unknown = sentenceFigures(parts).find((figure) => !figures.has(figure));
    if (unknown !== undefined) throw new StatuteError(`sentence ${id} says ${unknown}, which the form does not have`);
    for (const one of sentencePieces(parts)) {
      if (typeof one === "string" ? one.length > LONGEST_LITERAL : one.kind === "list" && one.items.some((item) => `${item.before}${item.after}`.length > LONGEST_LITERAL - 10)) throw new StatuteError(`sentence ${id} holds words longer than a formula may`);
      if (typeof one !== "string" && "figures" in one && one.figures.length === 0) throw new StatuteError(`sentence ${id} counts nothing`);
    }
  }
}
