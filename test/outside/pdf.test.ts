/** Reports that come as PDF: as 年度报告 is saved by an office program, as a browser prints a page, and as written by hand with every noise. */
import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readSource } from "../../src/files/readSource";
import type { ImportedReport } from "../../src/report/imported";
import { EDITIONS } from "../../src/statute/editions";
import { publishedIds } from "../support/reports";
import { dice } from "./dice";
import { publishedPage, UNIT, type SourcePage } from "./generate/page";
import { pdfBytes, pdfOf, type PdfManner } from "./generate/pdfPage";
import { judge } from "./judge";
import { noiseOf } from "./noise/all";
import { runs, someOf } from "../support/runs";

const IDS = [...publishedIds("2021"), ...publishedIds("2019")];
/** Of each edition. */
const TRIED = ["2021", "2019"].flatMap((edition) => someOf(publishedIds(edition), 3));
const read = (bytes: Uint8Array): Promise<ImportedReport> => readSource({ kind: "file", name: "年报.pdf", bytes }, EDITIONS);
const saved = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(__dirname, "../fixtures/pdf", name)));
const nothing = { wrong: [], unread: [], unnamed: [] };

function expectWhole(page: SourcePage, imported: ImportedReport): void {
  expect(judge(page, imported)).toEqual(nothing);
  expect(imported.receipt.source).toBe("pdf");
  expect(new Map([...page.narrative.keys()].map((section) => [section, imported.pieces.filter((piece) => piece.section === section).map((piece) => piece.content)]))).toEqual(page.narrative);
  expect([imported.unit, imported.year, imported.date]).toEqual([UNIT, page.report.meta.year, page.report.meta.date]);
}

describe("a report as PDF", () => {
  it.each([["pt_region_2024", "sheet"], ["pt_region_2019", "sheet"], ["pt_region_2024", "page"]])("of %s, saved by a program from its %s, is read whole: every figure, every paragraph", async (id, from) => {
    expectWhole(publishedPage(id), await read(saved(`${id}.${from}.pdf`)));
  });

  it.each(TRIED)("of %s that names its letters by Adobe's codes is read whole over several pages", async (id) => {
    expectWhole(publishedPage(id), await read(pdfBytes(publishedPage(id), { rules: "strokes", numbers: true })));
  });

  it.each<[string, PdfManner]>([["areas as thin as lines around its cells", { rules: "areas" }], ["letters printed twice to look bold", { rules: "strokes", twice: true }]])("with %s is read whole", async (_what, manner) => {
    expectWhole(publishedPage("dongliu_2024"), await read(pdfBytes(publishedPage("dongliu_2024"), manner)));
  });

  it("never gives a number that it does not hold, whatever noise is in it", async () => {
    const noises = fc.array(fc.constantFrom(...noiseOf("harmless"), ...noiseOf("ambiguous")), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...IDS), noises, fc.nat(), async (id, drawn, seed) => {
        const page = drawn.reduce((noisy, noise) => noise.apply(noisy, dice(seed)), publishedPage(id));
        expect(judge(page, await read(pdfBytes(page))).wrong).toEqual([]);
      }),
      { numRuns: runs(4, 40) },
    );
  });

  it.each(TRIED)("of %s whose tables have no lines, or lines between rows only, is refused as such rather than guessed", async (id) => {
    for (const rules of ["none", "level"] as const) await expect(read(pdfBytes(publishedPage(id), { rules }))).rejects.toMatchObject({ reason: "noLines" });
  });

  it("whose figures are in a font that does not say what its codes mean is read without them, and each place is named", async () => {
    const imported = await read(pdfBytes(publishedPage("dongliu_2024"), { rules: "strokes", nameless: true }));
    expect([...imported.figures.values()].filter(({ kind }) => kind === "number")).toEqual([]);
    expect(imported.receipt.tables.flatMap(({ cells }) => cells.filter(({ how }) => how === "notUnderstood")).length).toBeGreaterThan(100);
  });

  it("that speaks of other things, with or without lines, is told to hold no report", async () => {
    await expect(read(pdfOf(["40 700 m 555 700 l S BT /F1 8 Tf 1 0 0 1 40 780 Tm <901a77e5> Tj ET"]))).rejects.toMatchObject({ reason: "noReport" });
  });

  it("whose words nobody sees is pictures, as is one without a word", async () => {
    await expect(read(pdfBytes(publishedPage("dongliu_2024"), { rules: "strokes", unseen: true }))).rejects.toMatchObject({ reason: "noText" });
    await expect(read(pdfOf(["0 0 100 100 re f"]))).rejects.toMatchObject({ reason: "noText" });
  });

  it("with a password, cut off, of too many pages or of none is refused with the reason", async () => {
    const secret = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"ab".repeat(32)}>/U<${"cd".repeat(32)}>>>`;
    await expect(read(pdfOf(["BT ET"], secret))).rejects.toMatchObject({ reason: "encrypted" });
    await expect(read(pdfOf(Array.from({ length: 201 }, () => "")))).rejects.toMatchObject({ reason: "tooLarge" });
    const whole = saved("pt_region_2024.sheet.pdf");
    for (let part = 1; part < 8; part++) await expect(read(whole.slice(0, Math.floor((whole.length * part) / 8)))).rejects.toMatchObject({ reason: "broken" });
    await expect(read(new TextEncoder().encode("%PDF-1.7\nnothing\n%%EOF"))).rejects.toMatchObject({ reason: "broken" });
  });
});
