/** All that a section says, in one line without spaces. */
import type { SectionId } from "../statute/types";
import type { Piece } from "./types";

export const sectionWords = (pieces: readonly Piece[], section: SectionId): string =>
  pieces.map((p) => (p.section === section ? p.content : "")).join("").replace(/\s+/gu, "");
