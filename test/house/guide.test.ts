import { PAGES } from "./docs";
import { isSaid } from "./screenWords";

const GUIDE = PAGES.find(({ file }) => file === "docs/guide.md")?.text ?? "";
const quotations = [...GUIDE.matchAll(/「([^」]+)」/g)].map((match) => match[1]!);

describe("the user guide", () => {
  it("quotes no button, label or message that is not on a screen, on a sheet or in the ribbon in just these words", () => {
    expect(quotations.length).toBeGreaterThan(50);
    expect([...new Set(quotations)].filter((quoted) => !isSaid(quoted))).toEqual([]);
  });

  it("would be told of a button that goes by another name, and of words left out that cannot be filled in so", () => {
    expect(["空格填 0…", "生成年度报告", "缺少“…”表。"].filter((quoted) => !isSaid(quoted))).toEqual([]);
    expect(["空格填零", "生成报告", "缺少“…”列。"].filter(isSaid)).toEqual([]);
  });
});
