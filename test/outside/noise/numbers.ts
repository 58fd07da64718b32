/** Noise within the cells of figures. */
import { formOf } from "../../../src/report/form";
import type { FigureId } from "../../../src/statute/types";
import type { Dice } from "../dice";
import type { PageCell, SourcePage } from "../generate/page";
import { expecting, figureCells, mapCells, toAmbiguous, toBlank, type Harm, type Noise } from "./noise";

const isNumber = (cell: PageCell): boolean => /^\d+(\.\d+)?$/u.test(cell.lines.join(""));

/** A noise that rewrites some cells of figures that hold a plain number. */
const rewrites = (name: string, share: number, rewrite: (text: string, cell: PageCell, dice: Dice, page: SourcePage) => readonly string[], harm: Harm = "harmless", expectation?: typeof toBlank | typeof toAmbiguous): Noise => ({
  name, harm,
  apply(page, dice) {
    const chosen = new Set<FigureId>(dice.some(figureCells(page).filter(isNumber), share).map((cell) => cell.figure!));
    const noisy = mapCells(page, (cell) => (cell.figure && chosen.has(cell.figure) ? { ...cell, lines: rewrite(cell.lines.join(""), cell, dice, page) } : cell));
    return expectation ? expecting(noisy, chosen, expectation) : noisy;
  },
});

const figureOf = (cell: PageCell, page: SourcePage) => formOf(page.report.edition).figures.get(cell.figure!)!;

export const NUMBER_NOISE: readonly Noise[] = [
  rewrites("nbsp before every digit", 1, (text) => [`\u00a0${text}`]),
  rewrites("U+3000 around numbers", 0.4, (text) => [`　${text}　`]),
  rewrites("irregular spaces around numbers", 0.4, (text, _, dice) => [dice.pick([` ${text}`, `${text}  `, ` ${text} `, `\u00a0 ${text}`])]),
  rewrites("a cell of two paragraphs", 0.2, (text) => ["\u00a0", text]),
  rewrites("the figure's unit in the cell", 0.2, (text, cell, _, page) => [`${text}${figureOf(cell, page).unit}`]),
  rewrites("a note beside the number", 0.1, (text, _, dice) => [`${text}（${dice.pick(["其中修订16件", "含上年结转2件", "其中:新增3件"])}）`]),
  rewrites("a sign before a change", 1, (text, cell, _, page) => [figureOf(cell, page).kind === "change" && text !== "0" ? `+${text}` : text]),
  rewrites("full-width digits", 0.2, (text) => [text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))]),
  rewrites("thousands commas", 1, (text) => [text.replace(/\B(?=(?:\d{3})+$)/gu, text.includes(".") ? "" : ",")]),
  rewrites("blanks written as nothing, nbsp or U+3000", 0.2, (_text, _cell, dice) => [dice.pick(["", "\u00a0", "　", " "])], "harmless", toBlank),
  rewrites("a dash instead of a number", 0.1, (_text, _cell, dice) => [dice.pick(["-", "—", "--", "/"])], "harmless", toBlank),
  rewrites("words instead of a number", 0.1, (_text, _cell, dice) => [dice.pick(["不详", "详见附件", "若干"])], "ambiguous", toAmbiguous),
  rewrites("two numbers in one cell", 0.1, (text, _, dice) => [`${text}${dice.pick(["或", "、", "~"])}${Number(text) + 1}`], "ambiguous", toAmbiguous),
];
