/** How the workbook's own sheets name a place of the form: always Chinese, in the statute's words. */
import { partHeading } from "../report/composition";
import type { Homeless } from "../report/switchEdition";
import type { Edition, FigureId, SectionId } from "../statute/types";
import { PREFACE_LABEL } from "./textSheet";

/** `表二“规章”本年新公开数量` */
export function figurePlaceWords(edition: Edition, id: FigureId): string {
  for (const table of edition.tables) {
    const figure = table.figures.find((f) => f.id === id);
    if (figure) return `${table.name}“${figure.item}”${figure.column}`;
  }
  throw new RangeError(`the edition ${edition.id} has no figure ${id}`);
}

/** `“一、总体情况”（四）平台建设` */
function textPlaceWords(edition: Edition, section: SectionId, part: string): string {
  const own = edition.sections.find((s) => s.id === section);
  const at = own?.parts.findIndex((p) => p.id === part) ?? -1;
  return `“${own?.title || PREFACE_LABEL}”${at < 0 ? "" : partHeading(at, own!.parts[at]!.title)}`;
}

/** Between the place of a figure and that of the sum it went into. */
export const SUMMED_INTO = "，已合计到";

/** `2019年版`: an edition without its document. */
export const editionWords = (edition: Edition): string => edition.name.replace(/（.*$/, "");

/** `2019年版表二“规章”本年新公开数量`; of a figure that only went into a sum, also into which. */
export function homelessPlace(homeless: Homeless, to: Edition): string {
  const { edition } = homeless;
  if (homeless.kind === "text") return `${editionWords(edition)}文字${textPlaceWords(edition, homeless.place.section, homeless.place.part)}`;
  const place = `${editionWords(edition)}${figurePlaceWords(edition, homeless.figure)}`;
  return homeless.summed === undefined ? place : `${place}${SUMMED_INTO}${figurePlaceWords(to, homeless.summed)}`;
}
