/** What a set sentence says of a report. The formula on 文字 (sheets/sentenceFormula) says the same, cell by cell. */
import { sentencePieces } from "../statute/sentenceParts";
import type { Edition, FigureId, Sentence, SentenceId, SentencePart } from "../statute/types";
import { formOf, type Form } from "./form";
import { DECIMALS } from "./sums";
import type { Piece, Report } from "./types";

/** Said in the place of a number, a year or a name that is not there. */
export const NOT_FILLED = "（未填）";
/** Between the items of a list. */
export const ITEM_MARK = "、";

/** What a sentence looks at. */
export type SentenceFacts = Pick<Report, "edition" | "figures"> & { readonly meta: Pick<Report["meta"], "year" | "selfName"> };
/** What a person gave for a sentence, by field. */
export type GivenValues = Readonly<Record<string, number>>;

export const sentenceOf = (edition: Edition, id: string): Sentence | undefined => edition.sentences?.find((s) => s.id === id);

/** Does it follow the tables? One that asks for something given cannot. */
export const isLive = ({ parts }: Pick<Sentence, "parts">): boolean => !sentencePieces(parts).some((part) => typeof part !== "string" && part.kind === "given");

/** All that has to be a number before their sum says anything: a total over blanks is no number of the report. */
export const behind = (form: Form, figures: readonly FigureId[]): readonly FigureId[] => [...new Set(figures.flatMap((id) => [id, ...(form.definitions.get(id)?.tied ?? [])]))];

/**
 * @param given for the sentences that ask for something; what is not given is said to be not filled
 * @throws RangeError for a sentence that the edition does not have
 */
export function sentenceNow(id: SentenceId, facts: SentenceFacts, given: GivenValues = {}): string {
  const sentence = sentenceOf(facts.edition, id);
  if (!sentence) throw new RangeError(`${facts.edition.id} has no sentence ${id}`);
  const form = formOf(facts.edition);
  /** Undefined: not all that it stands on is filled in with numbers. */
  const total = (figures: readonly FigureId[]): number | undefined => {
    if (behind(form, figures).some((one) => facts.figures.get(one)?.kind !== "number")) return undefined;
    return rounded(figures.reduce((sum, one) => sum + valueOf(facts, one), 0));
  };
  const allZero = (figures: readonly FigureId[]): boolean => total(figures) !== undefined && figures.every((one) => valueOf(facts, one) === 0);
  const say = (parts: readonly SentencePart[]): string => parts.map((part) => {
    if (typeof part === "string") return part;
    switch (part.kind) {
      case "year":
        return String(facts.meta.year ?? NOT_FILLED);
      case "selfName":
        return facts.meta.selfName || NOT_FILLED;
      case "sum":
        return String(total(part.figures) ?? NOT_FILLED);
      case "list":
        return part.items.flatMap(({ before, figures, after }) => (total(figures) === 0 ? [] : [`${before}${total(figures) ?? NOT_FILLED}${after}`])).join(ITEM_MARK);
      case "ifZero":
        return say(allZero(part.figures) ? part.zero : part.otherwise);
      case "given":
        return String(given[part.field] ?? NOT_FILLED);
    }
  }).join("");
  return say(sentence.parts);
}

const valueOf = ({ figures }: SentenceFacts, id: FigureId): number => {
  const reading = figures.get(id);
  return reading?.kind === "number" ? reading.value : 0;
};

/** Without the dust of binary fractions, and never −0. */
const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(DECIMALS))) + 0;

/** A live piece as the words that it shows, which follow nothing any more. */
export function frozen(piece: Piece): Piece {
  const { section, part, startsParagraph, content } = piece;
  return piece.kind === "text" ? piece : { section, part, kind: "text", startsParagraph, content };
}
