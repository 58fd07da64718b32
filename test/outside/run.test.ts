import fc from "fast-check";
import { recogniseRunText } from "../../src/files/recognise/runText";
import type { FigureId } from "../../src/statute/types";
import { publishedIds } from "../support/reports";
import { dice } from "./dice";
import { runText } from "./generate/text";
import { publishedPage, type SourcePage } from "./generate/page";
import { expecting, figureCells, mapCells, toBlank, valueOf, type Noise } from "./noise/noise";
import { LABEL_NOISE } from "./noise/labels";
import { NUMBER_NOISE } from "./noise/numbers";
import { runs } from "../support/runs";

const IDS = [...publishedIds("2021"), ...publishedIds("2019")];

interface RunOutcome {
  readonly right: number;
  readonly wrong: readonly FigureId[];
  /** Absent and not in the receipt. */
  readonly silent: readonly FigureId[];
}
function read(page: SourcePage): RunOutcome {
  const found = recogniseRunText(runText(page).split("\n"), page.report.edition);
  const named = new Set(found?.tables.flatMap((table) => table.cells).map((cell) => cell.figure));
  const numbers = [...page.expected].flatMap(([figure, expected]) => {
    const reading = found?.figures.get(figure);
    return reading?.kind === "number" ? [{ figure, right: valueOf(expected) === reading.value }] : [];
  });
  const read = new Set(numbers.map(({ figure }) => figure));
  return { right: numbers.filter(({ right }) => right).length, wrong: numbers.filter(({ right }) => !right).map(({ figure }) => figure), silent: [...page.expected.keys()].filter((figure) => !read.has(figure) && !named.has(figure)) };
}

describe("a report whose cells ran together", () => {
  it.each(IDS)("of %s is restored for the most part, and what is not is named", (id) => {
    const page = publishedPage(id);
    const { right, wrong, silent } = read(page);
    expect({ wrong, silent }).toEqual({ wrong: [], silent: [] });
    expect(right / page.expected.size).toBeGreaterThan(0.85);
  });

  it("never gives a number for a blank, nor another beside it, when up to three parts that are nothing are left blank", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (id, picks) => {
        const page = publishedPage(id);
        const noughts = figureCells(page).filter((cell) => cell.lines.join("") === "0");
        const gone = new Set(picks.map((at) => noughts[at % noughts.length]!.figure!));
        const { wrong } = read(expecting(mapCells(page, (cell) => (cell.figure && gone.has(cell.figure) ? { ...cell, lines: [""] } : cell)), gone, toBlank));
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(5, 40) },
    );
  });

  it("never gives a number that it does not hold, whatever labels, spaces, units, notes, dashes and blanks are in it", () => {
    const noises = fc.array(fc.constantFrom(...LABEL_NOISE, ...NUMBER_NOISE), { minLength: 1, maxLength: 3 });
    const named = (name: string): Noise => NUMBER_NOISE.find((noise) => noise.name === name)!;
    const examples: [string, Noise[], number][] = [["huaian_2024", [named("blanks written as nothing, nbsp or U+3000")], 838112662], ["pt_build_2020", [named("a dash instead of a number")], 1140245200]];
    fc.assert(
      fc.property(fc.constantFrom(...IDS), noises, fc.nat(), (id, drawn, seed) => {
        const { wrong } = read(drawn.reduce((page, noise) => noise.apply(page, dice(seed)), publishedPage(id)));
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(6, 60), examples },
    );
  });
});
