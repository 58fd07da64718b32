/** The cells of other sheets that look at 审核说明, to be written when it comes or goes. */
import type { Edition } from "../statute/types";
import type { SheetNames } from "./drawn";
import { notesSaid } from "./notesSaid";
import type { PlannedCell } from "./plan";
import { EMPTY_META } from "./readCover";
import { drawSheets } from "./workbook";

export interface KeyedCell extends PlannedCell {
  /** Of its sheet. */
  readonly key: string;
}

/** @param names of the sheets, its own among them where it is there */
export function notesLinks(edition: Edition, names: SheetNames): readonly KeyedCell[] {
  const formula = notesSaid(names);
  return [...drawSheets(edition, { meta: EMPTY_META, pieces: [] }, names)].flatMap(([key, { links }]) => links.filter(({ content }) => "formula" in content && content.formula === formula).map((cell): KeyedCell => ({ ...cell, key })));
}
