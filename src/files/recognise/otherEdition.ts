/** A title of one year over the tables of another year's form: they are read as what they are, and that is said. */
import type { SourceRemark } from "../../report/imported";
import type { Edition } from "../../statute/types";
import type { OutsideDocument } from "../outside/document";
import { editionOfCells, editionOfText } from "./editionByWords";

/** Nothing is said where the form of the title's year would fit the words as well, or where the year is before all forms. */
export function otherEdition({ blocks }: OutsideDocument, editions: readonly Edition[], edition: Edition, year: number | undefined): readonly SourceRemark[] {
  const own = year === undefined ? undefined : formOfYear(year, editions);
  if (year === undefined || own === undefined || own === edition) return [];
  // Of two that fit alike the first is found.
  const two = [own, edition];
  const cells = blocks.flatMap((block) => (block.kind === "table" ? block.cells.map(({ text }) => text) : []));
  const found = editionOfCells(cells, two) ?? editionOfText(blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.cells.map(({ text }) => text))), two);
  return found === edition ? [{ kind: "edition", year }] : [];
}

const formOfYear = (year: number, editions: readonly Edition[]): Edition | undefined =>
  editions.filter(({ firstYear }) => firstYear <= year).reduce<Edition | undefined>((last, one) => (last && last.firstYear >= one.firstYear ? last : one), undefined);
