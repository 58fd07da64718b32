import { strFromU8, unzipSync } from "fflate";
import { number } from "../../src/report/reading";
import { publishedIds } from "../support/reports";
import { dice } from "./dice";
import { docxBytes } from "./generate/docx";
import { cleanHtml, portalHtml, wordHtml } from "./generate/html";
import { publishedPage, type SourcePage } from "./generate/page";
import { linesText, runText, tabText } from "./generate/text";
import { manySheetsXlsx, oneSheetXlsx } from "./generate/xlsx";
import { honestReport } from "./honestReader";
import { judge } from "./judge";
import { ALL_NOISE, noiseOf } from "./noise/all";
import { figureCells } from "./noise/noise";
import { someOf } from "../support/runs";

const IDS = [...publishedIds("2021"), ...publishedIds("2019")];
const kinds = (page: SourcePage): readonly string[] => [...page.expected.values()].map(({ kind }) => kind);
const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

describe("pages made of published reports", () => {
  it("hold every figure of every report", () => {
    expect(IDS).toHaveLength(24);
    for (const id of IDS) expect(figureCells(publishedPage(id)).map((cell) => cell.figure)).toEqual([...publishedPage(id).expected.keys()]);
  });

  it.each(someOf(IDS, 6))("draw every cell of %s in every markup", (id) => {
    const page = publishedPage(id);
    const cells = page.blocks.flatMap((block) => (block.kind === "table" ? block.cells : [])).length;
    for (const html of [cleanHtml(page), wordHtml(page)]) expect(count(html, /<td[ >]/gu)).toBe(cells);
    expect(count(portalHtml(page), /<td[ >]/gu)).toBe(cells + 2);
    expect(count(strFromU8(unzipSync(docxBytes(page))["word/document.xml"]!), /<w:tcPr>(?!.{0,40}<w:vMerge\/>)/gu)).toBe(cells);
    const height = page.blocks.flatMap((block) => (block.kind === "table" ? block.cells : [])).reduce((sum, cell) => sum + cell.rowSpan, 0);
    expect(count(linesText(page), /^\t/gmu)).toBe(height);
    for (const cell of figureCells(page)) for (const text of [tabText(page), runText(page)]) expect(text).toContain(cell.lines.join(""));
  });

  it("are workbooks with the sheets that are asked for", async () => {
    const page = publishedPage(IDS[0]!);
    const sheets = (bytes: Uint8Array): number => Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("xl/worksheets/sheet")).length;
    expect([sheets(await oneSheetXlsx(page)), sheets(await manySheetsXlsx(page))]).toEqual([1, page.report.edition.tables.length]);
  });
});

describe("noise", () => {
  it.each(ALL_NOISE.map((noise) => [noise.name, noise] as const))("%s changes some page and comes again with its seed", (_, noise) => {
    const changed = IDS.filter((_id, i) => i % 3 === 0).filter((id) => {
      const page = publishedPage(id);
      const noisy = noise.apply(page, dice(7));
      expect(noisy).toEqual(noise.apply(publishedPage(id), dice(7)));
      return JSON.stringify(noisy.blocks) !== JSON.stringify(page.blocks);
    });
    expect(changed).not.toEqual([]);
  });

  it("that is harmless leaves every figure in its place and makes nothing ambiguous", () => {
    for (const noise of noiseOf("harmless"))
      for (const id of [IDS[0]!, IDS[23]!]) {
        const noisy = noise.apply(publishedPage(id), dice(11));
        expect(figureCells(noisy).map((cell) => cell.figure)).toEqual(figureCells(publishedPage(id)).map((cell) => cell.figure));
        expect(kinds(noisy)).not.toContain("ambiguous");
      }
  });

  it("that is ambiguous says which figures have no one reading", () => {
    for (const noise of noiseOf("ambiguous")) expect(IDS.some((id) => kinds(noise.apply(publishedPage(id), dice(3))).includes("ambiguous"))).toBe(true);
  });
});

describe("the judge", () => {
  const page = noiseOf("ambiguous")[0]!.apply(publishedPage(IDS[0]!), dice(5));
  const honest = honestReport(page);
  const of = (kind: string) => [...page.expected].find(([, expected]) => expected.kind === kind)![0];

  it("has nothing to say against an honest reader", () => expect(judge(page, honest)).toEqual({ wrong: [], unread: [], unnamed: [] }));

  it("finds a number that the page does not say", () => {
    const figures = new Map([...honest.figures, [of("equal"), number(123456)] as const]);
    expect(judge(page, { ...honest, figures }).wrong).toEqual([of("equal")]);
  });

  it("finds a guess at an ambiguous figure, be it a good one", () => {
    const guess = page.expected.get(of("ambiguous"))!;
    const figures = new Map([...honest.figures, [of("ambiguous"), number(guess.kind === "ambiguous" ? guess.value! : NaN)] as const]);
    expect(judge(page, { ...honest, figures }).wrong).toEqual([of("ambiguous")]);
  });

  it("finds figures that were not read, and those refused in silence", () => {
    const silent = { ...honest, receipt: { ...honest.receipt, tables: [] }, figures: new Map() };
    const { unread, unnamed, wrong } = judge(page, silent);
    expect(wrong).toEqual([]);
    expect(unread.length).toBe(kinds(page).filter((kind) => kind === "equal").length);
    expect(unnamed).toContain(of("ambiguous"));
  });
});
