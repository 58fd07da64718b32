import { daySerial } from "../../src/report/day";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import { COVER_FIELDS, coverCell, STATES, type CoverField } from "../../src/sheets/coverFields";
import { EMPTY_META, readCover } from "../../src/sheets/readCover";
import { EDITIONS } from "../../src/statute/editions";

const [EDITION] = EDITIONS;
const cell = (value: string | number): CellRead => ({ type: typeof value === "number" ? "number" : "text", value, formula: value });
/** A cover on which these particulars stand and no others. */
function cover(values: Partial<Record<CoverField, string | number>>): readonly (readonly CellRead[])[] {
  const grid: CellRead[][] = Array.from({ length: coverCell(COVER_FIELDS.at(-1)!.field).row + 1 }, () => Array.from({ length: 4 }, () => EMPTY_CELL));
  for (const { field } of COVER_FIELDS) {
    const { row, column } = coverCell(field);
    const value = values[field];
    if (value !== undefined) grid[row]![column] = cell(value);
  }
  return grid;
}
const read = (values: Partial<Record<CoverField, string | number>>) => readCover(EDITION!, cover(values));

it("a cover on which nothing stands says nothing and is a draft", () => {
  expect(read({})).toEqual(EMPTY_META);
  expect(readCover(EDITION!, [])).toEqual(EMPTY_META);
  expect(Object.entries(EMPTY_META).filter(([, value]) => value !== "" && value !== undefined)).toEqual([["state", "草稿"]]);
});

it.each(["unit", "titleName", "selfName", "contact"] as const)("%s is read from its own cell, without spaces at its edges", (field) => {
  expect(read({ [field]: " 东柳街道 " })).toEqual({ ...EMPTY_META, [field]: "东柳街道" });
});

it("each kind of office and each state is known by its words, others are none", () => {
  for (const { id, name } of EDITION!.officeKinds) expect(read({ officeKind: name }).officeKind).toBe(id);
  for (const state of STATES) expect(read({ state }).state).toBe(state);
  expect(read({ officeKind: "别的单位", state: "不知道" })).toEqual(EMPTY_META);
});

it("a year is four digits, with 年 or without, between 2008 and 2199", () => {
  for (const year of ["2024", 2024, "2024年", "２０２４年"]) expect(read({ year }).year).toBe(2024);
  expect([read({ year: "2008" }).year, read({ year: "2199" }).year]).toEqual([2008, 2199]);
  for (const year of ["2007", "2200", "24", "20245", "2024年度", "约2024", ""]) expect(read({ year }).year).toBeUndefined();
});

it("a date is what Excel counted it as, or the words as typed, which are kept until it is counted", () => {
  const day = { year: 2025, month: 1, day: 20 };
  expect(read({ date: daySerial(day) })).toEqual({ ...EMPTY_META, date: day, dateText: "" });
  expect(read({ date: "2025年1月20日" })).toEqual({ ...EMPTY_META, date: day, dateText: "2025年1月20日" });
  expect(read({ date: 20_250_120 })).toEqual({ ...EMPTY_META, date: day, dateText: "20250120" });
  expect(read({ date: "明天" })).toEqual({ ...EMPTY_META, dateText: "明天" });
  expect(read({ localDeadline: daySerial(day) })).toEqual({ ...EMPTY_META, localDeadline: day });
  expect(read({ localDeadline: "2025-1-20" }).localDeadline).toEqual(day);
});
