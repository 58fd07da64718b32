/** What is drawn on 封面 for the particulars of a report, and the hints beside them. */
import type { Meta } from "../../src/report/types";
import { coverCell, coverReference, type CoverField } from "../../src/sheets/coverFields";
import { coverSheet } from "../../src/sheets/coverSheet";
import { EMPTY_META } from "../../src/sheets/readCover";
import { textBlocks } from "../../src/sheets/textSheet";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { META } from "../support/reports";
import { TOY } from "../support/toy";

const drawn = (meta: Meta) => coverSheet(EDITION_2021, meta, textBlocks(EDITION_2021, []), new Map()).plan;
const valueOf = (field: CoverField, meta: Partial<Meta>) => drawn({ ...EMPTY_META, ...meta }).cells.find(({ row, column }) => row === coverCell(field).row && column === 2)?.content;
const hintOf = (field: CoverField, meta: Partial<Meta>) => drawn({ ...EMPTY_META, ...meta }).cells.find(({ row, column }) => row === coverCell(field).row && column === 3)!.content;

test.each<[CoverField, Partial<Meta>, unknown]>([
  ["unit", { unit: "某局" }, { text: "某局" }],
  ["titleName", { titleName: "某" }, { text: "某" }],
  ["selfName", { selfName: "我局" }, { text: "我局" }],
  ["officeKind", { officeKind: META.officeKind }, { text: EDITION_2021.officeKinds.find(({ id }) => id === META.officeKind)!.name }],
  ["officeKind", { officeKind: "none" }, undefined],
  ["year", { year: 2024 }, { number: 2024 }],
  ["contact", { contact: "0591-1" }, { text: "0591-1" }],
  ["date", { date: { year: 2025, month: 1, day: 20 } }, { number: 45677 }],
  ["date", { dateText: "元月二十日" }, { text: "元月二十日" }],
  ["localDeadline", { localDeadline: { year: 2025, month: 1, day: 15 } }, { number: 45672 }],
  ["state", { state: "已报送" }, { text: "已报送" }],
])("%s of %j is drawn as %j", (field, meta, content) => {
  expect(valueOf(field, meta)).toEqual(content);
});

test.each<CoverField>(["unit", "titleName", "selfName", "officeKind", "year", "contact", "date", "localDeadline"])("%s that is not known is left free", (field) => {
  expect(valueOf(field, EMPTY_META)).toBeUndefined();
});

test("the hint beside the date names a day of the year after the report's, or of any where that is not known", () => {
  expect(hintOf("date", { year: 2023 })).toEqual({ text: "写在落款下面，例如 2024-1-20" });
  expect(hintOf("date", {})).toEqual({ text: "写在落款下面，例如 2026-1-20" });
  expect(hintOf("year", { year: 2023 })).toEqual({ text: "报告哪一年的情况，次年1月报送" });
});

test("the dates stand there as dates, the year without anything between its digits", () => {
  const { styles } = drawn(EMPTY_META);
  const formats = styles.flatMap(({ style, areas }) => (style.numberFormat && style.numberFormat !== ";;;" ? [[style.numberFormat, areas.map(({ row, rows }) => [row, rows])]] : []));
  expect(formats).toEqual([["@", [[4, 9]]], ["0", [[8, 1]]], ['yyyy"年"m"月"d"日"', [[10, 1], [11, 1]]]]);
});

test("it has the name it has in the workbook, and so refer other sheets to it", () => {
  const names = new Map([["cover", "封'面"]]);
  expect(coverSheet(TOY, EMPTY_META, textBlocks(TOY, []), names).plan.name).toBe("封'面");
  expect([coverReference("unit", names), coverReference("year", new Map())]).toEqual(["'封''面'!C5", "'封面'!C9"]);
});
