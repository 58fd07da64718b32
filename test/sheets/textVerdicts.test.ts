/** The foot of 校验, where the last verdicts on the rules over words stand. */
import { checksEnd } from "../../src/sheets/checkLines";
import { COLOR } from "../../src/sheets/look";
import { areaAddress } from "../../src/sheets/address";
import { textVerdicts } from "../../src/sheets/textVerdicts";
import { sectionId } from "../../src/statute/ids";
import type { Edition, Level, Rule } from "../../src/statute/types";
import { TOY } from "../support/toy";

const figures = TOY.rules.filter(({ kind }) => kind !== "narrative");
const over = (level: Level, clause: string): Rule => ({ code: clause, kind: "narrative", level, citation: TOY.citation, clause, sections: [sectionId("s1")] });
const formOf = (...rules: readonly Rule[]): Edition => ({ ...TOY, rules: [...figures, ...rules] });
const foot = (...rules: readonly Rule[]) => textVerdicts(formOf(...rules), new Map(), 300);
/** Row of the band over the foot, as Excel counts. */
const BAND = checksEnd(TOY) + 1;

test("a form without rules over words has no foot", () => {
  expect(foot()).toEqual({ cells: [], links: [], styles: [], merges: [], marks: [], heights: [], end: checksEnd(TOY) });
});

test("what has to be mended stands first, and each verdict and its date are those of its own line of 校验记录", () => {
  const { cells, links, end, merges } = foot(over("hint", "可看"), over("error", "必改"));
  expect(cells.slice(2).map(({ row, content }) => [row + 1, content])).toEqual([[BAND + 1, { text: "必改" }], [BAND + 2, { text: "可看" }], [BAND + 3, { text: "审核说明" }]]);
  expect(links.map(({ row, column, content }) => [row + 1, column, content])).toEqual([
    [BAND + 3, 2, { formula: '="没有"' }],
    [BAND + 1, 2, { formula: "='校验记录'!G10" }], [BAND + 1, 5, { formula: "=IF('校验记录'!F10=\"\",\"\",'校验记录'!D5)" }],
    [BAND + 2, 2, { formula: "='校验记录'!G11" }], [BAND + 2, 5, { formula: "=IF('校验记录'!F11=\"\",\"\",'校验记录'!D5)" }],
  ]);
  expect(end).toBe(BAND + 3);
  expect(merges.map(areaAddress)).toEqual([`C${BAND}:G${BAND}`, `C${BAND + 3}:G${BAND + 3}`, `C${BAND + 1}:E${BAND + 1}`, `F${BAND + 1}:G${BAND + 1}`, `C${BAND + 2}:E${BAND + 2}`, `F${BAND + 2}:G${BAND + 2}`]);
});

test("what is not met, or could not be read, is red; a hint stays calm", () => {
  const marked = (...rules: readonly Rule[]) => foot(...rules).marks.filter(({ formula }) => formula.includes("处不符")).map(({ area, formula, fill }) => [areaAddress(area), formula, fill]);
  expect(marked(over("hint", "可看"))).toEqual([]);
  const formula = `=OR(RIGHT($C${BAND + 1},3)="处不符",$C${BAND + 1}="没有读到，不能判断")`;
  expect(marked(over("hint", "可看"), over("warning", "核实"))).toEqual([[`C${BAND + 1}:E${BAND + 1}`, formula, COLOR.wrong]]);
  expect(marked(over("error", "必改"), over("warning", "核实"), over("hint", "可看"))).toEqual([[`C${BAND + 1}:E${BAND + 2}`, formula, COLOR.wrong]]);
});

test("a rule of many words gets a row as high as they need", () => {
  const heights = foot(over("error", "必改"), over("warning", "很长的一条要求".repeat(12))).heights.map(({ row, height }) => [row + 1, height] as const);
  expect(heights.map(([row]) => row)).toEqual([BAND, BAND + 1, BAND + 2, BAND + 3]);
  expect([heights[0]![1], heights[1]![1], heights[3]![1]]).toEqual([24, 18, 18]);
  expect(heights[2]![1]).toBeGreaterThan(18);
});
