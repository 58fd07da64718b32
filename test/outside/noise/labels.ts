/** Noise within the labels and heads of tables, and in headings. */
import type { Dice } from "../dice";
import type { PageCell } from "../generate/page";
import { mapCells, type Noise } from "./noise";

const relabels = (name: string, share: number, change: (text: string, dice: Dice) => readonly string[]): Noise => ({
  name, harm: "harmless",
  apply: (page, dice) => mapCells(page, (cell: PageCell) => (cell.figure === undefined && cell.lines.join("") !== "" && dice.chance(share) ? { ...cell, lines: change(cell.lines.join("\n"), dice) } : cell)),
});
/** A wording that was seen instead of the form's. */
const wording = (name: string, from: RegExp, to: string): Noise => relabels(name, 1, (text) => [text.replace(from, to)]);

function split(text: string, dice: Dice): readonly string[] {
  const at = 1 + dice.below(Math.max(1, text.length - 1));
  return text.length < 2 ? [text] : [text.slice(0, at).replace(/\n$/u, ""), text.slice(at).replace(/^\n/u, "")];
}

export const LABEL_NOISE: readonly Noise[] = [
  relabels("labels split into paragraphs", 0.3, split),
  relabels("labels split with a space", 0.3, (text, dice) => [split(text, dice).join(dice.pick([" ", "　", "\u00a0"]))]),
  relabels("labels of one character a line", 0.1, (text) => [...text.replace(/\s/gu, "")]),
  relabels("round brackets of the other width", 0.5, (text) => [text.replace(/（/gu, "(").replace(/）/gu, ")")]),
  wording("1、 for 1.", /^(\d)[.．]/u, "$1、"),
  wording("1． for 1.", /^(\d)[.、]/u, "$1．"),
  wording("钩稽 for 勾稽", /勾稽/u, "钩稽"),
  wording("本年废纸件数", /本年废止件数/u, "本年废纸件数"),
  wording("本年废止件数(或失效）", /本年废止件数/u, "本年废止件数(或失效）"),
  wording("行政执法案件", /行政执法案卷/u, "行政执法案件"),
  wording("行政法复议", /^行政复议$/u, "行政法复议"),
  wording("本年增/减量", /本年增\/减/u, "本年增/减量"),
  wording("本公开数量", /本年新公开数量/u, "本公开数量"),
  wording("政府集中采购（元）", /^政府集中采购$/u, "政府集中采购（元）"),
  wording("采购总金额（元）", /采购总金额/u, "采购总金额（元）"),
  wording("规范性文件 in a 2021 table", /行政规范性文件/u, "规范性文件"),
];
