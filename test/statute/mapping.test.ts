import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { figureId, sectionId, StatuteError } from "../../src/statute/ids";
import { defineMapping, mappingBetween, type EditionMapping } from "../../src/statute/mapping/mapping";
import { MAPPINGS } from "../../src/statute/mapping/mappings";
import { TOY } from "../support/toy";

const grounds = { why: "试", citations: [] };
const pair = (older: string, newer: string) => ({ ...grounds, older: figureId(older), newer: figureId(newer) });
const divided = (older: string, ...newer: string[]) => ({ ...grounds, older: figureId(older), newer: newer.map(figureId) });
const text = (section: string, part: string, toSection = section, toPart = part) => ({ ...grounds, older: { section: sectionId(section), part }, newer: { section: sectionId(toSection), part: toPart } });
const defined = (of: Partial<Pick<EditionMapping, "same" | "divided" | "texts">>) => defineMapping(EDITION_2019, EDITION_2021, { same: [], divided: [], texts: [], ...of });

it("two editions are joined whichever is the older, and others by nothing", () => {
  const [mapping] = MAPPINGS;
  expect(mappingBetween(MAPPINGS, EDITION_2019.id, EDITION_2021.id)).toBe(mapping);
  expect(mappingBetween(MAPPINGS, EDITION_2021.id, EDITION_2019.id)).toBe(mapping);
  expect(mappingBetween(MAPPINGS, TOY.id, EDITION_2021.id)).toBeUndefined();
  expect(mappingBetween(MAPPINGS, EDITION_2021.id, TOY.id)).toBeUndefined();
});

it("what both editions have, once each, is taken, and cannot be changed", () => {
  const made = defined({ same: [pair("t3.new.natural", "t3.new.natural")], divided: [divided("t3.r6.natural", "t3.r6_1.natural", "t3.r6_2.natural")], texts: [text("s1", "active"), text("s5", "")] });
  expect([made.older, made.newer, made.same.length, made.divided.length, made.texts.length]).toEqual([EDITION_2019.id, EDITION_2021.id, 1, 1, 2]);
  expect(Object.isFrozen(made)).toBe(true);
});

it.each<[string, Parameters<typeof defined>[0], RegExp]>([
  ["a figure that the older edition does not have", { same: [pair("t9.none", "t3.new.natural")] }, /2019 t9.none and 2021 t3.new.natural do not count alike/],
  ["a figure that the newer edition does not have", { same: [pair("t3.new.natural", "t9.none")] }, /do not count alike/],
  ["a count that would be an amount", { same: [pair("t3.new.natural", "t2.fee")] }, /do not count alike/],
  ["a part that the newer edition does not have", { divided: [divided("t3.r6.natural", "t3.r6_1.natural", "t9.none")] }, /do not count alike/],
  ["a figure of the older edition twice", { same: [pair("t3.new.natural", "t3.new.natural"), pair("t3.new.natural", "t3.new.company")] }, /t3.new.natural is mapped twice/],
  ["a figure that stays and is divided", { same: [pair("t3.r6.natural", "t3.r6_1.natural")], divided: [divided("t3.r6.natural", "t3.r6_2.natural")] }, /t3.r6.natural is mapped twice/],
  ["a figure of the newer edition twice", { same: [pair("t3.new.natural", "t3.new.natural"), pair("t3.new.company", "t3.new.natural")] }, /t3.new.natural is mapped twice/],
  ["a part of one that is another's", { same: [pair("t3.new.natural", "t3.r6_1.natural")], divided: [divided("t3.r6.natural", "t3.r6_1.natural")] }, /t3.r6_1.natural is mapped twice/],
  ["a part that the older edition does not have", { texts: [text("s1", "none", "s1", "active")] }, /is no place for text/],
  ["a part that the newer edition does not have", { texts: [text("s1", "active", "s1", "none")] }, /is no place for text/],
  ["a section with parts as if it had none", { texts: [text("s1", "")] }, /is no place for text/],
  ["a table as a place for text", { texts: [text("s3", "")] }, /is no place for text/],
  ["a place of the older edition twice", { texts: [text("s1", "active"), text("s1", "active", "s1", "request")] }, /s1\/active is mapped twice/],
  ["a place of the newer edition twice", { texts: [text("s1", "active"), text("s1", "request", "s1", "active")] }, /s1\/active is mapped twice/],
])("%s is refused when two editions are joined", (_name, of, why) => {
  expect(() => defined(of)).toThrow(StatuteError);
  expect(() => defined(of)).toThrow(why);
});
