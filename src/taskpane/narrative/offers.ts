/** The set sentences that a place of 文字 is offered, as they would read now. Pure. */
import { isLive, NOT_FILLED, sentenceNow } from "../../report/sentence";
import type { Report } from "../../report/types";
import { slotKey } from "../../sheets/readText";
import { givenFields } from "../../statute/sentenceParts";
import type { Sentence, SectionId } from "../../statute/types";

export interface Offer {
  readonly sentence: Sentence;
  readonly words: string;
  /** What a person has to give for it. None: it follows the tables. */
  readonly fields: ReturnType<typeof givenFields>;
  /** Pieces of the report that show it by formula. */
  readonly inserted: readonly number[];
  /** The piece that says the same in plain text. */
  readonly asText: number | undefined;
  /** Where something that it says is not filled in yet. */
  readonly blanks: "tables" | "cover" | undefined;
}

export function offersFor(slot: { readonly section: SectionId; readonly part: string }, report: Report): readonly Offer[] {
  const { edition, pieces } = report;
  return (edition.sentences ?? []).filter((sentence) => slotKey(sentence) === slotKey(slot)).map((sentence): Offer => {
    const words = sentenceNow(sentence.id, report);
    return {
      sentence, words, fields: givenFields(sentence),
      inserted: pieces.flatMap((piece, i) => (piece.kind === "live" && piece.sentence === sentence.id ? [i] : [])),
      asText: asText(words, slot.section, report),
      blanks: isLive(sentence) && words.includes(NOT_FILLED) ? missingFrom(sentence, report) : undefined,
    };
  });
}

/** The piece of the section that says these words in plain text. */
export function asText(words: string, section: SectionId, { pieces }: Report): number | undefined {
  const at = pieces.findIndex((piece) => piece.kind === "text" && piece.section === section && piece.content.includes(words));
  return at < 0 ? undefined : at;
}

/** The tables come first: they are the longer way. */
function missingFrom({ id }: Sentence, report: Report): "tables" | "cover" {
  const { year = 0, selfName } = report.meta;
  return sentenceNow(id, { ...report, meta: { year, selfName: selfName || " " } }).includes(NOT_FILLED) ? "tables" : "cover";
}
