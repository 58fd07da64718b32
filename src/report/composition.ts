/** The report as its reader meets it, from title to date: what every way out of the workbook (paper, Word, the portal) is made from. */
import type { Section, Table } from "../statute/types";
import { writeDay } from "./day";
import { paragraphsOf, type Paragraph } from "./paragraphs";
import type { Report } from "./types";

export type Block =
  /** `who`: office and year; empty where neither is known. The two stand on one line where there is room. */
  | { readonly kind: "title"; readonly who: string; readonly name: string }
  | { readonly kind: "heading"; readonly section: Section; readonly text: string }
  | { readonly kind: "part"; readonly section: Section; readonly text: string }
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph }
  | { readonly kind: "table"; readonly table: Table }
  /** 落款 and 成文日期; `date` empty where it is not known. */
  | { readonly kind: "signature"; readonly unit: string; readonly date: string };

const NUMERALS = "一二三四五六七八九十";
/** `（一）主动公开`: parts are numbered in order. */
export const partHeading = (index: number, title: string): string => `（${NUMERALS[index]}）${title}`;

/** Parts that say nothing are left out, and those that stand are numbered on. */
export function compose(report: Report): readonly Block[] {
  const { edition, meta } = report;
  const paragraphs = paragraphsOf(report.pieces);
  const who = `${meta.titleName || meta.unit}${meta.year === undefined ? "" : `${meta.year}年`}`;
  const date = meta.date ? writeDay(meta.date) : "";
  return [
    { kind: "title", who, name: edition.reportTitle },
    ...edition.sections.flatMap((section): readonly Block[] => {
      const head: readonly Block[] = section.title ? [{ kind: "heading", section, text: section.title }] : [];
      if (section.kind === "table") return [...head, { kind: "table", table: edition.tables.find((t) => t.id === section.table)! }];
      const own = paragraphs.filter((p) => p.section === section.id);
      const said = (part: string): readonly Block[] => own.filter((p) => p.part === part).map((paragraph) => ({ kind: "paragraph", paragraph }));
      const spoken = section.parts.filter((part) => said(part.id).length > 0);
      return [...head, ...said(""), ...spoken.flatMap((part, i): readonly Block[] => [{ kind: "part", section, text: partHeading(i, part.title) }, ...said(part.id)])];
    }),
    ...(meta.unit === "" && date === "" ? [] : [{ kind: "signature", unit: meta.unit, date } as const]),
  ];
}
