/** Page numbers and running heads: what stands at the top or the foot of page after page. */
import type { PageBlock } from "./pageBlocks";

/** A number alone, or dressed: — 3 —, 第3页, 3/12. */
const NUMBER = /^(?:[-—–―－·•第共/,，页]*\d+){1,2}[-—–―－·•页]*$/u;
const SENTENCE = /[。；：？！]$/u;

/** The pages without it. A line goes only where its like stands at the same place of all pages but one: a cover has none. */
export function withoutFurniture(pages: readonly (readonly PageBlock[])[]): readonly (readonly PageBlock[])[] {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edges(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const most = Math.max(2, pages.length - 1);
  return pages.map((page) => {
    const goes = new Set(edges(page).filter((block) => (seen.get(keyOf(block)) ?? 0) >= most));
    return page.filter((block) => !goes.has(block));
  });
}

/** The first line and the last; beside a number there may be a running head. */
function edges(page: readonly PageBlock[]): readonly PageBlock[] {
  const inner = [page[1], page.at(-2)].filter((block, i) => isNumber(i === 0 ? page[0] : page.at(-1)) && block !== undefined);
  return [...new Set([page[0], page.at(-1), ...inner])].filter((block) => block?.kind === "line" && !SENTENCE.test(block.text)) as readonly PageBlock[];
}

const bare = (block: PageBlock | undefined): string => (block?.kind === "line" ? block.text.replace(/\s/gu, "") : "");
const isNumber = (block: PageBlock | undefined): boolean => NUMBER.test(bare(block));

/** By height only: numbers at the foot may change sides from page to page. */
const keyOf = (block: PageBlock): string => (block.kind === "line" ? `${isNumber(block) ? bare(block).replace(/\d+/gu, "#") : bare(block)} ${Math.round(block.across / 12)}` : "");
