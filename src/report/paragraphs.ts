/** The narrative as paragraphs: pieces joined, blanks left out. */
import type { SectionId } from "../statute/types";
import type { Piece } from "./types";

export interface Paragraph {
  readonly section: SectionId;
  readonly part: string;
  readonly text: string;
  /** Its place within its part, from 0. */
  readonly index: number;
  /** Indexes of its pieces in the report. */
  readonly pieces: readonly number[];
}

const known = new WeakMap<readonly Piece[], readonly Paragraph[]>();

/** Paragraphs in the order of the pieces. A piece that continues joins the one before it if both are of one part. */
export function paragraphsOf(pieces: readonly Piece[]): readonly Paragraph[] {
  let made = known.get(pieces);
  if (!made) known.set(pieces, (made = joined(pieces)));
  return made;
}

function joined(pieces: readonly Piece[]): readonly Paragraph[] {
  const paragraphs: { section: SectionId; part: string; text: string; index: number; pieces: number[] }[] = [];
  const counts = new Map<string, number>();
  pieces.forEach((piece, index) => {
    // A line break inside a cell (Alt+Enter) is a paragraph of its own in print.
    piece.content.split(/\r\n|\r|\n/).forEach((line, i) => {
      const text = line.trim();
      if (text === "") return;
      const last = paragraphs[paragraphs.length - 1];
      if (i === 0 && !piece.startsParagraph && last && last.section === piece.section && last.part === piece.part) {
        last.text += text;
        last.pieces.push(index);
      } else {
        const slot = `${piece.section}/${piece.part}`;
        const count = counts.get(slot) ?? 0;
        counts.set(slot, count + 1);
        paragraphs.push({ section: piece.section, part: piece.part, text, index: count, pieces: [index] });
      }
    });
  });
  return paragraphs;
}
