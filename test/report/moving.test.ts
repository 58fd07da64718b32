/** From one place to be mended or filled to the next, in the order in which the form is read. */
import fc from "fast-check";
import { blankStops } from "../../src/report/blankStops";
import { check } from "../../src/report/check";
import { formOf } from "../../src/report/form";
import { comparePlaces, placesOf } from "../../src/report/formPlace";
import { BLANK, number } from "../../src/report/reading";
import { onwardFrom, onwardFromPlace, type Direction } from "../../src/report/round";
import type { Report } from "../../src/report/types";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition } from "../../src/statute/types";
import { reportOf } from "../support/reports";
import { TOY } from "../support/toy";
import { TOY as PANE_TOY } from "../taskpane/support/toyEdition";

const EDITIONS = [EDITION_2021, EDITION_2019, TOY, PANE_TOY];
const directions = fc.constantFrom<Direction>(1, -1);

/** Reports with any cells, texts and particulars left out. */
const halfFilled = (edition: Edition): fc.Arbitrary<Report> => {
  const form = formOf(edition);
  const inputs = [...form.inputs.values()].flat();
  const sections = edition.sections.filter(({ kind }) => kind === "narrative");
  return fc.record({ blank: fc.subarray(inputs), said: fc.subarray(sections), unit: fc.boolean(), year: fc.boolean(), date: fc.boolean() }).map(({ blank, said, unit, year, date }) => {
    const full = reportOf(new Map(inputs.map((id) => [id, number(0)] as const)), { edition });
    const { meta } = full;
    return {
      ...full,
      figures: new Map([...full.figures, ...blank.map((id) => [id, BLANK] as const)]),
      pieces: said.map(({ id }) => ({ section: id, part: "", kind: "text", startsParagraph: true, content: "已写。" })),
      meta: { ...meta, unit: unit ? "某单位" : "", year: year ? 2025 : undefined, date: date ? { year: 2026, month: 1, day: 20 } : undefined, dateText: date ? "2026年1月20日" : "" },
    };
  });
};

describe.each(EDITIONS.map((edition) => [edition.name, edition] as const))("moving through the blanks of the %s", (_name, edition) => {
  const places = placesOf(formOf(edition));

  test("all that is counted as unfilled is a stop, each once: the cover first, then the sections as they are printed, cells as they are read", () => {
    fc.assert(fc.property(halfFilled(edition), (report) => {
      const result = check(report);
      const stops = blankStops(result, edition);
      expect(stops).toHaveLength(result.unfilled);
      expect(new Set(stops.map(({ what }) => JSON.stringify(what))).size).toBe(stops.length);
      for (const [i, stop] of stops.entries()) if (i > 0) expect(comparePlaces(stops[i - 1]!.place, stop.place)).toBeLessThan(0);
      const headings = stops.map(({ what }) => (what.kind === "meta" ? -1 : edition.sections.findIndex(({ id, table }) => (what.kind === "section" ? id === what.section : table !== undefined && table === formOf(edition).figures.get(what.figure)!.table))));
      expect(headings).toEqual([...headings].sort((a, b) => a - b));
    }), { numRuns: 60 });
  });

  test("from any cell a round of next, or of previous, comes to every blank once, and passes the end once", () => {
    fc.assert(fc.property(halfFilled(edition), fc.constantFrom(...edition.tables.flatMap((t) => t.figures)), directions, (report, { id }, by) => {
      const stops = blankStops(check(report), edition);
      let from = places.figure(id);
      const gone = stops.map(() => {
        const onward = onwardFromPlace(stops, from, by)!;
        from = stops[onward.at]!.place;
        return onward;
      });
      expect(new Set(gone.map(({ at }) => at)).size).toBe(stops.length);
      expect(gone.filter(({ round }) => round).length).toBeLessThanOrEqual(1);
    }), { numRuns: 60 });
  });

  test("previous after next is where one was", () => {
    fc.assert(fc.property(halfFilled(edition), directions, fc.nat(), (report, by, any) => {
      const stops = blankStops(check(report), edition);
      fc.pre(stops.length > 0);
      const start = any % stops.length;
      const there = onwardFromPlace(stops, stops[start]!.place, by)!;
      expect(onwardFromPlace(stops, stops[there.at]!.place, by > 0 ? -1 : 1)!.at).toBe(start);
    }), { numRuns: 60 });
  });
});

test("the first blank behind the cursor is gone to, not the first of the form", () => {
  const [first, second, third] = formOf(TOY).inputs.get(TOY.tables[0]!.id)!;
  const stops = blankStops(check(reportOf(new Map(), { edition: TOY, pieces: [] })), TOY).filter(({ what }) => what.kind === "figure");
  expect(stops[onwardFromPlace(stops, placesOf(formOf(TOY)).figure(first!), 1)!.at]!.what).toEqual({ kind: "figure", figure: second });
  expect(stops[onwardFromPlace(stops, placesOf(formOf(TOY)).figure(third!), -1)!.at]!.what).toEqual({ kind: "figure", figure: second });
});

test("a round through a list of any length comes to each once, and back by the other way", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), directions, (count, any, by) => {
    const start = any % count;
    let at = start;
    const seen = Array.from({ length: count }, () => (at = onwardFrom(count, at, by)!.at));
    expect(new Set(seen).size).toBe(count);
    expect(at).toBe(start);
    expect(onwardFrom(count, onwardFrom(count, start, by)!.at, by > 0 ? -1 : 1)!.at).toBe(start);
  }));
});

test("the next is the one behind, the previous the one before, and passing an end is said", () => {
  expect([onwardFrom(3, 0, 1), onwardFrom(3, 2, 1)]).toEqual([{ at: 1, round: false }, { at: 0, round: true }]);
  expect([onwardFrom(3, 2, -1), onwardFrom(3, 0, -1)]).toEqual([{ at: 1, round: false }, { at: 2, round: true }]);
  const stops = ([[0, 1], [2, 0], [2, 5]] as const).map((place) => ({ place }));
  const from = (place: readonly [number, number] | undefined, by: Direction) => onwardFromPlace(stops, place, by);
  expect([from(undefined, 1), from(undefined, -1)]).toEqual([{ at: 0, round: false }, { at: 2, round: false }]);
  expect([from([1, 0], 1), from([2, 0], 1), from([2, 5], 1)]).toEqual([{ at: 1, round: false }, { at: 2, round: false }, { at: 0, round: true }]);
  expect([from([1, 0], -1), from([2, 5], -1), from([0, 1], -1)]).toEqual([{ at: 0, round: false }, { at: 1, round: false }, { at: 2, round: true }]);
});

test("where nothing is left there is nowhere to go", () => {
  expect([onwardFrom(0, 0, 1), onwardFromPlace([], [0, 0], -1)]).toEqual([undefined, undefined]);
});
