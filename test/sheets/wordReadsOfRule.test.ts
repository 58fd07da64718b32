/** What each kind of rule over words looks at: change anything of it, and the last verdict stands for nothing. */
import { readsOf } from "../../src/sheets/wordReads";
import type { WordRule } from "../../src/sheets/wordRules";
import type { Quantity, SaidSum } from "../../src/statute/said";
import { figureId, sectionId } from "../../src/statute/ids";
import type { SaidRule } from "../../src/statute/types";
import { TOY } from "../support/toy";

const [GOT_A, GOT_B, TOTAL, DONE_A, DONE_B] = ["t1.got.a", "t1.got.b", "t1.got.total", "t1.done.a", "t1.done.b"].map((id) => figureId(id));
const base = { code: "R", level: "warning", citation: TOY.citation, clause: "…" } as const;
const section = sectionId("s1");
const mention = { ...base, kind: "mention", section, topics: [] } as const;
const TEXTS = { fields: [], figures: [], texts: true };

test.each<[string, WordRule, ReturnType<typeof readsOf>]>([
  ["particulars that have to be there: these alone", { ...base, kind: "meta", fields: ["unit", "year"] }, { fields: ["unit", "year"], figures: [], texts: false }],
  ["the date: what its limits follow from as well", { ...base, kind: "date" }, { fields: ["date", "year", "officeKind"], figures: [], texts: false }],
  ["a form in force: the year", { ...base, kind: "inForce", until: 2020 }, { fields: ["year"], figures: [], texts: false }],
  ["an amount: itself, and whose it is", { ...base, kind: "magnitude", figure: GOT_A!, most: 1, officeKinds: [], times: 2, unit: 10_000 }, { fields: ["officeKind"], figures: [GOT_A!], texts: false }],
  ["something written: the texts", { ...base, kind: "narrative", sections: [section] }, TEXTS],
  ["nothing still to be written: the texts", { ...base, kind: "placeholder", patterns: [] }, TEXTS],
  ["a length: the texts", { ...base, kind: "length", section, most: 10 }, TEXTS],
  ["headings: the texts", { ...base, kind: "heading", whose: "own" }, TEXTS],
  ["numbered points: the texts", { ...base, kind: "numbering" }, TEXTS],
  ["years: the texts and the year of the report", { ...base, kind: "years", plans: [] }, { ...TEXTS, fields: ["year"] }],
  ["something spoken of, always: the texts", mention, TEXTS],
  ["spoken of from some year on: the year too", { ...mention, fromYear: 2023 }, { ...TEXTS, fields: ["year"] }],
  ["spoken of by governments: the kind of office too", { ...mention, governments: true }, { ...TEXTS, fields: ["officeKind"] }],
  ["spoken of where there is any: the count too", { ...mention, counted: GOT_B! }, { ...TEXTS, figures: [GOT_B!] }],
  ["all of this together", { ...mention, fromYear: 2023, governments: true, counted: GOT_B! }, { fields: ["year", "officeKind"], figures: [GOT_B!], texts: true }],
  ["what was received: the texts and the figure", { ...base, kind: "received", section, figure: DONE_A!, unit: 10_000 }, { ...TEXTS, figures: [DONE_A!] }],
])("%s", (_what, rule, reads) => {
  expect(readsOf(rule, TOY)).toEqual(reads);
});

describe("what is said in numbers", () => {
  const sum = (...figures: readonly (typeof GOT_A)[]): SaidSum => ({ id: figures.join("+"), name: "…", figures: figures.map((id) => id!) });
  const quantity = (id: string, more: Partial<Quantity>): Quantity => ({ id, matter: "m", words: [id], equals: [], ...more });
  const whole = quantity("whole", { equals: [sum(TOTAL), sum(GOT_A, GOT_B)] });
  const part = quantity("part", { equals: [sum(DONE_A)], wholes: ["whole"], shareOf: [sum(GOT_B)] });
  const received = quantity("received", { equals: [sum(DONE_B)], shareOf: [sum(DONE_B)], shareOfReceived: [sum(GOT_A)] });
  const said = (reads: SaidRule["reads"], ...quantities: readonly Quantity[]): SaidRule => ({ ...base, kind: "said", reads, matters: [], quantities });
  const figures = (rule: SaidRule, ...others: readonly SaidRule[]) => readsOf(rule, { ...TOY, rules: [...TOY.rules, rule, ...others] }).figures;

  test("hangs on the texts, and on the name of the office and the year, by which others are left out", () => {
    const rule = said("numbers", whole);
    expect(readsOf(rule, { ...TOY, rules: [rule] })).toEqual({ fields: ["unit", "year"], figures: [TOTAL, GOT_A, GOT_B], texts: true });
  });
  test("hangs on the figures of what is named, each once, and of what that is a part of, in whichever rule this stands", () => {
    expect(figures(said("numbers", part), said("numbers", whole))).toEqual([DONE_A, TOTAL, GOT_A, GOT_B]);
    expect(figures(said("numbers", whole, part), said("numbers", received))).toEqual([TOTAL, GOT_A, GOT_B, DONE_A]);
    expect(figures(said("numbers", received))).toEqual([DONE_B]);
  });
  test("as a share it hangs on everything that a share of is told, and on what that is of", () => {
    expect(figures(said("shares"), said("numbers", whole, part))).toEqual([DONE_A, GOT_B, TOTAL, GOT_A]);
    expect(figures(said("shares"), said("numbers", received))).toEqual([DONE_B, GOT_A]);
    expect(figures(said("shares", whole))).toEqual([]);
  });
  test("as parts of what the text itself says it hangs on no figure", () => {
    expect(figures(said("divisions", whole, part))).toEqual([]);
  });
});
