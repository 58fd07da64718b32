/** 上年: last year's report, kept beside this year's. Its figures and texts are the sheet's own; what is this year's stands there by formula. */
import type { LastYear } from "../report/lastYear";
import { lastSources } from "../report/lastYear";
import type { Reading } from "../report/types";
import type { Edition, FigureId } from "../statute/types";
import { areaAddress, cellAddress } from "./address";
import { areaOf } from "./areas";
import { VERDICT } from "./checkLines";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { LastFormulas, lastLines, type LastLine } from "./lastFormulas";
import { LAST_COLUMN as COLUMN, LAST_FACTS, LAST_HEAD_ROW, LAST_KEY, LAST_NAME, LAST_SUMMARY, type LastFact } from "./lastPlaces";
import { HALF_COLUMNS, LAST_WIDTH, LAST_WIDTHS, lastHead, type LastRow } from "./lastRow";
import { LastTexts, TEXT_VERDICT } from "./lastTexts";
import { BAND, BASE, COLOR, HEAD, HIDDEN, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE } from "./look";
import { textHeight } from "./measure";
import type { Area, Content, PlannedCell, PlannedMark, StyledAreas } from "./plan";
import { figurePlaceWords } from "./placeWords";
import type { TextRows } from "./textRows";
import { SAYS, signMarks } from "./verdictSigns";

/** The particulars go over the columns from 栏目 to the last. */
const FACT_COLUMNS = 1 + COLUMN.verdict - COLUMN.text;

/** What is compared goes over the columns of 项目 and 栏目: it is a sentence's worth of words. */
const COMPARED_COLUMNS = 1 + COLUMN.text - COLUMN.item;
const COMPARED_WIDTH = LAST_WIDTHS[0] + LAST_WIDTHS[1];

/**
 * @param edition this year's, to whose sheets the formulas refer; `last` may be in another one
 * @param texts where this year's stand on 文字; none: where they stand is not known
 */
export function lastSheet(edition: Edition, last: LastYear, names: SheetNames, texts: readonly TextRows[] = []): DrawnSheet {
  const lines = lastLines(edition, last.edition);
  const rows = layOut(edition, last, lines, names, new LastTexts(edition, last, texts, names));
  const from = LAST_HEAD_ROW;
  const area = areaOf(0, 0, from + rows.length, 1 + COLUMN.verdict);
  const all = rows.map((row, i) => ({ ...row, at: from + i }));
  const of = (kind: LastRow["kind"], column = 1, columns: number = COLUMN.verdict): Area[] => all.filter((r) => r.kind === kind).map((r) => areaOf(r.at, column, 1, columns));
  const contents = all.flatMap(({ at, mark, cells }): PlannedCell[] => [
    ...(mark === undefined ? [] : [{ row: at, column: COLUMN.mark, content: { text: mark } }]),
    ...(Object.keys(cells) as (keyof typeof cells)[]).map((name): PlannedCell => ({ row: at, column: COLUMN[name], content: cells[name]! })),
  ]);
  const merges = [...of("band"), ...of("compare", 1, COMPARED_COLUMNS), ...of("fact", COLUMN.text, FACT_COLUMNS), ...[COLUMN.text, COLUMN.now].flatMap((column) => [...of("text", column, HALF_COLUMNS), ...of("same", column, HALF_COLUMNS)])];
  return {
    labels: [], links: contents.filter(({ content }) => "formula" in content && content.formula.includes("!")),
    plan: {
      key: LAST_KEY, name: names.get(LAST_KEY) ?? LAST_NAME, tabColor: COLOR.faint, area, widths: [MARGIN_COLUMN, ...LAST_WIDTHS],
      heights: [{ row: 0, rows: 1, height: 30 }, { row: 1, rows: 2, height: 18 }, ...all.map(({ at, height }) => ({ row: at, rows: 1, height }))],
      base: BASE,
      styles: styled([
        { style: HIDDEN, areas: [areaOf(0, 0, area.rows, 1)] },
        { style: TITLE, areas: [areaOf(0, 1)] },
        { style: { ...NOTE, wrap: false }, areas: [areaOf(1, 1)] },
        { style: { ...NOTE, wrap: false, size: 10, bold: true, color: COLOR.accent }, areas: [areaOf(LAST_SUMMARY.row, LAST_SUMMARY.column)] },
        { style: BAND, areas: of("band") },
        { style: HEAD, areas: of("head") },
        { style: LABEL, areas: [...of("fact"), ...of("figure"), ...of("compare"), ...of("text"), ...of("same")] },
        { style: { horizontal: "center" }, areas: [...of("figure", COLUMN.last, 4), ...of("compare", COLUMN.last, 4), ...of("same", COLUMN.now, 3), ...of("text", COLUMN.verdict, 1)] },
        { style: { numberFormat: "@" }, areas: of("text", COLUMN.text, 1) },
        // Last year's own figures and texts may be put right by hand.
        { style: { locked: false }, areas: [...of("figure", COLUMN.last, 1), ...of("text", COLUMN.text, HALF_COLUMNS), ...of("fact", COLUMN.text, FACT_COLUMNS)] },
      ]),
      merges,
      cells: [{ row: 0, column: 1, content: { text: LAST_NAME } }, { row: 1, column: 1, content: { text: "去年年报的数和文字，今年的由公式取自各表。没有安装插件也有效。" } }, { ...LAST_SUMMARY, content: { formula: summary(area) } }, ...contents],
      marks: [...of("compare", COLUMN.verdict, 1), ...of("same", COLUMN.verdict, 1)].flatMap(verdictMarks).concat(signMarks(areaOf(LAST_SUMMARY.row, LAST_SUMMARY.column))), guides: [], names: [{ name: nameOf(LAST_KEY), area: areaOf(0, 0), visible: false }],
      freeze: { rows: LAST_HEAD_ROW, columns: 0 }, gridlines: false, print: plainPrint(area, "portrait", all.find((r) => r.kind === "figure")!.at - 1), identity: identityOf(edition, LAST_KEY),
    },
  };
}

function layOut(edition: Edition, last: LastYear, lines: readonly LastLine[], names: SheetNames, texts: LastTexts): readonly LastRow[] {
  const facts = factRows(last);
  // Comparisons stand before the figures they look at: how many rows they take is known first.
  const rules = [...new Set(lines.map((l) => l.rule))];
  const begin = LAST_HEAD_ROW + facts.length;
  const afterRules = begin + rules.length + lines.length + (lines.length > 0 ? 1 : 0);
  const places = new Map<FigureId, number>();
  let next = afterRules;
  for (const table of last.edition.tables) {
    next += 2;
    for (const { id } of table.figures) places.set(id, next++);
  }
  const formulas = new LastFormulas(edition, names, places);
  let at = begin + 1;
  const compared = rules.flatMap((rule): LastRow[] => {
    at += 1;
    return [
      { kind: "band", cells: { item: { text: rule.clause } }, height: Math.max(20, textHeight(rule.clause, BASE.size!, LAST_WIDTH)) },
      ...lines.filter((l) => l.rule === rule).map((l): LastRow => {
        const item = figurePlaceWords(edition, l.compared.figure);
        return { kind: "compare", height: Math.max(18, textHeight(item, BASE.size!, COMPARED_WIDTH)), cells: { item: { text: item }, ...formulasOf(formulas.compare(l, at++)) } };
      }),
    ];
  });
  const heads: LastRow[] = lines.length > 0 ? [lastHead("与去年比对", "", "应为", "今年", "差", "结论")] : [];
  const thisYear = new Map([...lastSources(last.edition, edition)].flatMap(([now, from]) => (from.length === 1 ? [[from[0]!, now] as const] : [])));
  const figures = last.edition.tables.flatMap((table): LastRow[] => [
    { kind: "band", cells: { item: { text: table.sheetName } }, height: 20 },
    lastHead("项目", "栏目", "去年", "今年", "变化", ""),
    ...table.figures.map(({ id, item, column }): LastRow => {
      const now = thisYear.get(id);
      const own = contentOf(last.figures.get(id));
      return { kind: "figure", mark: id, height: Math.max(18, textHeight(item, BASE.size!, LAST_WIDTHS[0])), cells: { item: { text: item }, text: { text: column }, ...(own && { last: own }), ...(now !== undefined && { now: { formula: formulas.now(now) }, change: { formula: formulas.change(places.get(id)!) } }) } };
    }),
  ]);
  return [...facts, ...heads, ...compared, ...figures, ...texts.from(next)];
}

function factRows(last: LastYear): readonly LastRow[] {
  const facts: Readonly<Record<LastFact, Content | undefined>> = {
    "@edition": { text: last.edition.name }, "@year": last.year === undefined ? undefined : { number: last.year },
    "@unit": last.unit === "" ? undefined : { text: last.unit }, "@title": last.titleName === "" ? undefined : { text: last.titleName },
  };
  return LAST_FACTS.map(([mark, label]): LastRow => ({ kind: "fact", mark, cells: { item: { text: label }, ...(facts[mark] && { text: facts[mark] }) }, height: 18 }));
}

const formulasOf = (of: Readonly<Record<"last" | "now" | "change" | "verdict", string>>) => ({ last: { formula: of.last }, now: { formula: of.now }, change: { formula: of.change }, verdict: { formula: of.verdict } });

function contentOf(reading: Reading | undefined): Content | undefined {
  if (!reading || reading.kind === "blank") return undefined;
  return reading.kind === "number" ? { number: reading.value } : { text: reading.text };
}

/** How the years agree, in one line: 校验 and 封面 do not look at this sheet, which need not be there. */
function summary({ rows }: Area): string {
  const verdicts = areaAddress(areaOf(LAST_HEAD_ROW, COLUMN.verdict, rows - LAST_HEAD_ROW, 1));
  const count = (word: string): string => `COUNTIF(${verdicts},"${word}")`;
  const said = (word: string, before: string, after: string): string => `IF(${count(word)}=0,""," · ${before}"&${count(word)}&"${after}")`;
  const wrong = [said(VERDICT.fails, "与去年不符 ", " 条"), said(VERDICT.unreadable, "有非数字 ", " 条"), said(TEXT_VERDICT.alike, "与去年雷同 ", " 个部分")];
  const counts = [VERDICT.fails, VERDICT.unreadable, TEXT_VERDICT.alike].map(count).join("+");
  return `=IF(${counts}>0,"${SAYS.wrong} "&MID(${wrong.join("&")},4,99),IF(${count(VERDICT.incomplete)}>0,"${SAYS.open} 与去年的比对还有 "&${count(VERDICT.incomplete)}&" 条没填完","${SAYS.done} 与去年对得上"))`;
}

const styled = (all: readonly StyledAreas[]): readonly StyledAreas[] => all.filter(({ areas }) => areas.length > 0);

function verdictMarks(area: Area): readonly PlannedMark[] {
  return [{ area, formula: `=OR(${cellAddress(area.row, area.column)}="${VERDICT.fails}",${cellAddress(area.row, area.column)}="${TEXT_VERDICT.alike}")`, fill: COLOR.typed, color: COLOR.typedInk, bold: true }];
}
