/** Reports of two years in one source: one of them is read, which one is said, and nothing of the other comes into it. */
import { readSource } from "../../src/files/readSource";
import type { ImportedReport } from "../../src/report/imported";
import { EDITIONS } from "../../src/statute/editions";
import { FORMATS, type Format } from "./generate/formats";
import { publishedPage, type SourcePage } from "./generate/page";

const joined = (first: SourcePage, ...others: readonly SourcePage[]): SourcePage => ({ ...first, blocks: [first, ...others].flatMap(({ blocks }) => blocks) });
const without = (page: SourcePage, ...roles: readonly string[]): SourcePage => ({ ...page, blocks: page.blocks.filter((block) => block.kind === "table" || !roles.includes(block.role)) });
const read = async (format: Format, page: SourcePage): Promise<ImportedReport> => readSource(await format.source(page), EDITIONS);
const several = ({ receipt }: ImportedReport) => receipt.remarks.filter(({ kind }) => kind === "several");
const content = ({ edition, unit, titleName, year, date, figures, pieces, receipt }: ImportedReport) => ({ edition: edition.id, unit, titleName, year, date, figures: [...figures], pieces, tables: receipt.tables });

const [YEAR_2024, YEAR_2022, YEAR_2019] = [publishedPage("dongliu_2024"), publishedPage("pt_region_2022"), publishedPage("pt_region_2019")];
const title = (page: SourcePage): string => page.blocks.flatMap((block) => (block.kind === "paragraph" && block.role === "title" ? [block.text] : []))[0]!;

describe.each(FORMATS.map((format) => [format.name, format] as const))("%s with the reports of several years", (_name, format) => {
  it.each([
    ["of one format", YEAR_2024, [YEAR_2022], 2],
    ["the newer format first", YEAR_2022, [YEAR_2019], 2],
    ["the older format first", YEAR_2019, [YEAR_2024], 2],
    ["three of them", YEAR_2024, [YEAR_2022, YEAR_2019], 3],
    ["the same twice", YEAR_2024, [YEAR_2024], 2],
  ] as const)("comes to the first alone, and says so: %s", async (_what, first, others, count) => {
    const both = await read(format, joined(first, ...others));
    expect(several(both)).toEqual([{ kind: "several", count, taken: title(first) }]);
    expect(content(both)).toEqual(content(await read(format, first)));
  });

  it("comes to the first where the second has no title", async () => {
    const both = await read(format, joined(YEAR_2024, without(YEAR_2022, "title")));
    expect(several(both)).toEqual([{ kind: "several", count: 2, taken: title(YEAR_2024) }]);
    expect(content(both)).toEqual(content(await read(format, YEAR_2024)));
  });

  it("mixes no figures where there are tables and no words at all", async () => {
    const roles = ["title", "heading", "text", "closing"];
    const both = await read(format, joined(without(YEAR_2024, ...roles), without(YEAR_2022, ...roles)));
    expect(several(both)).toMatchObject([{ kind: "several", count: 2 }]);
    for (const [figure, reading] of both.figures) if (reading.kind === "number") expect([figure, reading]).toEqual([figure, YEAR_2024.report.figures.get(figure)]);
    expect([...both.figures.values()].filter(({ kind }) => kind === "number").length).toBeGreaterThan(20);
  });

  it("says nothing of several where there is one", async () => {
    for (const page of [YEAR_2024, YEAR_2022, YEAR_2019]) expect(several(await read(format, page))).toEqual([]);
  });
});
