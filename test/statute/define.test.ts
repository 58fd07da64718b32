import { defineEdition } from "../../src/statute/define";
import { figureId, sectionId, StatuteError, tableId } from "../../src/statute/ids";
import type { Edition, LastYearRule, Rule, Table, YearOnYear } from "../../src/statute/types";
import { TOY } from "../support/toy";

const table = (change: Partial<Table>): Edition => ({ ...TOY, tables: [{ ...TOY.tables[0]!, ...change }] });
const cells = TOY.tables[0]!.cells;
const lastYear = (change: Partial<YearOnYear>): LastYearRule => ({
  code: "TOY-LAST", kind: "lastYear", level: "warning", citation: TOY.citation, clause: "去年", acrossEditions: false, carries: true,
  instances: [{ figure: figureId("t1.got.a"), last: [figureId("t1.done.a")], plus: [], minus: [], ...change }],
});
test("a comparison with last year that makes sense is taken", () => {
  expect(() => defineEdition({ ...TOY, rules: [...TOY.rules, lastYear({})] })).not.toThrow();
});

const again = <T,>(all: readonly T[]): readonly T[] => [...all, all[0]!];
const rule = (more: object): Edition => ({ ...TOY, rules: [...TOY.rules, { code: "TOY-X", level: "hint", citation: TOY.citation, clause: "试", ...more } as Rule] });
const nowhere = sectionId("s9");
const missing = figureId("t1.none.a");
const sum = { id: "x", name: "试", figures: [missing] };

test.each<[string, Edition, RegExp]>([
  ["a hole in the grid", table({ cells: cells.slice(0, -1), figures: TOY.tables[0]!.figures.slice(0, -1) }), /t1 leaves 1 places of its grid empty/],
  ["a cell drawn over another", table({ cells: cells.map((c, i) => (i === 0 ? { ...c, columnSpan: 2 } : c)) }), /t1 row 0 column 1 is drawn twice/],
  ["a cell beyond the grid to the right", table({ cells: cells.map((c, i) => (i === 3 ? { ...c, columnSpan: 2 } : c)) }), /“总计” reaches beyond the grid/],
  ["a cell beyond the grid at the foot", table({ cells: cells.map((c, i) => (i === 8 ? { ...c, rowSpan: 2 } : c)) }), /“办结” reaches beyond the grid/],
  ["widths that do not add up", table({ parts: [1, 1, 1, 2] }), /widths of t1 do not add up to 4/],
  ["another number of widths than columns", table({ parts: [1, 1, 2] }), /4 columns and 3 widths/],
  ["a figure that is never drawn", table({ figures: [...TOY.tables[0]!.figures, { ...TOY.tables[0]!.figures[0]!, id: figureId("t1.more.a") }] }), /t1.more.a is drawn 0 times/],
  ["a figure that is drawn twice", table({ cells: cells.map((c, i) => (i === 6 ? { ...c, figure: figureId("t1.got.a") } : c)) }), /t1.got.a is drawn 2 times/],
  ["a drawn figure that is none of its figures", table({ figures: TOY.tables[0]!.figures.slice(0, -1) }), /t1 draws a figure it does not have/],
  ["a label that holds a figure", table({ cells: cells.map((c, i) => (i === 5 ? { ...c, role: "label" } : c)) }), /t1 row 1 column 1: role and figure disagree/],
  ["a figure's cell without a figure", table({ cells: cells.map((c, i) => (i === 5 ? { ...c, figure: undefined } : c)) as Table["cells"] }), /role and figure disagree/],
  ["a figure of another table", table({ figures: TOY.tables[0]!.figures.map((f) => ({ ...f, table: tableId("t9") })) }), /t1.got.a is not of t1/],
  ["a figure by another table's id", table({ figures: TOY.tables[0]!.figures.map((f, i) => (i === 0 ? { ...f, id: figureId("t10.got.a") } : f)) }), /t10.got.a is not of t1/],
  ["a figure that stands twice", table({ figures: again(TOY.tables[0]!.figures) }), /t1 draws a figure it does not have/],
  ["a table of an unknown section", table({ section: nowhere }), /t1 belongs to no section/],
  ["a code used twice", { ...TOY, rules: again(TOY.rules) }, /rule TOY-ROW stands twice/],
  ["a section used twice", { ...TOY, sections: again(TOY.sections) }, /section s1 stands twice/],
  ["a part used twice", { ...TOY, sections: TOY.sections.map((s) => ({ ...s, parts: s.parts.length > 0 ? again(s.parts) : s.parts })) }, /part of s1 a stands twice/],
  ["a table used twice", { ...TOY, tables: again(TOY.tables) }, /table t1 stands twice/],
  ["a kind of office used twice", { ...TOY, officeKinds: again(TOY.officeKinds) }, /office kind any stands twice/],
  ["a sentence used twice", { ...TOY, sentences: again(TOY.sentences!) }, /sentence toy stands twice/],
  ["a section without its table", { ...TOY, sections: TOY.sections.map((s) => ({ ...s, table: undefined })) as Edition["sections"] }, /s2 and its table disagree/],
  ["a text with a table", { ...TOY, sections: TOY.sections.map((s) => ({ ...s, table: tableId("t1") })) }, /s1 and its table disagree/],
  ["a section with a table that nobody has", { ...TOY, sections: TOY.sections.map((s) => (s.table ? { ...s, table: tableId("t9") } : s)) }, /s2 names a table that is not its own/],
  ["a rule over a figure the form does not have", rule({ kind: "filled", figures: [missing] }), /TOY-X ties t1.none.a/],
  ["a number that the form does not have", rule({ kind: "number", figures: [missing] }), /ties t1.none.a/],
  ["a sum that the form does not have", rule({ kind: "identity", defines: false, instances: [{ table: tableId("t1"), scope: "", left: [missing], right: [] }] }), /ties t1.none.a/],
  ["a part of a sum that the form does not have", rule({ kind: "identity", defines: false, instances: [{ table: tableId("t1"), scope: "", left: [], right: [missing] }] }), /ties t1.none.a/],
  ["an amount that the form does not have", rule({ kind: "magnitude", figure: missing, most: 1, officeKinds: [], times: 2, unit: 1 }), /ties t1.none.a/],
  ["what was received in a figure that the form does not have", rule({ kind: "received", section: TOY.sections[0]!.id, figure: missing, unit: 1 }), /ties t1.none.a/],
  ["a topic that hangs on a figure the form does not have", rule({ kind: "mention", section: TOY.sections[0]!.id, topics: [], counted: missing }), /ties t1.none.a/],
  ["words that mean a figure the form does not have", rule({ kind: "said", reads: "numbers", matters: [], quantities: [{ id: "x", equals: [sum] }] }), /ties t1.none.a/],
  ["shares of a figure the form does not have", rule({ kind: "said", reads: "shares", matters: [], quantities: [{ id: "x", equals: [], shareOf: [sum] }] }), /ties t1.none.a/],
  ["shares of what was received, of a figure the form does not have", rule({ kind: "said", reads: "shares", matters: [], quantities: [{ id: "x", equals: [], shareOfReceived: [sum] }] }), /ties t1.none.a/],
  ["a total of two figures at once", rule({ kind: "identity", defines: true, instances: [{ table: tableId("t1"), scope: "", left: [figureId("t1.got.a"), figureId("t1.got.b")], right: [] }] }), /defines more than one total at once/],
  ["a text to be written in an unknown section", rule({ kind: "narrative", sections: [nowhere] }), /TOY-X names an unknown section/],
  ["texts of an unknown section that are to differ", rule({ kind: "sameText", sections: [nowhere], least: 0.9 }), /unknown section/],
  ["a length of an unknown section", rule({ kind: "length", section: nowhere, most: 1 }), /unknown section/],
  ["topics of an unknown section", rule({ kind: "mention", section: nowhere, topics: [] }), /unknown section/],
  ["what was received in an unknown section", rule({ kind: "received", section: nowhere, figure: figureId("t1.got.a"), unit: 1 }), /unknown section/],
  ["plans in an unknown section", rule({ kind: "years", plans: [nowhere] }), /unknown section/],
  ["an amount for an unknown kind of office", rule({ kind: "magnitude", figure: figureId("t1.got.a"), most: 1, officeKinds: ["nobody"], times: 2, unit: 1 }), /unknown kind of office/],
  ["a comparison with last year over a figure the form does not have", rule(lastYear({ last: [missing] })), /ties t1.none.a/],
  ["a comparison of a figure the form does not have", rule(lastYear({ figure: missing })), /ties t1.none.a/],
  ["a comparison that adds a figure the form does not have", rule({ ...lastYear({ plus: [missing] }), carries: false }), /ties t1.none.a/],
  ["a comparison that takes off a figure the form does not have", rule({ ...lastYear({ minus: [missing] }), carries: false }), /ties t1.none.a/],
  ["a comparison that takes nothing from last year", rule(lastYear({ last: [] })), /takes nothing from last year for t1.got.a/],
  ["a figure taken over from two numbers", rule(lastYear({ plus: [figureId("t1.got.b")] })), /takes over t1.got.a from more than one number/],
  ["a figure taken over less another", rule(lastYear({ minus: [figureId("t1.got.b")] })), /from more than one number/],
  ["texts that are to be more alike than the same", rule({ kind: "sameText", sections: [TOY.sections[0]!.id], least: 1.5 }), /cannot say how alike 1.5 is/],
  ["texts that are to be alike in nothing", rule({ kind: "sameText", sections: [TOY.sections[0]!.id], least: 0 }), /cannot say how alike 0 is/],
])("%s is refused when the edition is made", (_, edition, why) => {
  expect(() => defineEdition(edition)).toThrow(StatuteError);
  expect(() => defineEdition(edition)).toThrow(why);
});

test.each<[string, Edition]>([
  ["texts that may not be the same word by word", rule({ kind: "sameText", sections: [TOY.sections[0]!.id], least: 1 })],
  ["a comparison of several numbers that takes nothing over", rule({ ...lastYear({ plus: [figureId("t1.got.b")], minus: [figureId("t1.done.b")] }), carries: false })],
  ["rules that name what the form has", rule({ kind: "mention", section: TOY.sections[0]!.id, topics: [{ name: "试", pattern: "试" }], counted: figureId("t1.got.a") })],
  ["an amount for a kind of office it has", rule({ kind: "magnitude", figure: figureId("t1.got.a"), most: 1, officeKinds: ["any"], times: 2, unit: 1 })],
  ["an edition without set sentences", { ...TOY, sentences: undefined } as unknown as Edition],
])("%s are taken", (_, edition) => {
  expect(() => defineEdition(edition)).not.toThrow();
});

test.each<[string, object]>([["a topic", { kind: "mention", section: TOY.sections[0]!.id, topics: [{ name: "试", pattern: "(" }] }], ["a placeholder", { kind: "placeholder", patterns: ["["] }]])("%s whose pattern cannot be read is refused", (_, more) => {
  expect(() => defineEdition(rule(more))).toThrow(SyntaxError);
});

test("nothing of an edition can be changed once it is made", () => {
  const made = defineEdition(structuredClone(TOY));
  const open = (value: unknown): boolean => typeof value === "object" && value !== null && (!Object.isFrozen(value) || Object.values(value).some(open));
  expect(open(structuredClone(TOY))).toBe(true);
  expect(open(made)).toBe(false);
});

test.each(["t3", "t3.", "T3.new.natural", "t3.new.natural.x", "t3.新收.natural"])("“%s” is no figure id", (text) => {
  expect(() => figureId(text)).toThrow(StatuteError);
});
