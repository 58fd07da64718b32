/** What a reader made of the words of a page: nothing but the page's own, each in its section. */
import type { ImportedReport } from "../../src/report/imported";
import { UNIT, type SourcePage } from "./generate/page";

interface Words {
  readonly year: number | undefined;
  readonly unit: string;
  readonly titleName: string;
  readonly date: string;
  readonly sections: readonly (readonly [string, readonly string[]])[];
}

const dateOf = (date: { readonly year: number; readonly month: number; readonly day: number } | undefined): string => (date ? `${date.year}-${date.month}-${date.day}` : "");

export function wordsOfPage({ report, narrative }: SourcePage): Words {
  return { year: report.meta.year, unit: UNIT, titleName: UNIT, date: dateOf(report.meta.date), sections: [...narrative].map(([section, paragraphs]) => [section, paragraphs]) };
}

export function wordsOfImport({ edition, year, unit, titleName, date, pieces }: ImportedReport): Words {
  const sections = edition.sections.filter(({ kind }) => kind === "narrative").map(({ id }) => [id, pieces.filter((piece) => piece.section === id).map(({ content }) => content)] as const);
  return { year, unit, titleName, date: dateOf(date), sections };
}
