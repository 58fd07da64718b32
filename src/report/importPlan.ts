/** What taking over a report read from outside would change, side by side with what is there. Pure: nothing is written by it. */
import type { EditionMapping } from "../statute/mapping/mapping";
import type { FigureId, SectionId, TableId } from "../statute/types";
import { writeDay } from "./day";
import { formOf } from "./form";
import type { ImportedReport } from "./imported";
import { reportOfImported } from "./importedReport";
import { inParts } from "./inParts";
import { paragraphsOf } from "./paragraphs";
import { BLANK, sameReading } from "./reading";
import { switchEdition, type Homeless } from "./switchEdition";
import type { Piece, Reading, Report } from "./types";

/** `same`: it stands there already. `fill`: into a blank. `replace`: over something else. `none`: nothing is written. */
export type ImportChange = "same" | "fill" | "replace" | "none";

export interface ImportRow {
  readonly table: TableId;
  readonly figure: FigureId;
  readonly before: Reading;
  readonly incoming: Reading;
  readonly change: ImportChange;
  /** What its cell gets where something is written: the number; or, for a total that comes to its parts, our formula again. */
  readonly gets: "value" | "formula";
}

export interface ImportText {
  readonly section: SectionId;
  readonly part: string;
  readonly before: readonly Piece[];
  readonly incoming: readonly Piece[];
  readonly change: ImportChange;
}

/** A particular of 封面 in words; "" where there is none. */
export interface ImportParticular {
  readonly field: "unit" | "titleName" | "year" | "date";
  readonly before: string;
  readonly incoming: string;
  readonly change: ImportChange;
}

export interface ImportPlan {
  /** Every figure of the workbook's edition, in its order. */
  readonly rows: readonly ImportRow[];
  /** Every place for texts, in the form's order. */
  readonly texts: readonly ImportText[];
  readonly particulars: readonly ImportParticular[];
  /** Of the source: what has no place in the workbook's edition. */
  readonly homeless: readonly Homeless[];
}

/**
 * A blank of the source overwrites nothing. A total that comes to its parts stays computed, one that does not is taken as
 * a value, so that the difference is found.
 * @throws RangeError where no mapping joins the two editions
 */
export function planImport(report: Report, imported: ImportedReport, mappings: readonly EditionMapping[]): ImportPlan {
  const { edition } = report;
  const { report: carried, homeless } = carry(imported, report, mappings);
  const { pieces } = carried;
  const texts = textRows(report, pieces);
  const placed = new Set(texts.map(slotOf));
  return {
    rows: edition.tables.flatMap((t) => t.figures.map((f) => row(report, carried, t.id, f.id))),
    texts,
    particulars: particulars(report, imported),
    homeless: [
      ...homeless,
      ...pieces.filter((p) => !placed.has(slotOf(p))).map((p): Homeless => ({ kind: "text", edition: imported.edition, place: { section: p.section, part: p.part }, text: p.content })),
    ],
  };
}

const slotOf = ({ section, part }: Pick<Piece, "section" | "part">): string => `${section}/${part}`;

function carry(imported: ImportedReport, report: Report, mappings: readonly EditionMapping[]) {
  const source = { ...reportOfImported(imported), pieces: inParts(imported.edition, imported.pieces) };
  // Which of the printed totals are control figures is decided in the form that they were printed in.
  const totals = [...formOf(source.edition).definitions.keys()].filter((id) => source.figures.get(id)?.kind === "number");
  const own = switchEdition([{ ...source, overwritten: new Set(totals) }], source.edition, mappings);
  return source.edition === report.edition ? own : switchEdition([own.report], report.edition, mappings);
}

function row(report: Report, carried: Report, table: TableId, figure: FigureId): ImportRow {
  const [before, incoming] = [report.figures.get(figure) ?? BLANK, carried.figures.get(figure) ?? BLANK];
  const computed = formOf(report.edition).definitions.has(figure);
  const typed = report.overwritten.has(figure);
  const one = { table, figure, before, incoming };
  const over: ImportChange = before.kind === "blank" ? "fill" : "replace";
  if (computed && !carried.overwritten.has(figure)) return { ...one, change: typed && incoming.kind !== "blank" ? over : "none", gets: "formula" };
  if (incoming.kind === "blank") return { ...one, change: "none", gets: "value" };
  // A total that is computed as yet comes to the same only until its parts are taken.
  return { ...one, change: sameReading(before, incoming) && (!computed || typed) ? "same" : over, gets: "value" };
}

function textRows(report: Report, pieces: readonly Piece[]): readonly ImportText[] {
  return report.edition.sections
    .filter((s) => s.kind === "narrative")
    .flatMap((s) => (s.parts.length === 0 ? [""] : s.parts.map((p) => p.id)).map((part) => ({ section: s.id, part })))
    .map((slot): ImportText => {
      const own = (all: readonly Piece[]) => all.filter((p) => slotOf(p) === slotOf(slot));
      const [before, incoming] = [own(report.pieces), own(pieces)];
      return { ...slot, before, incoming, change: changeOf(textOf(before), textOf(incoming)) };
    });
}

const textOf = (pieces: readonly Piece[]): string => paragraphsOf(pieces).map((p) => p.text).join("\n");
const changeOf = (before: string, incoming: string): ImportChange => (incoming === "" ? "none" : before === incoming ? "same" : before === "" ? "fill" : "replace");

function particulars({ meta }: Report, { unit, titleName, year, date }: ImportedReport): readonly ImportParticular[] {
  const one = (field: ImportParticular["field"], before: string, incoming: string): ImportParticular => ({ field, before, incoming, change: changeOf(before, incoming) });
  const digits = (value: number | undefined): string => (value === undefined ? "" : String(value));
  return [
    one("unit", meta.unit, unit), one("titleName", meta.titleName, titleName), one("year", digits(meta.year), digits(year)),
    one("date", meta.date ? writeDay(meta.date) : meta.dateText, date ? writeDay(date) : ""),
  ];
}
