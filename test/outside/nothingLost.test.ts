/** Every paragraph of a source is in the report that was read from it, whole, or 读取结果 says that it was left. */
import fc from "fast-check";
import { readSource } from "../../src/files/readSource";
import { EDITIONS } from "../../src/statute/editions";
import { publishedIds } from "../support/reports";
import { FORMATS } from "./generate/formats";
import { publishedPage, type PageBlock, type SourcePage } from "./generate/page";
import { runs } from "../support/runs";

const IDS = [...publishedIds("2021"), ...publishedIds("2019")];
const TITLES = EDITIONS.flatMap((edition) => edition.sections.map(({ title }) => title).filter((title) => title !== ""));
/** Beginnings that a careless reader takes for something else than the beginning of a paragraph. */
const beginning = fc.oneof(
  fc.constant(""),
  fc.constantFrom(...TITLES).chain((title) => fc.constantFrom("的内容", "方面的数据与上年相同", "和上年一样，没有变化", "如下文所述").map((on) => `${title}${on}。`)),
  fc.constantFrom("（一）主动公开政府信息的数量有增加。", "一是认真落实条例。", "2023年，", "1.", "总体情况很好。", "东柳街道办事处在2025年1月20日前，", "按照政府信息公开工作年度报告的要求，"),
);
const body = fc.string({ unit: fc.constantFrom(..."群众满意度明显提升网站栏目更新及时"), minLength: 4, maxLength: 60 }).map((text) => `${text}。`);
const paragraph = fc.tuple(beginning, body).map(([begins, text]) => `${begins}${text}`);
const added = fc.uniqueArray(fc.tuple(fc.nat(200), paragraph), { minLength: 1, maxLength: 6, selector: ([, text]) => text });

/** Between 落款 and date none comes to stand: a unit that is signed by no date is a paragraph too. */
function withParagraphs(page: SourcePage, paragraphs: readonly (readonly [number, string])[]): SourcePage {
  const { length } = page.blocks;
  const before = (at: number): readonly PageBlock[] => paragraphs.flatMap(([place, text]) => (place % (length + 1) === at && at !== length - 1 ? [{ kind: "paragraph" as const, role: "text" as const, text }] : []));
  return { ...page, blocks: [...page.blocks.flatMap((block, at) => [...before(at), block]), ...before(length)] };
}
const length = (text: string): number => [...text].length;

describe.each(FORMATS.map((format) => [format.name, format] as const))("of %s", (_name, format) => {
  const read = async (page: SourcePage) => {
    const { pieces, receipt } = await readSource(await format.source(page), EDITIONS);
    return { pieces: pieces.map(({ content }) => content), left: receipt.remarks.reduce((sum, remark) => sum + (remark.kind === "left" ? remark.characters : 0), 0) };
  };

  it("no paragraph is lost or cut, wherever it stands and whatever it begins with", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...IDS), added, async (id, paragraphs) => {
        const page = publishedPage(id);
        const plain = await read(page);
        const { pieces, left } = await read(withParagraphs(page, paragraphs));
        const own = plain.pieces.filter((content) => !pieces.includes(content));
        const others = pieces.filter((content) => !plain.pieces.includes(content));
        const texts = paragraphs.flatMap(([at, text]) => (at % (page.blocks.length + 1) === page.blocks.length - 1 ? [] : [text]));
        // What is no paragraph of the source was made of a piece of one.
        expect(others.filter((content) => !texts.includes(content))).toEqual([]);
        const untaken = [...texts.filter((text) => !others.includes(text)), ...own];
        expect(left - plain.left).toBe(untaken.reduce((sum, text) => sum + length(text), 0));
      }),
      { numRuns: runs(6, 60) },
    );
  });
});
