import fc from "fast-check";
import { recogniseRunText } from "../../src/files/recognise/runText";
import type { FigureId } from "../../src/statute/types";
import { publishedIds } from "../support/reports";
import { dice } from "./dice";
import { runText } from "./generate/text";
import { publishedPage, type SourcePage } from "./generate/page";
import { valueOf } from "./noise/noise";
import { LABEL_NOISE } from "./noise/labels";
import { NUMBER_NOISE } from "./noise/numbers";

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

  it("never gives a number that it does not hold, whatever labels, spaces, units and notes are in it", () => {
    // Cells that are left blank leave no trace between digits that run together; they are no part of this law.
    const printed = NUMBER_NOISE.filter((noise) => [...noise.apply(publishedPage(IDS[0]!), dice(1)).expected.values()].every(({ kind }) => kind === "equal"));
    expect(printed.length).toBeGreaterThan(5);
    const noises = fc.array(fc.constantFrom(...LABEL_NOISE, ...printed), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...IDS), noises, fc.nat(), (id, drawn, seed) => {
        const { wrong } = read(drawn.reduce((page, noise) => noise.apply(page, dice(seed)), publishedPage(id)));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
