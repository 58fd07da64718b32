/** 上年: last year's report, kept beside this year's. Its figures and texts are the sheet's own; what is this year's stands there by formula. */
import { partHeading } from "../report/composition";
import type { LastYear } from "../report/lastYear";
import { lastSources } from "../report/lastYear";
import type { Reading } from "../report/types";
import type { Edition, FigureId } from "../statute/types";
import { cellAddress } from "./address";
import { areaOf } from "./areas";
import { VERDICT } from "./checkLines";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { LastFormulas, lastLines, type LastLine } from "./lastFormulas";
import { LAST_COLUMN as COLUMN, LAST_FACTS, LAST_HEAD_ROW, LAST_KEY, LAST_NAME, pieceMark, type LastFact } from "./lastPlaces";
import { BAND, BASE, COLOR, HEAD, HIDDEN, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE } from "./look";
import { MAX_ROW_HEIGHT, splitByLines, textHeight } from "./measure";
import type { Area, Content, PlannedCell, PlannedMark, StyledAreas } from "./plan";
import { figurePlaceWords } from "./placeWords";
import { PREFACE_LABEL } from "./textSheet";

const WIDTHS = [200, 150, 80, 80, 60, 70] as const;
/** Texts go over the columns from 去年 to the last. */
const TEXT_COLUMNS = 1 + COLUMN.verdict - COLUMN.text;
const TEXT_WIDTH = WIDTHS.slice(COLUMN.text - 1).reduce((a: number, b) => a + b, 0);
const MOST_LINES = Math.floor((MAX_ROW_HEIGHT - 4) / (BASE.size! * 1.35)) - 1;

/** One row of the sheet. `mark`: what of last year's report it holds. */
interface Row {
  readonly kind: "band" | "head" | "fact" | "figure" | "compare" | "text";
  readonly mark?: string;
  readonly cells: Readonly<Partial<Record<Exclude<keyof typeof COLUMN, "mark">, Content>>>;
  readonly height: number;
}

/** @param edition this year's, to whose sheets the formulas refer; `last` may be in another one */
export function lastSheet(edition: Edition, last: LastYear, names: SheetNames): DrawnSheet {
  const lines = lastLines(edition, last.edition);
  const rows = layOut(edition, last, lines, names);
  const from = LAST_HEAD_ROW;
  const area = areaOf(0, 0, from + rows.length, 1 + COLUMN.verdict);
  const all = rows.map((row, i) => ({ ...row, at: from + i }));
  const of = (kind: Row["kind"], column = 1, columns: number = COLUMN.verdict): Area[] => all.filter((r) => r.kind === kind).map((r) => areaOf(r.at, column, 1, columns));
  const contents = all.flatMap(({ at, mark, cells }): PlannedCell[] => [
    ...(mark === undefined ? [] : [{ row: at, column: COLUMN.mark, content: { text: mark } }]),
    ...(Object.keys(cells) as (keyof typeof cells)[]).map((name): PlannedCell => ({ row: at, column: COLUMN[name], content: cells[name]! })),
  ]);
  const merges = [...of("band"), ...of("fact", COLUMN.text, TEXT_COLUMNS), ...of("text", COLUMN.text, TEXT_COLUMNS)];
  return {
    labels: [], links: contents.filter(({ content }) => "formula" in content && content.formula.includes("!")),
    plan: {
      key: LAST_KEY, name: names.get(LAST_KEY) ?? LAST_NAME, tabColor: COLOR.faint, area, widths: [MARGIN_COLUMN, ...WIDTHS],
      heights: [{ row: 0, rows: 1, height: 30 }, { row: 1, rows: 1, height: 18 }, { row: 2, rows: 1, height: 8 }, ...all.map(({ at, height }) => ({ row: at, rows: 1, height }))],
      base: BASE,
      styles: styled([
        { style: HIDDEN, areas: [areaOf(0, 0, area.rows, 1)] },
        { style: TITLE, areas: [areaOf(0, 1)] },
        { style: { ...NOTE, wrap: false }, areas: [areaOf(1, 1)] },
        { style: BAND, areas: of("band") },
        { style: HEAD, areas: of("head") },
        { style: LABEL, areas: [...of("fact"), ...of("figure"), ...of("compare"), ...of("text")] },
        { style: { horizontal: "center" }, areas: [...of("figure", COLUMN.last, 4), ...of("compare", COLUMN.last, 4)] },
        { style: { numberFormat: "@" }, areas: of("text", COLUMN.text, 1) },
        // Last year's own figures and texts may be put right by hand.
        { style: { locked: false }, areas: [...of("figure", COLUMN.last, 1), ...of("text", COLUMN.text, TEXT_COLUMNS), ...of("fact", COLUMN.text, TEXT_COLUMNS)] },
      ]),
      merges,
      cells: [{ row: 0, column: 1, content: { text: LAST_NAME } }, { row: 1, column: 1, content: { text: "去年年报的数和文字，今年的由公式取自各表。没有安装插件也有效。" } }, ...contents],
      marks: of("compare", COLUMN.verdict, 1).flatMap(verdictMarks), guides: [], names: [{ name: nameOf(LAST_KEY), area: areaOf(0, 0), visible: false }],
      freeze: { rows: LAST_HEAD_ROW, columns: 0 }, gridlines: false, print: plainPrint(area), identity: identityOf(edition, LAST_KEY),
    },
  };
}

function layOut(edition: Edition, last: LastYear, lines: readonly LastLine[], names: SheetNames): readonly Row[] {
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
  const compared = rules.flatMap((rule): Row[] => {
    at += 1;
    return [
      { kind: "band", cells: { item: { text: rule.clause } }, height: Math.max(20, textHeight(rule.clause, BASE.size!, TEXT_WIDTH + WIDTHS[0])) },
      ...lines.filter((l) => l.rule === rule).map((l): Row => ({ kind: "compare", height: 18, cells: { item: { text: figurePlaceWords(edition, l.compared.figure) }, ...formulasOf(formulas.compare(l, at++)) } })),
    ];
  });
  const heads: Row[] = lines.length > 0 ? [headRow("与去年比对", "", "应为", "今年", "差", "结论")] : [];
  const thisYear = new Map([...lastSources(last.edition, edition)].flatMap(([now, from]) => (from.length === 1 ? [[from[0]!, now] as const] : [])));
  const figures = last.edition.tables.flatMap((table): Row[] => [
    { kind: "band", cells: { item: { text: table.sheetName } }, height: 20 },
    headRow("项目", "栏目", "去年", "今年", "变化", ""),
    ...table.figures.map(({ id, item, column }): Row => {
      const now = thisYear.get(id);
      const own = contentOf(last.figures.get(id));
      return { kind: "figure", mark: id, height: Math.max(18, textHeight(item, BASE.size!, WIDTHS[0])), cells: { item: { text: item }, text: { text: column }, ...(own && { last: own }), ...(now !== undefined && { now: { formula: formulas.now(now) }, change: { formula: formulas.change(places.get(id)!) } }) } };
    }),
  ]);
  return [...facts, ...heads, ...compared, ...figures, ...textRows(last)];
}

function factRows(last: LastYear): readonly Row[] {
  const facts: Readonly<Record<LastFact, Content | undefined>> = {
    "@edition": { text: last.edition.name }, "@year": last.year === undefined ? undefined : { number: last.year },
    "@unit": last.unit === "" ? undefined : { text: last.unit }, "@title": last.titleName === "" ? undefined : { text: last.titleName },
  };
  return LAST_FACTS.map(([mark, label]): Row => ({ kind: "fact", mark, cells: { item: { text: label }, ...(facts[mark] && { text: facts[mark] }) }, height: 18 }));
}

function textRows({ edition, pieces }: LastYear): readonly Row[] {
  return edition.sections.flatMap((section): Row[] => {
    const own = pieces.filter((p) => p.section === section.id);
    if (own.length === 0) return [];
    const heading = section.title || PREFACE_LABEL;
    return [
      { kind: "band", cells: { item: { text: heading } }, height: 20 },
      ...own.flatMap((piece): Row[] => {
        const at = section.parts.findIndex((p) => p.id === piece.part);
        return splitByLines(piece.content, BASE.size!, TEXT_WIDTH, MOST_LINES).map((content, i): Row => ({
          kind: "text", mark: pieceMark({ ...piece, startsParagraph: i === 0 && piece.startsParagraph }), height: Math.max(18, textHeight(content, BASE.size!, TEXT_WIDTH)),
          cells: { ...(at >= 0 && { item: { text: partHeading(at, section.parts[at]!.title) } }), text: { text: content } },
        }));
      }),
    ];
  });
}

function headRow(item: string, text: string, last: string, now: string, change: string, verdict: string): Row {
  return { kind: "head", height: 20, cells: { item: { text: item }, text: { text }, last: { text: last }, now: { text: now }, change: { text: change }, verdict: { text: verdict } } };
}

const formulasOf = (of: Readonly<Record<"last" | "now" | "change" | "verdict", string>>) => ({ last: { formula: of.last }, now: { formula: of.now }, change: { formula: of.change }, verdict: { formula: of.verdict } });

function contentOf(reading: Reading | undefined): Content | undefined {
  if (!reading || reading.kind === "blank") return undefined;
  return reading.kind === "number" ? { number: reading.value } : { text: reading.text };
}

const styled = (all: readonly StyledAreas[]): readonly StyledAreas[] => all.filter(({ areas }) => areas.length > 0);

function verdictMarks(area: Area): readonly PlannedMark[] {
  return [{ area, formula: `=${cellAddress(area.row, area.column)}="${VERDICT.fails}"`, fill: COLOR.typed, color: COLOR.typedInk, bold: true }];
}
