import { defineEdition } from "../../src/statute/define";
import { figureId, sectionId, StatuteError, tableId } from "../../src/statute/ids";
import type { Edition, LastYearRule, Table, YearOnYear } from "../../src/statute/types";
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

test.each<[string, Edition]>([
  ["a hole in the grid", table({ cells: cells.slice(0, -1), figures: TOY.tables[0]!.figures.slice(0, -1) })],
  ["a cell drawn over another", table({ cells: cells.map((c, i) => (i === 0 ? { ...c, columnSpan: 2 } : c)) })],
  ["a cell beyond the grid", table({ cells: cells.map((c, i) => (i === 3 ? { ...c, columnSpan: 2 } : c)) })],
  ["widths that do not add up", table({ parts: [1, 1, 1, 2] })],
  ["a figure that is never drawn", table({ figures: [...TOY.tables[0]!.figures, { ...TOY.tables[0]!.figures[0]!, id: figureId("t1.more.a") }] })],
  ["a figure of another table", table({ figures: TOY.tables[0]!.figures.map((f) => ({ ...f, table: tableId("t9") })) })],
  ["a rule over a figure the form does not have", { ...TOY, rules: [{ ...TOY.rules[2]!, kind: "filled", figures: [figureId("t1.none.a")] }] }],
  ["a code used twice", { ...TOY, rules: [...TOY.rules, TOY.rules[0]!] }],
  ["a section without its table", { ...TOY, sections: TOY.sections.map((s) => ({ ...s, table: undefined })) as Edition["sections"] }],
  ["a rule over an unknown section", { ...TOY, rules: [{ ...TOY.rules[4]!, kind: "narrative", sections: [sectionId("s9")] }] }],
  ["a comparison with last year over a figure the form does not have", { ...TOY, rules: [...TOY.rules, lastYear({ last: [figureId("t1.none.a")] })] }],
  ["a comparison that takes nothing from last year", { ...TOY, rules: [...TOY.rules, lastYear({ last: [] })] }],
  ["a figure taken over from two numbers", { ...TOY, rules: [...TOY.rules, lastYear({ plus: [figureId("t1.got.b")] })] }],
  ["texts that are to be more alike than the same", { ...TOY, rules: [...TOY.rules, { code: "TOY-SAME", kind: "sameText", level: "hint", citation: TOY.citation, clause: "不雷同", sections: [TOY.sections[0]!.id], least: 1.5 }] }],
])("%s is refused when the edition is made", (_, edition) => {
  expect(() => defineEdition(edition)).toThrow(StatuteError);
});

test.each(["t3", "t3.", "T3.new.natural", "t3.new.natural.x", "t3.新收.natural"])("“%s” is no figure id", (text) => {
  expect(() => figureId(text)).toThrow(StatuteError);
});
