/** Table 四 政府信息公开行政复议、行政诉讼情况: three blocks of five; the same in both editions. */
import type { Cite } from "../citations";
import { figureId } from "../ids";
import type { Figure, FigureId, GridCell, Table, TableId } from "../types";
import { place, words } from "./grid";
import { S4, T4 } from "./ids";

interface Block {
  readonly id: string;
  /** As messages name it. */
  readonly name: string;
  readonly short: string;
}
const REVIEW: Block = { id: "review", name: "行政复议", short: "复议" };
const DIRECT: Block = { id: "direct", name: "行政诉讼（未经复议直接起诉）", short: "直接起诉" };
const AFTER: Block = { id: "after", name: "行政诉讼（复议后起诉）", short: "复议后起诉" };
export const BLOCKS: readonly Block[] = [REVIEW, DIRECT, AFTER];

export const RESULTS = [
  { id: "upheld", title: "结果维持", meaning: "决定维持、判决驳回等，原行为得到支持的案件" },
  { id: "corrected", title: "结果纠正", meaning: "撤销、变更、确认违法、责令履行等，原行为被纠正的案件" },
  { id: "other", title: "其他结果", meaning: "终止、撤回、不予受理等其他方式结案的案件" },
  { id: "pending", title: "尚未审结", meaning: "到报告年度12月31日还没有审结的案件" },
] as const;
export const RESULT_TOTAL = { id: "total", title: "总计", meaning: "前四项之和" } as const;
const COLUMNS = [...RESULTS, RESULT_TOTAL];

export const litigationFigure = (table: TableId, block: string, result: string): FigureId => figureId(`${table}.${block}.${result}`);

export function litigationTable(notice: Cite): Table {
  const table = T4;
  const cells: GridCell[] = [
    words(0, 0, "head", "行政复议", 1, 5),
    words(0, 5, "head", "行政诉讼", 1, 10),
    ...COLUMNS.map((c, i) => words(1, i, "head", c.title, 2, 1)),
    words(1, 5, "head", "未经复议直接起诉", 1, 5),
    words(1, 10, "head", "复议后起诉", 1, 5),
    ...[5, 10].flatMap((start) => COLUMNS.map((c, i) => words(2, start + i, "head", c.title))),
  ];
  const figures: Figure[] = BLOCKS.flatMap((block, b) =>
    COLUMNS.map((column, i) => {
      const id = litigationFigure(table, block.id, column.id);
      cells.push(place(3, b * COLUMNS.length + i, id));
      return { id, table, item: block.name, column: column.title, short: column.title, kind: "count", unit: "件", meaning: `${column.meaning}。行政复议机关作共同被告的案件，只计原行为主体的案件数量`, citation: notice("四、政府信息公开行政复议、行政诉讼情况") };
    }),
  );
  return {
    id: table, section: S4, name: "表四", sheetName: "四 复议诉讼", rows: 4, columns: 15, headRows: 3, labelColumns: 0, parts: Array<number>(15).fill(2), cells, figures,
    note: "按结案结果填；总计自动计算。复议机关作共同被告的案件，只计原行为主体的案件数量。没有的填 0。", zeroFillByDefault: true,
  };
}
