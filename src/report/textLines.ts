/** The narrative line by line, as it is printed: a line break inside a cell begins a new one. */
import type { SectionId } from "../statute/types";
import type { Piece } from "./types";

export interface TextLine {
  /** Index of its piece in the report. */
  readonly piece: number;
  readonly section: SectionId;
  readonly part: string;
  /** Made from the tables by formula: not to be written by hand. */
  readonly live: boolean;
  /** Where it begins in the content of its piece. */
  readonly at: number;
  readonly text: string;
  /** False: goes on with the sentence of the line before it. */
  readonly startsParagraph: boolean;
}

const lines = new WeakMap<readonly Piece[], readonly TextLine[]>();

/** Lines that say something, in their order. */
export function textLines(pieces: readonly Piece[]): readonly TextLine[] {
  let made = lines.get(pieces);
  if (!made) lines.set(pieces, (made = pieces.flatMap(linesOf)));
  return made;
}

function linesOf({ section, part, kind, startsParagraph, content }: Piece, piece: number): readonly TextLine[] {
  let at = 0;
  return content.split("\n").flatMap((line, i): TextLine[] => {
    const from = at;
    at += line.length + 1;
    const text = line.trim();
    if (text === "") return [];
    return [{ piece, section, part, live: kind === "live", at: from + line.indexOf(text), text, startsParagraph: i > 0 || startsParagraph }];
  });
}
