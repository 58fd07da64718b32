/** What a set sentence is made of, whichever of its wordings is said. */
import type { FigureId, Sentence, SentencePart } from "./types";

/** All of its pieces, those within a choice too. */
export const sentencePieces = (parts: readonly SentencePart[]): readonly SentencePart[] =>
  parts.flatMap((part) => (typeof part !== "string" && part.kind === "ifZero" ? [part, ...sentencePieces(part.zero), ...sentencePieces(part.otherwise)] : [part]));

/** Every figure that it looks at, each once. */
export const sentenceFigures = (parts: readonly SentencePart[]): readonly FigureId[] => [...new Set(sentencePieces(parts).flatMap((part) => {
  if (typeof part === "string") return [];
  return part.kind === "sum" || part.kind === "ifZero" ? part.figures : part.kind === "list" ? part.items.flatMap((item) => item.figures) : [];
}))];

/** What a person has to give for it, in the order it is said. None: the sentence is live. */
export const givenFields = ({ parts }: Pick<Sentence, "parts">): readonly Extract<SentencePart, { kind: "given" }>[] => sentencePieces(parts).filter((part): part is Extract<SentencePart, { kind: "given" }> => typeof part !== "string" && part.kind === "given");
