/** Reports to test with: published ones from test/fixtures/reports, and balanced ones made up by fast-check. */
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formOf } from "../../src/report/form";
import { BLANK, number } from "../../src/report/reading";
import { Sums } from "../../src/report/sums";
import type { Meta, Piece, Reading, Report } from "../../src/report/types";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId } from "../../src/statute/ids";
import type { Edition, FigureId } from "../../src/statute/types";

interface Published {
  readonly id: string;
  readonly unit: string;
  readonly year: number;
  readonly format: string;
  readonly t2: Record<string, number | string | null | (number | string | null)[]>;
  readonly t3: Record<string, (number | null)[]>;
  readonly t4: (number | null)[];
}

const FOLDER = join(__dirname, "../fixtures/reports");
export const publishedIds = (format: string): readonly string[] =>
  readdirSync(FOLDER).filter((f) => f.endsWith(".json")).map((f) => f.slice(0, -5)).filter((id) => published(id).format === format);

export const published = (id: string): Published => JSON.parse(readFileSync(join(FOLDER, `${id}.json`), "utf8")) as Published;

const COLUMNS = ["natural", "company", "research", "welfare", "legal", "other", "total"];
const BLOCKS = ["review", "direct", "after"];
const RESULTS = ["upheld", "corrected", "other", "pending", "total"];
const DOCUMENTS = ["made", "repealed", "valid"];

/** The figures of a published report of the 2021 edition; `null` cells are blank. */
export function publishedFigures(id: string): ReadonlyMap<FigureId, Reading> {
  const { t2, t3, t4 } = published(id);
  const reading = (value: number | string | null | undefined): Reading => (value === null || value === undefined ? BLANK : number(Number(value)));
  return new Map<FigureId, Reading>([
    ...["reg", "norm"].flatMap((item) => DOCUMENTS.map((c, i): [FigureId, Reading] => [figureId(`t2.${item}.${c}`), reading((t2[item] as (number | null)[] | null)?.[i])])),
    ...["lic", "pun", "coe", "fee"].map((item): [FigureId, Reading] => [figureId(`t2.${item}`), reading(t2[item] as string | number | null)]),
    ...Object.entries(t3).flatMap(([item, row]) => row.map((value, i): [FigureId, Reading] => [figureId(`t3.${item}.${COLUMNS[i]}`), reading(value)])),
    ...t4.map((value, i): [FigureId, Reading] => [figureId(`t4.${BLOCKS[Math.floor(i / 5)]}.${RESULTS[i % 5]}`), reading(value)]),
  ]);
}

export const META: Meta = {
  unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", selfName: "本街道", officeKind: "street", year: 2024, contact: "",
  date: { year: 2025, month: 1, day: 20 }, dateText: "", localDeadline: undefined, state: "草稿",
};

/** Every required section says one sentence. */
export function somePieces(edition: Edition): readonly Piece[] {
  return edition.sections
    .filter((s) => s.kind === "narrative" && s.required)
    .map((s) => ({ section: s.id, part: s.parts[0]?.id ?? "", kind: "text", startsParagraph: true, content: `${s.title || "引言"}的内容。` }));
}

export function reportOf(figures: ReadonlyMap<FigureId, Reading>, more: Partial<Report> = {}): Report {
  const edition = more.edition ?? EDITION_2021;
  return { edition, meta: META, figures, readable: new Set(edition.tables.map((t) => t.id)), overwritten: new Set(), pieces: somePieces(edition), ...more };
}

export const publishedReport = (id: string): Report => reportOf(publishedFigures(id), { meta: { ...META, unit: published(id).unit, year: published(id).year, date: { year: published(id).year + 1, month: 1, day: 20 } } });

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

/** Complete reports of the 2021 edition in which every identity holds: results drawn freely, receipts made to match. */
export const balancedReports: fc.Arbitrary<Report> = fc
  .record({
    counts: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 5000 })), { minLength: 400, maxLength: 400 }),
    fee: fc.double({ min: 0, max: 1e6, noNaN: true }),
    carried: fc.array(fc.nat({ max: 100 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ counts, fee, carried }) => {
    const form = formOf(EDITION_2021);
    const figures = new Map<FigureId, Reading>();
    let next = 0;
    for (const ids of form.inputs.values()) for (const id of ids) figures.set(id, number(id === "t2.fee" ? fee : counts[next++]!));
    COLUMNS.slice(0, 6).forEach((column, i) => {
      const of = (item: string) => figureId(`t3.${item}.${column}`);
      const out = new Sums(form, figures).fromParts(of("r7")) + (figures.get(of("carry_out")) as { value: number }).value;
      const carriedIn = Math.min(carried[i]!, out);
      figures.set(of("carry_in"), number(carriedIn));
      figures.set(of("new"), number(out - carriedIn));
    });
    return withTotals(reportOf(figures));
  });
