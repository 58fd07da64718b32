/** 校验: every numeric rule by native formula, so that the workbook checks itself without the add-in. */
import type { Edition } from "../statute/types";
import { cellAddress } from "./address";
import { areaOf } from "./areas";
import { CheckFormulas } from "./checkFormulas";
import { checkBlocks, checksEnd, CHECK_COLUMN, CHECKS_HEAD_ROW, CHECKS_SUMMARY, VERDICT, type CheckGroup, type CheckLine } from "./checkLines";
import { summaryFormula } from "./checkSummary";
import type { DrawnSheet, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { BAND, BASE, COLOR, HEAD, HIDDEN, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE } from "./look";
import { textHeight } from "./measure";
import { textVerdicts } from "./textVerdicts";
import { signMarks } from "./verdictSigns";
import type { PlannedCell, PlannedMark, StyledAreas } from "./plan";

export const CHECKS_KEY = "checks";
export const CHECKS_NAME = "校验";
const HEADS = ["查什么", "左边", "右边", "差", "结论", "说明"] as const;
/** What the three numbers of a line are, by the kind of its rule. */
const NUMBERS: Readonly<Record<CheckLine["kind"], readonly [string, string, string]>> = {
  identity: ["左边", "右边", "差"],
  number: ["已填", "合格", "不合格"],
  filled: ["应填", "已填", "空格"],
};
const WIDTHS = [300, 62, 62, 62, 70, 90] as const;
const COLUMNS = WIDTHS.length;

export function checksSheet(edition: Edition, names: SheetNames): DrawnSheet {
  const blocks = checkBlocks(edition);
  const groups = blocks.flatMap((b) => b.groups);
  const lines = groups.flatMap((g) => g.lines);
  const first = CHECKS_HEAD_ROW + 1;
  const numeric = checksEnd(edition);
  const words = textVerdicts(edition, names, WIDTHS[0]);
  const end = words.end;
  const area = areaOf(0, 0, end, 1 + COLUMNS);
  const formulas = new CheckFormulas(edition, names);
  const text = (row: number, column: number, words: string): PlannedCell => ({ row, column, content: { text: words } });
  const labels = HEADS.map((words, i) => text(CHECKS_HEAD_ROW, 1 + i, words));
  const links = lines.flatMap((line): PlannedCell[] => Object.entries(formulas.of(line)).map(([name, formula]) => ({ row: line.row, column: CHECK_COLUMN[name as keyof typeof CHECK_COLUMN], content: { formula } })));
  const cells: PlannedCell[] = [
    text(0, 1, CHECKS_NAME),
    text(1, 1, "由公式自动计算，没有安装插件也有效。"),
    { ...CHECKS_SUMMARY, content: { formula: summaryFormula(blocks) } },
    ...labels,
    ...blocks.flatMap((b): PlannedCell[] => [text(b.row, 1, b.table.sheetName), { row: b.row, column: CHECK_COLUMN.left, content: { formula: summaryFormula([b]) } }]),
    ...groups.flatMap((g) => [text(g.row, 1, g.rule.clause), ...NUMBERS[g.kind].map((words, i) => text(g.row, CHECK_COLUMN.left + i, words))]),
    ...lines.map((l) => text(l.row, CHECK_COLUMN.scope, l.scope)),
    ...links, ...words.cells, ...words.links,
  ];
  const bands = blocks.map((b) => areaOf(b.row, CHECK_COLUMN.left, 1, COLUMNS - 1));
  return {
    labels, links: [...links, ...words.links],
    plan: {
      key: CHECKS_KEY, name: names.get(CHECKS_KEY) ?? CHECKS_NAME, tabColor: COLOR.faint,
      area, widths: [MARGIN_COLUMN, ...WIDTHS],
      heights: [
        { row: 0, rows: 1, height: 30 }, { row: 1, rows: 2, height: 18 }, { row: 3, rows: 1, height: 8 }, { row: CHECKS_HEAD_ROW, rows: 1, height: 22 },
        ...blocks.map((b) => ({ row: b.row, rows: 1, height: 24 })),
        ...groups.map((g) => ({ row: g.row, rows: 1, height: scopeHeight(g.rule.clause) })),
        ...lines.map((l) => ({ row: l.row, rows: 1, height: scopeHeight(l.scope) })),
        ...words.heights,
      ],
      base: BASE,
      styles: [...styles(groups, blocks.map((b) => areaOf(b.row, 1, 1, COLUMNS))), ...words.styles],
      merges: [...bands, ...words.merges], cells,
      marks: [...marks(first, numeric), ...signMarks(areaOf(CHECKS_SUMMARY.row, CHECKS_SUMMARY.column)), ...bands.flatMap(signMarks), ...words.marks], guides: [], names: [{ name: nameOf(CHECKS_KEY), area: areaOf(0, 0), visible: false }],
      freeze: { rows: first, columns: 0 }, gridlines: false, print: plainPrint(area, "portrait", CHECKS_HEAD_ROW), identity: identityOf(edition, CHECKS_KEY),
    },
  };
}

const scopeHeight = (text: string): number => Math.max(18, textHeight(text, BASE.size!, WIDTHS[0]));

function styles(groups: readonly CheckGroup[], bands: StyledAreas["areas"]): readonly StyledAreas[] {
  const body = groups.map((g) => areaOf(g.lines[0]!.row, 1, g.lines.length, COLUMNS));
  return [
    { style: HIDDEN, areas: [areaOf(0, 0)] },
    { style: TITLE, areas: [areaOf(0, 1)] },
    { style: { ...NOTE, wrap: false }, areas: [areaOf(1, 1)] },
    { style: { ...NOTE, wrap: false, size: 10, bold: true, color: COLOR.accent }, areas: [areaOf(CHECKS_SUMMARY.row, CHECKS_SUMMARY.column)] },
    { style: HEAD, areas: [areaOf(CHECKS_HEAD_ROW, 1, 1, COLUMNS)] },
    { style: BAND, areas: bands },
    { style: { size: 9, bold: false, shrink: true }, areas: bands.map((b) => ({ ...b, column: CHECK_COLUMN.left, columns: COLUMNS - 1 })) },
    { style: { ...HEAD, size: 9, bold: false }, areas: groups.map((g) => areaOf(g.row, 1, 1, COLUMNS)) },
    { style: { horizontal: "left" }, areas: groups.map((g) => areaOf(g.row, 1)) },
    { style: LABEL, areas: body },
    { style: { horizontal: "center" }, areas: body.map((a) => ({ ...a, column: CHECK_COLUMN.left, columns: COLUMNS - 1 })) },
  ];
}

/** What is wrong is red, bold and underlined; what is only open stays as it is. */
function marks(first: number, end: number): readonly PlannedMark[] {
  const area = areaOf(first, CHECK_COLUMN.verdict, end - first, 1);
  const cell = cellAddress(first, CHECK_COLUMN.verdict);
  const words = [VERDICT.fails, VERDICT.unreadable, VERDICT.wrong].map((word) => `${cell}="${word}"`);
  return [{ area, formula: `=OR(${words.join(",")})`, fill: COLOR.wrong, color: COLOR.wrongInk, bold: true }];
}
