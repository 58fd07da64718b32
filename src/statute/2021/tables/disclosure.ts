/** Table 二 主动公开政府信息情况: items （一）（五）（六）（八） of art. 20; 国办公开办函〔2021〕30号, template section 二. */
import { N30 } from "../../citations";
import { place, words } from "../../forms/grid";
import { figureId } from "../../ids";
import type { Figure, FigureId, FigureKind, GridCell, Table } from "../../types";
import { S2, T2 } from "./ids";

const CONTENT = "信息内容";
const ALL_DECISIONS = "包括已公开和依法未公开的全部处理决定";
const CITE = N30("二、主动公开政府信息情况");

const cells: GridCell[] = [];
const figures: Figure[] = [];
let row = 0;

const band = (text: string) => cells.push(words(row++, 0, "band", text, 1, 4));
function figure(id: FigureId, item: string, column: string, unit: string, meaning: string, kind: FigureKind = "count"): FigureId {
  figures.push({ id, table: T2, item, column, short: item, kind, unit, meaning, citation: CITE });
  return id;
}

/** A row of three counts. */
const DOCUMENT_COLUMNS = [
  { id: "made", title: "本年制发件数", meaning: "报告年度内制定印发的件数" },
  { id: "repealed", title: "本年废止件数", meaning: "报告年度内废止或者宣布失效的件数" },
  { id: "valid", title: "现行有效件数", meaning: "截至报告年度12月31日现行有效的件数，不一定等于制发减废止" },
] as const;
function documents(item: string, name: string): void {
  cells.push(words(row, 0, "label", name));
  DOCUMENT_COLUMNS.forEach((c, i) => cells.push(place(row, 1 + i, figure(figureId(`${T2}.${item}.${c.id}`), name, c.title, "件", `${name}：${c.meaning}`))));
  row += 1;
}
function singleHead(title: string): void {
  cells.push(words(row, 0, "head", CONTENT), words(row, 1, "head", title, 1, 3));
  row += 1;
}
function single(item: string, name: string, title: string, unit: string, meaning: string, kind: FigureKind = "count"): void {
  cells.push(words(row, 0, "label", name), place(row, 1, figure(figureId(`${T2}.${item}`), name, title, unit, meaning, kind), 3));
  row += 1;
}

const DECISIONS = "本年处理决定数量";
const FEES = "本年收费金额（单位：万元）";

band("第二十条第（一）项");
cells.push(words(row, 0, "head", CONTENT), ...DOCUMENT_COLUMNS.map((c, i) => words(row, 1 + i, "head", c.title)));
row += 1;
documents("reg", "规章");
documents("norm", "行政规范性文件");
band("第二十条第（五）项");
singleHead(DECISIONS);
single("lic", "行政许可", DECISIONS, "件", `行政许可处理决定，${ALL_DECISIONS}`);
band("第二十条第（六）项");
singleHead(DECISIONS);
single("pun", "行政处罚", DECISIONS, "件", `行政处罚决定，${ALL_DECISIONS}`);
single("coe", "行政强制", DECISIONS, "件", `行政强制决定，${ALL_DECISIONS}`);
band("第二十条第（八）项");
singleHead(FEES);
single("fee", "行政事业性收费", FEES, "万元", "本年收取的行政事业性收费金额，单位是万元，可以有小数", "amount");

export const DISCLOSURE: Table = {
  id: T2, section: S2, name: "表二", sheetName: "二 主动公开", rows: row, columns: 4, headRows: 0, labelColumns: 1, parts: [6, 8, 8, 8], cells, figures,
  note: "各项数据核定时间点为报告年度的12月31日；许可、处罚、强制包括已公开和依法未公开的全部处理决定。没有的填 0。",
  zeroFillByDefault: false,
};
