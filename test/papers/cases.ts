/** The reports whose paper is looked at: every published one, under long texts, in the fonts and figures that there are. */
import { PLAIN_OPTIONS, type ReportOptions } from "../../src/sheets/reportOptions";
import { fixedSheets } from "../../src/sheets/workbook";
import type { FigureId } from "../../src/statute/types";
import type { Reading } from "../../src/report/types";
import { FORM, openDesk, type Desk } from "../support/app";
import type { Entry } from "../support/fills";
import { fillDesk } from "../support/putFill";
import { editionOf, published, publishedFigures, publishedIds } from "../support/reports";
import { LONG_UNIT, NARRATIVE } from "./narrative";

export interface PaperCase {
  readonly id: string;
  readonly options: ReportOptions;
  /** Makes something extreme of it. */
  readonly odd: "nothing" | "long name" | "huge numbers" | "short texts" | "blanks";
}

const ODD: readonly PaperCase["odd"][] = ["nothing", "nothing", "long name", "nothing", "huge numbers", "nothing", "short texts", "blanks"];

/** Fonts, figures and oddities take turns, so that each meets either edition. */
export const PAPER_CASES: readonly PaperCase[] = ["2021", "2019"].flatMap((format) =>
  publishedIds(format).map((id, i): PaperCase => ({ id, options: i === 0 ? PLAIN_OPTIONS : { fonts: i % 2 === 0 ? "system" : "official", figures: i % 3 === 0 ? "values" : "links" }, odd: ODD[i % ODD.length]! })),
);

function entryOf(reading: Reading | undefined): Entry {
  return reading?.kind === "number" || reading?.kind === "text" ? reading : { kind: "blank" };
}

/** Laid out in its edition, filled with the published figures and long texts, and generated. */
export async function printedDesk({ id, options, odd }: PaperCase): Promise<Desk> {
  const edition = editionOf(id);
  const { unit, year } = published(id);
  const desk = await openDesk({ edition, laidOut: false });
  const name = odd === "long name" ? LONG_UNIT : unit;
  await desk.app.layOut({ ...FORM, unit: name, titleName: name, year, edition: edition.id });
  const figures = publishedFigures(id);
  const inputs = [...fixedSheets(edition).places].filter(([, place]) => place.formula === undefined).map(([figure]) => figure);
  const change = (figure: FigureId, i: number): Entry => {
    if (odd === "huge numbers" && i % 5 === 0) return { kind: "number", value: 123_456_789 + i };
    if (odd === "blanks" && i % 7 === 0) return { kind: "blank" };
    return entryOf(figures.get(figure));
  };
  fillDesk(desk, { edition, kind: "mixed", entries: new Map(inputs.map((figure, i) => [figure, change(figure, i)])) });
  for (const [heading, paragraphs] of Object.entries(NARRATIVE)) (odd === "short texts" ? paragraphs.slice(0, 1).map((text) => text.slice(0, 20)) : paragraphs).forEach((text, i) => desk.typeText(heading, text, i));
  desk.typeCover("date", `${year + 1}-1-20`);
  await desk.app.generate("ask", options);
  if (desk.state.outcome?.kind !== "generated") throw new Error(`${id} was not generated: ${JSON.stringify(desk.state.outcome)}`);
  return desk;
}
