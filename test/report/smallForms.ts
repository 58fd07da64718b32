/** Two forms of one table each, the newer one of which divides a figure, and what joins them. */
import { BLANK, number } from "../../src/report/reading";
import type { Reading, Report } from "../../src/report/types";
import { defineEdition } from "../../src/statute/define";
import { editionId, figureId, sectionId } from "../../src/statute/ids";
import { defineMapping, type EditionMapping } from "../../src/statute/mapping/mapping";
import type { Edition, FigureId, IdentityRule, LastYearRule } from "../../src/statute/types";
import { reportOf } from "../support/reports";
import { TOY } from "../support/toy";

export const id = (name: string): FigureId => figureId(`t1.${name}`);
const [TABLE] = TOY.tables;
const [SUMS] = TOY.rules as readonly [IdentityRule];
const cite = TOY.citation;

/** One row a figure; `total` is that of `one` and `two`. */
function form(name: string, figures: readonly string[], parts: readonly string[], year: number, more: readonly LastYearRule[] = []): Edition {
  return defineEdition({
    ...TOY, id: editionId(name), firstYear: year, printParts: 2, sentences: TOY.sentences!.slice(0, 0),
    sections: [{ ...TOY.sections[0]!, parts: parts.map((part) => ({ id: part, title: `标题${part}`, demand: "" })) }, TOY.sections[1]!],
    tables: [{
      ...TABLE!, rows: figures.length, columns: 2, headRows: 0, parts: [1, 1],
      cells: figures.flatMap((figure, row) => [{ row, column: 0, rowSpan: 1, columnSpan: 1, role: "label" as const, text: figure }, { row, column: 1, rowSpan: 1, columnSpan: 1, role: "figure" as const, text: "", figure: id(figure) }]),
      figures: figures.map((figure) => ({ ...TABLE!.figures[0]!, id: id(figure), item: figure, column: "", short: figure })),
    }],
    rules: [{ ...SUMS, instances: [{ table: TABLE!.id, scope: "合计", left: [id("total")], right: [id("one"), id("two")] }] }, ...more],
  });
}

const compare = (code: string, acrossEditions: boolean, carries: boolean, figure: string, last: readonly string[], plus: readonly string[] = [], minus: readonly string[] = []): LastYearRule =>
  ({ code, kind: "lastYear", level: "warning", citation: cite, clause: "与上年一致。", acrossEditions, carries, instances: [{ figure: id(figure), last: last.map(id), plus: plus.map(id), minus: minus.map(id) }] });

export const OLDER = form("older", ["one", "two", "total", "gone", "whole"], ["a", "b"], 2000, [compare("GROWN", true, false, "whole", ["whole"])]);
export const NEWER = form("newer", ["one", "two", "total", "left", "right", "fresh"], ["a", "c"], 2010, [compare("KEPT", true, true, "one", ["two"]), compare("GROWN", false, false, "fresh", ["fresh"], ["one"], ["two"]), compare("HALF", true, true, "left", ["left"])]);
const grounds = { why: "同一事项", citations: [cite] };
const place = (part: string) => ({ section: sectionId("s1"), part });
export const JOINED: EditionMapping = defineMapping(OLDER, NEWER, {
  same: [["one", "one"], ["two", "two"], ["total", "total"]].map(([older, newer]) => ({ older: id(older!), newer: id(newer!), ...grounds })),
  divided: [{ older: id("whole"), newer: [id("left"), id("right")], ...grounds }],
  texts: [{ older: place("a"), newer: place("a"), ...grounds }],
});

/** The rest is blank. */
export const figuresOf = (edition: Edition, values: Readonly<Record<string, number | Reading>>): ReadonlyMap<FigureId, Reading> =>
  new Map(edition.tables[0]!.figures.map(({ id: figure, item }): [FigureId, Reading] => [figure, typeof values[item] === "number" ? number(values[item]) : ((values[item] as Reading | undefined) ?? BLANK)]));
export const smallReport = (edition: Edition, values: Readonly<Record<string, number | Reading>>, typed: readonly string[] = [], more: Partial<Report> = {}): Report =>
  reportOf(figuresOf(edition, values), { edition, overwritten: new Set(typed.map(id)), pieces: [], ...more });
/** Only what is not blank, by its short name. */
export const filled = (figures: ReadonlyMap<FigureId, Reading>): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...figures].flatMap(([figure, held]) => (held.kind === "blank" ? [] : [[figure.slice(3), held.kind === "number" ? held.value : held.text]])));
