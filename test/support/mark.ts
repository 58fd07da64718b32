/** What the workbook itself says of its last validation: the sentence and the list on 封面, by native formula. */
import { LISTED_CHANGES, MARK, NEVER_PASSED } from "../../src/sheets/coverMark";
import { COVER_FIELDS } from "../../src/sheets/coverFields";
import { recorded } from "../../src/sheets/recordReading";
import { RECORD_COLUMNS, recordRows } from "../../src/sheets/recordPlaces";
import { headingsOf } from "../../src/sheets/recordTexts";
import type { Reading } from "../../src/report/types";
import type { Change } from "../../src/app/state";
import type { Desk } from "./app";

export const markOf = (desk: Desk): string => desk.model.cell(desk.sheet("封面"), MARK.row, MARK.column).text;

/** The lines of the list that hold a change, in order. */
export function listOf(desk: Desk): readonly string[] {
  const sheet = desk.sheet("封面");
  const texts = Array.from({ length: 60 }, (_, row) => desk.model.cell(sheet, row, MARK.column).text);
  const head = texts.findIndex((text) => text.startsWith("校验通过以后的改动"));
  return texts.slice(head + 1, head + 2 + LISTED_CHANGES).filter((text) => text !== "" && text !== "没有改动" && text !== NEVER_PASSED);
}

/** A figure's line on 校验记录 as it is shown there: before and now. */
export function recordedFigure(desk: Desk, id: string): readonly [string, string] {
  const index = desk.edition.tables.flatMap((t) => t.figures).findIndex((f) => f.id === id);
  const sheet = desk.sheet("校验记录");
  const row = recordRows(desk.edition).figures + index;
  return [desk.model.cell(sheet, row, RECORD_COLUMNS.passed).text, desk.model.cell(sheet, row, RECORD_COLUMNS.now).text];
}

/** A change of the pane in the words that 封面 has for it; without the row of 文字 it stands in. */
export function inNativeWords(desk: Desk, change: Change): string {
  const { edition } = desk;
  const shown = (reading: Reading): string => (reading.kind === "error" ? "错误值" : String(recorded(reading)));
  switch (change.kind) {
    case "meta":
      return `封面 ${COVER_FIELDS.find((f) => f.field === change.field)!.label}：${change.before || "空格"} → ${change.after || "空格"}`;
    case "figure": {
      const table = edition.tables.find((t) => t.figures.some((f) => f.id === change.figure))!;
      const { item, column } = table.figures.find((f) => f.id === change.figure)!;
      return `${table.name} ${item}${column && ` ${column}`}：${shown(change.before)} → ${shown(change.after)}`;
    }
    case "texts":
      return `文字 ${{ added: "新增的段落", joins: "接上段", headings: "部分和小标题" }[change.what]} 有改动`;
    case "section": {
      const heading = headingsOf(edition).find((h) => h.section === change.section && h.part === change.part)!;
      const place = [heading.sectionLabel, heading.partLabel, change.paragraph === 0 ? "开头" : `第 ${change.paragraph} 段`].filter((words) => words !== "").join(" ");
      return `${place} ${{ changed: "有改动", written: "新写的", removed: "已删除", moved: "换了位置" }[change.how]}`;
    }
  }
}

/** A line of the list without the row of 文字. */
export const withoutRow = (line: string): string => line.replace(/（第\d+行）$/, "");
