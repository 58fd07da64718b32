/** Reports to test with: published ones from test/fixtures/reports, and balanced ones made up by fast-check. */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formOf } from "../../src/report/form";
import { BLANK, number } from "../../src/report/reading";
import { Sums } from "../../src/report/sums";
import type { Meta, Piece, Reading, Report } from "../../src/report/types";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId } from "../../src/statute/ids";
import type { Edition, FigureId } from "../../src/statute/types";

interface Published {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly format: string;
  /** One number or a row of them by item; `null`: blank or not told apart. */
  readonly t2: Record<string, number | string | null | (number | string | null)[]>;
  readonly t3: Record<string, (number | null)[]>;
  readonly t4: (number | null)[];
}

const FOLDER = join(__dirname, "../fixtures/reports");
const FILES = readdirSync(FOLDER).filter((f) => f.endsWith(".json"));
export const publishedIds = (format: string): readonly string[] =>
  FILES.map((f) => f.slice(0, -5)).filter((id) => published(id).format === format);

/** Made once for each name: nobody changes what is made. */
function once<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  return (id) => {
    if (!made.has(id)) made.set(id, make(id));
    return made.get(id)!;
  };
}

export const published = once((id) => JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8")) as Published);

const EDITIONS_HERE: readonly Edition[] = [EDITION_2021, EDITION_2019];
/** The edition that the published report was written in. */
export const editionOf = (id: string): Edition => EDITIONS_HERE.find((e) => e.id === published(id).format)!;

const COLUMNS = ["natural", "company", "research", "welfare", "legal", "other", "total"];

/**
 * The figures of a published report, of whichever edition it is; `null` cells are blank. The files hold the cells of a
 * row in the form's order, table 四 as one row.
 */
export const publishedFigures = once((id): ReadonlyMap<FigureId, Reading> => {
  const { t2, t3, t4 } = published(id);
  // What Excel makes of it when it is typed: "+1" is a number, "2笔" a text.
  const reading = (value: number | string | null | undefined): Reading =>
    value === null || value === undefined ? BLANK : Number.isNaN(Number(value)) ? { kind: "text", text: String(value) } : number(Number(value));
  const cells = new Map<string, readonly (number | string | null)[]>([...Object.entries(t2).map(([item, row]) => [`t2.${item}`, row === null ? [] : Array.isArray(row) ? row : [row]] as const), ...Object.entries(t3).map(([item, row]) => [`t3.${item}`, row] as const), ["t4", t4]]);
  const rowOf = (figure: FigureId): string => (figure.startsWith("t4.") ? "t4" : figure.split(".").slice(0, 2).join("."));
  const seen = new Map<string, number>();
  return new Map(
    editionOf(id).tables.flatMap((t) => t.figures).map((figure): [FigureId, Reading] => {
      const row = rowOf(figure.id);
      const at = seen.get(row) ?? 0;
      seen.set(row, at + 1);
      const known = cells.get(row);
      if (!known) throw new Error(`${id} has no row ${row}`);
      return [figure.id, reading(known[at])];
    }),
  );
});

export const META: Meta = {
  unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", selfName: "本街道", officeKind: "street", year: 2024, contact: "",
  date: { year: 2025, month: 1, day: 20 }, dateText: "", localDeadline: undefined, state: "草稿",
};

/** A year for which the edition was in force. */
const metaOf = (edition: Edition): Meta => (edition.id === EDITION_2019.id ? { ...META, year: 2019, date: { year: 2020, month: 1, day: 20 } } : META);

/** Every required section says one sentence, with what the rules of the form ask to be spoken of. */
export function somePieces(edition: Edition): readonly Piece[] {
  const asked = edition.rules.some((rule) => rule.kind === "mention") ? "，有考核、评议，未追究责任，已发出收费通知，未收取信息处理费" : "";
  return edition.sections
    .filter((s) => s.kind === "narrative" && s.required)
    .map((s) => ({ section: s.id, part: s.parts[0]?.id ?? "", kind: "text", startsParagraph: true, content: `${s.title || "引言"}的内容${asked}。` }));
}

export function reportOf(figures: ReadonlyMap<FigureId, Reading>, more: Partial<Report> = {}): Report {
  const edition = more.edition ?? EDITION_2021;
  return { edition, meta: metaOf(edition), figures, readable: new Set(edition.tables.map((t) => t.id)), overwritten: new Set(), pieces: somePieces(edition), ...more };
}

export const publishedReport = (id: string): Report => reportOf(publishedFigures(id), { edition: editionOf(id), meta: { ...META, unit: published(id).unit, officeKind: /^(?:huaian|suqian|pt_region)/u.test(id) ? "city" : META.officeKind, year: published(id).year, date: { year: published(id).year + 1, month: 1, day: 20 } } });

export function withFigure(report: Report, id: FigureId, reading: Reading): Report {
  return { ...report, figures: new Map([...report.figures, [id, reading]]) };
}

/** Totals as their formulas would give them: nothing over no numbers, else the sum. */
export function withTotals(report: Report): Report {
  const form = formOf(report.edition);
  const figures = new Map(report.figures);
  for (const id of form.definitions.keys()) figures.set(id, number(new Sums(form, figures).fromParts(id)));
  return { ...report, figures };
}

/**
 * Complete reports of an edition in which every identity holds: results drawn freely, receipts made to match. Counts are
 * whole, 本年增/减 carries a sign, money has decimals.
 */
export const balancedReportsOf = (edition: Edition): fc.Arbitrary<Report> => {
  const form = formOf(edition);
  const inputs = [...form.inputs.values()].flat();
  const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 5000 }));
  const drawn = { count, change: fc.oneof(count, count.map((n) => 0 - n)), amount: fc.double({ min: 0, max: 999, noNaN: true }) };
  return fc
    .record({
      values: fc.tuple(...inputs.map((id) => drawn[form.figures.get(id)!.kind])),
      carried: fc.array(fc.nat({ max: 100 }), { minLength: 6, maxLength: 6 }),
    })
    .map(({ values, carried }) => {
      const figures = new Map<FigureId, Reading>(inputs.map((id, i) => [id, number(values[i]!)]));
      COLUMNS.slice(0, 6).forEach((column, i) => {
        const of = (item: string) => figureId(`t3.${item}.${column}`);
        const out = new Sums(form, figures).fromParts(of("r7")) + (figures.get(of("carry_out")) as { value: number }).value;
        const carriedIn = Math.min(carried[i]!, out);
        figures.set(of("carry_in"), number(carriedIn));
        figures.set(of("new"), number(out - carriedIn));
      });
      return withTotals(reportOf(figures, { edition }));
    });
};
/** Those of the 2021 edition. */
export const balancedReports: fc.Arbitrary<Report> = balancedReportsOf(EDITION_2021);
