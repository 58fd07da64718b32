/** A form prepared for the check, and where things stand in it. */
import { formOf } from "../../src/report/form";
import { comparePlaces, placesIn, placesOf } from "../../src/report/formPlace";
import { statuteOrder } from "../../src/report/statuteOrder";
import type { Finding, FindingDetail } from "../../src/report/types";
import { defineEdition } from "../../src/statute/define";
import { figureId, sectionId, tableId } from "../../src/statute/ids";
import type { Edition, IdentityRule } from "../../src/statute/types";
import { at, FEE, OVERVIEW, PREFACE, TOY as PANE_TOY } from "../taskpane/support/toyEdition";
import { TOY } from "../support/toy";

const id = (name: string) => figureId(`t1.${name}`);

test("the inputs of a table are its figures without the totals, in reading order", () => {
  expect([...formOf(TOY).inputs]).toEqual([["t1", ["t1.got.a", "t1.got.b", "t1.done.a", "t1.done.b"]]]);
  expect([...formOf(PANE_TOY).inputs.values()]).toEqual([["in", "done", "left"].flatMap((row) => [`t8.${row}.east`, `t8.${row}.west`]), [FEE]]);
});

test("each instance of each identity is known with all that it stands on, each figure once, and whether it defines its total", () => {
  expect(formOf(TOY).identities.map(({ rule, instance, tied, definition }) => [rule.code, instance, definition, tied.map((one) => one.slice(3)).join(" ")])).toEqual([
    ["TOY-ROW", 0, true, "got.total got.a got.b"],
    ["TOY-ROW", 1, true, "done.total done.a done.b"],
    ["TOY-BAL", 0, false, "got.a done.a"],
    ["TOY-BAL", 1, false, "got.b done.b"],
    ["TOY-BAL", 2, false, "got.total got.a got.b done.total done.a done.b"],
  ]);
});

test("a total is known by the identity that defines it, a figure and a table by its id, and the order of figures is that of the form", () => {
  const { definitions, figures, tables, order, edition } = formOf(TOY);
  expect([...definitions].map(([total, { identity }]) => [total, identity.right])).toEqual([["t1.got.total", ["t1.got.a", "t1.got.b"]], ["t1.done.total", ["t1.done.a", "t1.done.b"]]]);
  expect([...figures.keys()]).toEqual(TOY.tables[0]!.figures.map((figure) => figure.id));
  expect(figures.get(id("done.b"))!.item).toBe("办结");
  expect([...tables]).toEqual([["t1", TOY.tables[0]]]);
  expect([...order]).toEqual(TOY.tables[0]!.figures.map((figure, i) => [figure.id, i]));
  expect(edition).toBe(TOY);
  expect(formOf(TOY)).toBe(formOf(TOY));
});

test("of two rules that define one total the earlier one does, and a total may stand on totals", () => {
  const [rows] = TOY.rules as [IdentityRule];
  const more: IdentityRule = { ...rows, code: "MORE", instances: [{ table: tableId("t1"), scope: "又", left: [id("got.total")], right: [id("done.total"), id("done.a")] }] };
  const twice = formOf({ ...TOY, rules: [...TOY.rules, more] } as Edition);
  expect(twice.definitions.get(id("got.total"))!.rule.code).toBe("TOY-ROW");
  expect(twice.identities.at(-1)).toMatchObject({ definition: false, tied: ["t1.got.total", "t1.got.a", "t1.got.b", "t1.done.total", "t1.done.a", "t1.done.b"] });
  const above = formOf({ ...TOY, rules: [more, { ...rows, instances: rows.instances.slice(1) }] } as Edition);
  expect(above.definitions.get(id("got.total"))!.tied).toEqual(["t1.got.total", "t1.done.total", "t1.done.a", "t1.done.b"]);
});

const finding = (detail: FindingDetail, figures: Finding["figures"] = [], key = "K"): Finding => ({ key, code: "C", level: "error", unfilled: false, table: undefined, figures, detail });
const word = { kind: "year", seen: "", year: 1, expected: 2 } as const;

test("places are read from the cover on: particulars as the form asks for them, sections as they are printed, cells as they are read", () => {
  const places = placesIn(PANE_TOY);
  expect(placesOf(formOf(PANE_TOY))).toBe(places);
  expect(["unit", "year", "date", "contact"].map((field) => places.meta(field))).toEqual([[0, 0], [0, 1], [0, 2], [0, -1]]);
  expect([places.section(PREFACE), places.section(OVERVIEW, 3)]).toEqual([[1, 0], [2, 3]]);
  expect([places.figure(at("in", "east")), places.figure(at("left", "total")), places.figure(FEE)]).toEqual([[3, 0], [3, 8], [4, 9]]);
  expect(places.figures([FEE, at("done", "west"), at("done", "total")])).toEqual([3, 4]);
});

test("a finding stands with its text, with the first of its figures, or with its particular; what concerns the whole report with the year", () => {
  const { finding: placeOf } = placesIn(PANE_TOY);
  expect(placeOf(finding({ ...word, section: OVERVIEW, piece: 2 }, [at("in", "east")]))).toEqual([2, 2]);
  expect(placeOf(finding({ kind: "narrative", section: PREFACE }))).toEqual([1, 0]);
  expect(placeOf(finding({ kind: "overwritten", how: "typed" }, [FEE, at("in", "west")]))).toEqual([3, 1]);
  expect(placeOf(finding({ kind: "meta", field: "unit", seen: "" }))).toEqual([0, 0]);
  expect(placeOf(finding({ kind: "date", problem: "early", date: { year: 1, month: 1, day: 1 }, limit: { year: 1, month: 1, day: 1 } }))).toEqual([0, 2]);
  expect(placeOf(finding({ kind: "inForce", year: 2030, until: 2025 }))).toEqual([0, 1]);
});

test("findings are ordered by place, and of one place by their keys", () => {
  const findings = [finding({ kind: "overwritten", how: "typed" }, [FEE], "A"), finding({ ...word, section: OVERVIEW, piece: 1 }, [], "C"), finding({ ...word, section: OVERVIEW, piece: 1 }, [], "B"), finding({ ...word, section: OVERVIEW, piece: 0 }, [], "Z"), finding({ kind: "meta", field: "year", seen: "" }, [], "Y")];
  const sorted = [...findings].sort(statuteOrder(formOf(PANE_TOY))).map(({ key }) => key);
  expect(sorted).toEqual(["Y", "Z", "B", "C", "A"]);
  expect(statuteOrder(formOf(PANE_TOY))(findings[1]!, findings[1]!)).toBe(0);
  expect(([[0, 5], [1, 0], [1, 2], [0, -1]] as const).map((place) => Math.sign(comparePlaces(place, [1, 0])))).toEqual([-1, 0, 1, -1]);
});

test("a form without rules about particulars still has its places", () => {
  const bare = defineEdition({ ...TOY, rules: TOY.rules.filter(({ kind }) => kind !== "meta") });
  expect(placesIn(bare).section(sectionId("s2"))).toEqual([2, 0]);
});
