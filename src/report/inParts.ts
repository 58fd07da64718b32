/** Words between a heading and the first of its parts, which 文字 has no row for. */
import type { Edition } from "../statute/types";
import type { Piece } from "./types";

/** They stand before what that part says, as they stood in the source. */
export function inParts(edition: Edition, pieces: readonly Piece[]): readonly Piece[] {
  const firstPart = new Map(edition.sections.flatMap((s) => (s.parts[0] ? [[s.id, s.parts[0].id] as const] : [])));
  const moved = pieces.map((p) => (p.part === "" ? { ...p, part: firstPart.get(p.section) ?? "" } : p));
  const own = (one: Piece, i: number): boolean => one.part === pieces[i]!.part;
  return [...moved.filter((p, i) => !own(p, i)), ...moved.filter(own)];
}
