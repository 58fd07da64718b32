/** What 审核说明 says of a finding: its sentence, and where it is. */
import type { Finding, FindingDetail } from "../../src/report/types";
import { explanationKey, tiedOf } from "../../src/report/explanations";
import { number } from "../../src/report/reading";
import { notesLine } from "../../src/sheets/findingWords";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition, FigureId } from "../../src/statute/types";
import { publishedReport } from "../support/reports";

const BY = { who: "李某", why: "年底收到", date: "2026年1月5日" };
const PREFACE = EDITION_2021.sections.find((s) => s.kind === "narrative" && s.title === "")!;
const PARTED = EDITION_2021.sections.find((s) => s.parts.length > 1)!;
const TABLE = EDITION_2021.tables[1]!;
const FIGURE = TABLE.figures[3]!;
const report = { ...publishedReport("pt_region_2022"), pieces: [{ section: PARTED.id, part: PARTED.parts[1]!.id, kind: "text" as const, startsParagraph: true, content: "XX的话。" }] };
/** A finding of the rule of that kind. */
function finding(detail: FindingDetail, figures: readonly FigureId[] = [], edition: Edition = EDITION_2021): Finding {
  const { code } = edition.rules.find((rule) => rule.kind === detail.kind)!;
  return { key: `${code}/1`, code, level: "warning", unfilled: false, table: undefined, figures, detail };
}
const placeOf = (one: Finding) => notesLine(one, report, BY).words;

test("of a figure: table, row and column, the sentence of the pane, who says why, and what it rests on", () => {
  const one = finding({ kind: "magnitude", value: 50_000, last: undefined, probable: 5 }, [FIGURE.id, TABLE.figures[0]!.id]);
  const changed = { ...report, figures: new Map([...report.figures, [FIGURE.id, number(50_000)], [TABLE.figures[0]!.id, number(7)]]) };
  const { explanation, words } = notesLine(one, changed, BY);
  expect(words).toEqual({ table: TABLE.name, item: FIGURE.item, column: FIGURE.column });
  expect(explanation).toEqual({
    ...BY, key: explanationKey(one), said: "表三“新收”社会公益组织填 50000 件，请核对单位", tied: tiedOf(one, changed),
  });
});

test("of words: 文字, the heading of the section, and that of the part where it is known which", () => {
  expect(placeOf(finding({ kind: "placeholder", section: PARTED.id, piece: 0, seen: "XX" }))).toEqual({ table: "文字", item: PARTED.title, column: PARTED.parts[1]!.title });
  expect(placeOf(finding({ kind: "length", section: PARTED.id, count: 9, most: 5 }))).toEqual({ table: "文字", item: PARTED.title, column: "" });
  expect(placeOf(finding({ kind: "placeholder", section: PREFACE.id, piece: 9, seen: "XX" }))).toEqual({ table: "文字", item: "引言（可不写）", column: "" });
});

test("of a particular: 封面", () => {
  expect(placeOf(finding({ kind: "meta", field: "year", seen: "3000" }))).toEqual({ table: "封面" });
});

test("of a report without a year something is said all the same", () => {
  const { explanation } = notesLine(finding({ kind: "meta", field: "unit", seen: "" }), { ...report, meta: { ...report.meta, year: undefined } }, BY);
  expect(explanation!.said).not.toBe("");
});

test("what must be mended or filled is not explained", () => {
  const one = finding({ kind: "meta", field: "year", seen: "3000" });
  expect(() => placeOf({ ...one, level: "error" })).toThrow(new RangeError(`${one.key} is to be mended`));
  expect(() => placeOf({ ...one, unfilled: true })).toThrow(RangeError);
});
