import { readFileSync } from "node:fs";
import path from "node:path";
import { ROWS, rowList, type Measured } from "../../bench/rows";
import { benchPage, ratioOf } from "../../bench/table";
import { ROOT } from "./sources";

const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const MACHINE = { day: "2025-01-17", cores: 4, node: "20.19.0", system: "Linux", load: 0.5 };
const measured: Measured = Object.fromEntries(rowList.map(([id, { beside }], i) => [id, beside === undefined ? { ours: i + 1 } : { ours: i + 1, beside: 2 * i + 2 }]));
/** Lines of the table: what, ours, beside it, the other, ratio. */
const linesOf = (page: string): readonly (readonly string[])[] => page.split("\n").filter((line) => line.startsWith("| ")).slice(1).map((line) => line.slice(2, -2).split(" | "));

describe("docs/bench.md", () => {
  const written = linesOf(read("docs/bench.md"));

  it("has every line that npm run bench measures, in its order, each beside the same thing", () => {
    expect(written.map(([what, , beside]) => [what, beside])).toEqual(rowList.map(([, { what, beside }]) => [what, beside ?? "nothing to compare"]));
  });

  it("says of each line what was measured, and how it compares wherever there is something to compare", () => {
    for (const [i, [what, ours = "", , other = "", ratio = ""]] of written.entries()) {
      const [, row] = rowList[i]!;
      expect({ what, ours: ours.startsWith(`${parseFloat(ours)}`) || /^[\d,]+ /.test(ours) }).toEqual({ what, ours: true });
      expect(ours.includes(row.unit)).toBe(true);
      expect([/\d/.test(other), /^[\d.,]+ ×$/.test(ratio)]).toEqual(row.beside === undefined ? [false, false] : [true, true]);
    }
  });

  it("keeps the budgets that it names", () => {
    const over = rowList.filter(([, { budget, more }], i) => {
      const ours = Number(/^[\d.,]+/.exec(written[i]![1]!)![0].replaceAll(",", ""));
      return budget !== undefined && (more ? ours < budget : ours > budget);
    });
    expect(rowList.some(([, { budget }]) => budget !== undefined)).toBe(true);
    expect(over).toEqual([]);
  });

  it("is named by both READMEs", () => {
    expect(read("README.md")).toContain("docs/bench.md");
    expect(read("README.zh-CN.md")).toContain("docs/bench.md");
  });
});

describe("the page that npm run bench writes", () => {
  it("is refused where a line was not measured, or nothing beside it", () => {
    expect(linesOf(benchPage(measured, MACHINE))).toHaveLength(rowList.length);
    expect(() => benchPage({ ...measured, checkFigure: undefined }, MACHINE)).toThrow("checkFigure");
    expect(() => benchPage({ ...measured, checkFigure: { ours: 1 } }, MACHINE)).toThrow("checkFigure");
  });

  it("says how many times less ours takes, and of rates how many times more it does", () => {
    expect(ratioOf(ROWS.checkFigure, { ours: 2, beside: 8 })).toBe(4);
    expect(ratioOf(ROWS.commandLine, { ours: 100, beside: 25 })).toBe(4);
    expect(ratioOf(ROWS.checkParagraph, { ours: 2 })).toBeUndefined();
  });
});
