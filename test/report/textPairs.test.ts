import { textPairs, type LastYear, type TextPair } from "../../src/report/lastYear";
import type { Piece } from "../../src/report/types";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition } from "../../src/statute/types";
import { pieceOf } from "../support/imported";
import { TOY } from "../support/toy";

const last = (edition: Edition, pieces: readonly Piece[] = []): LastYear => ({ edition, year: 2023, unit: "", titleName: "", figures: new Map(), pieces });
const places = (edition: Edition) => edition.sections.filter((s) => s.kind === "narrative").flatMap((s) => (s.parts.length === 0 ? [""] : s.parts.map((p) => p.id)).map((part) => ({ section: s.id, part })));
const title = (edition: Edition, place: TextPair["last"] | undefined): string | undefined => {
  const section = edition.sections.find((s) => s.id === place?.section);
  return section && `${section.title} ${section.parts.find((p) => p.id === place!.part)?.title ?? ""}`;
};

it.each([EDITION_2021, EDITION_2019, TOY].map((edition) => [edition.id, edition] as const))("texts of last year's report in the edition %s stand beside their own places, in the form's order", (_id, edition) => {
  expect(textPairs(last(edition), edition)).toEqual(places(edition).map((place) => ({ last: place, now: place })));
});

describe.each([[EDITION_2019, EDITION_2021], [EDITION_2021, EDITION_2019]])("texts of last year's report in another edition", (before, now) => {
  it("stand beside what the form of now calls the same", () => {
    const pairs = textPairs(last(before), now);
    expect(pairs.map((pair) => pair.last)).toEqual(places(before));
    // Only 平台建设 is worded otherwise.
    const otherwise = pairs.filter((pair) => title(before, pair.last) !== title(now, pair.now));
    expect(otherwise.map((pair) => pair.last.part)).toEqual(["platform"]);
    expect(otherwise.map((pair) => pair.now?.part)).toEqual(["platform"]);
  });

  it("come back to their own places the other way", () => {
    const back = textPairs(last(now), before);
    for (const pair of textPairs(last(before), now)) expect(back.find(({ last: place }) => place.section === pair.now!.section && place.part === pair.now!.part)?.now).toEqual(pair.last);
  });
});

it("words under a section that has parts, but under none of them, have a place before these and none in this year's", () => {
  const at = EDITION_2021.sections.findIndex((s) => s.parts.length > 0);
  const { id: section, parts } = EDITION_2021.sections[at]!;
  const pairs = textPairs(last(EDITION_2021, [pieceOf(EDITION_2021, at, "", "一"), pieceOf(EDITION_2021, at, "", "二")]), EDITION_2021).filter((pair) => pair.last.section === section);
  expect(pairs).toEqual([{ last: { section, part: "" }, now: undefined }, ...parts.map(({ id }) => ({ last: { section, part: id }, now: { section, part: id } }))]);
});

it("of a form that no other edition knows anything of, no text has a place", () => {
  expect(textPairs(last(TOY), EDITION_2021).every((pair) => pair.now === undefined)).toBe(true);
});
