/** The parts of a section, （一）主动公开 and so on, found by their titles; and which paragraphs stand under which. */
import type { Section } from "../../statute/types";
import type { Piece } from "../../report/types";
import { partHeading } from "../../report/partHeading";

/** Paragraphs of a section as pieces; headings of its parts are not text, whatever number they carry. */
export function piecesOf(section: Section, paragraphs: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let part = "";
  for (const paragraph of paragraphs) {
    const begun = partHeading(paragraph, section.parts);
    if (begun) part = begun.part.id;
    const content = begun ? begun.rest : paragraph;
    if (content !== "") pieces.push({ section: section.id, part, kind: "text", startsParagraph: true, content });
  }
  return pieces;
}
