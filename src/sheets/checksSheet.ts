/** 校验: one line for each instance of each identity, all by native formula, so that the workbook checks itself without the add-in. */
import { formOf, type PreparedIdentity } from "../report/form";
import type { Edition, FigureId } from "../statute/types";
import { areaAddress, cellAddress, quoteSheet } from "./address";
import { areaOf, areasOf, type Cell } from "./areas";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { BASE, COLOR, HEAD, HIDDEN, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE } from "./look";
import { textHeight } from "./measure";
import type { PlannedCell } from "./plan";
import { cellOf } from "./tablePlaces";

export const CHECKS_KEY = "checks";
export const CHECKS_NAME = "校验";
/** The cell that says by formula how many lines balance. */
export const CHECKS_SUMMARY = { row: 2, column: 1 } as const;
const HEAD_ROW = 4;
/** The verdict stands before the words of the rule, so that it is in sight beside the pane. */
const HEADS = ["表", "范围", "左边", "右边", "差", "结论", "勾稽关系"] as const;
const COLUMN = { table: 1, scope: 2, left: 3, right: 4, difference: 5, verdict: 6, clause: 7 } as const;
const WIDTHS = [44, 230, 60, 60, 50, 70, 330] as const;
const WORDS = { holds: "平", fails: "不平", open: "未填完", unreadable: "有非数字" } as const;

export function checksSheet(edition: Edition, names: SheetNames): DrawnSheet {
  const identities = formOf(edition).identities;
  const where = figurePlaces(edition);
  const first = HEAD_ROW + 1;
  const lines = identities.map((p, i) => line(edition, p, first + i, where, names));
  const verdicts = areaAddress(areaOf(first, COLUMN.verdict, identities.length, 1));
  const count = (word: string) => `COUNTIF(${verdicts},"${word}")`;
  const labels: PlannedCell[] = HEADS.map((text, i) => ({ row: HEAD_ROW, column: 1 + i, content: { text } }));
  const cells: PlannedCell[] = [
    { row: 0, column: 1, content: { text: "校验" } },
    { row: 1, column: 1, content: { text: "由公式自动计算，没有安装插件也有效。文字、成文日期等要求请用插件“校验”。" } },
    { ...CHECKS_SUMMARY, content: { formula: `="勾稽关系 ${identities.length} 条：平 "&${count(WORDS.holds)}&"，不平 "&${count(WORDS.fails)}&"，未填完 "&${count(WORDS.open)}&"，有非数字 "&${count(WORDS.unreadable)}` } },
    ...labels,
    ...lines.flat(),
  ];
  const body = areaOf(first, 1, identities.length, HEADS.length);
  return {
    labels, links: lines.flat(),
    plan: {
      key: CHECKS_KEY, name: names.get(CHECKS_KEY) ?? CHECKS_NAME, tabColor: COLOR.faint,
      area: areaOf(0, 0, first + identities.length, 1 + HEADS.length),
      widths: [MARGIN_COLUMN, ...WIDTHS],
      heights: [{ row: 0, rows: 1, height: 30 }, { row: 1, rows: 2, height: 18 }, { row: 3, rows: 1, height: 8 }, { row: HEAD_ROW, rows: 1, height: 22 }, ...identities.map((p, i) => ({ row: first + i, rows: 1, height: lineHeight(p) }))],
      base: BASE,
      styles: [
        { style: HIDDEN, areas: [areaOf(0, 0)] },
        { style: TITLE, areas: [areaOf(0, 1)] },
        { style: { ...NOTE, wrap: false }, areas: [areaOf(1, 1)] },
        { style: { ...NOTE, wrap: false, size: 10, bold: true, color: COLOR.accent }, areas: [areaOf(2, 1)] },
        { style: HEAD, areas: [areaOf(HEAD_ROW, 1, 1, HEADS.length)] },
        { style: LABEL, areas: [body] },
        { style: { horizontal: "center" }, areas: [areaOf(first, COLUMN.table, identities.length, 1), areaOf(first, COLUMN.left, identities.length, 4)] },
      ],
      merges: [], cells,
      marks: [
        ...[WORDS.fails, WORDS.unreadable].map((word) => ({ area: areaOf(first, COLUMN.verdict, identities.length, 1), formula: `=${cellAddress(first, COLUMN.verdict)}="${word}"`, fill: COLOR.wrong, color: COLOR.wrongInk, bold: true })),
      ],
      guides: [], names: [{ name: nameOf(CHECKS_KEY), area: areaOf(0, 0), visible: false }],
      freeze: { rows: first, columns: 0 }, gridlines: false, print: plainPrint(areaOf(0, 0, first + identities.length, 1 + HEADS.length), "portrait", HEAD_ROW), identity: identityOf(edition, CHECKS_KEY),
    },
  };
}

/** Where each figure lies on its input sheet. */
function figurePlaces(edition: Edition): ReadonlyMap<FigureId, Cell> {
  return new Map(edition.tables.flatMap((t) => t.cells.flatMap((c): [FigureId, Cell][] => (c.figure ? [[c.figure, cellOf(c)]] : []))));
}

const lineHeight = (p: PreparedIdentity): number => Math.max(18, textHeight(p.rule.clause, BASE.size!, WIDTHS[COLUMN.clause - 1]!), textHeight(p.identity.scope, BASE.size!, WIDTHS[COLUMN.scope - 1]!));

function line(edition: Edition, prepared: PreparedIdentity, row: number, where: ReadonlyMap<FigureId, Cell>, names: SheetNames): readonly PlannedCell[] {
  const table = edition.tables.find((t) => t.id === prepared.identity.table)!;
  const sheet = quoteSheet(names.get(table.id) ?? table.sheetName);
  const areas = (ids: readonly FigureId[]) => areasOf(ids.map((id) => where.get(id)!)).map((a) => `${sheet}!${areaAddress(a)}`);
  const sum = (ids: readonly FigureId[]) => `SUM(${areas(ids).join(",")})`;
  const tied = areas(prepared.tied);
  const numbers = `COUNT(${tied.join(",")})`;
  // Totals over nothing show "", which COUNTBLANK counts as blank, as it should.
  const filled = `${prepared.tied.length}-${tied.map((a) => `COUNTBLANK(${a})`).join("-")}`;
  const [left, right, difference] = [cellAddress(row, COLUMN.left), cellAddress(row, COLUMN.right), cellAddress(row, COLUMN.difference)];
  const cell = (column: number, formula: string): PlannedCell => ({ row, column, content: { formula } });
  return [
    { row, column: COLUMN.table, content: { text: table.name } },
    { row, column: COLUMN.scope, content: { text: prepared.identity.scope } },
    { row, column: COLUMN.clause, content: { text: prepared.rule.clause } },
    cell(COLUMN.left, `=${sum(prepared.identity.left)}`),
    cell(COLUMN.right, `=${sum(prepared.identity.right)}`),
    cell(COLUMN.difference, `=IFERROR(ROUND(${left}-${right},6),"")`),
    cell(COLUMN.verdict, `=IF(${numbers}<${filled},"${WORDS.unreadable}",IF(${numbers}<${prepared.tied.length},"${WORDS.open}",IF(${difference}=0,"${WORDS.holds}","${WORDS.fails}")))`),
  ];
}
