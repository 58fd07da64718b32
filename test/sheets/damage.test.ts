/** Which kinds of damage keep nobody from reading and writing a sheet. */
import { leavesReadable, type Damage } from "../../src/sheets/damage";

const [key, sheet] = ["t1", "二 数字"];

it.each<[string, boolean, Damage]>([
  ["a sheet that is missing", false, { kind: "missing", key, sheet }],
  ["a sheet that is laid out otherwise", false, { kind: "layout", key, sheet, row: 1, column: 1, inserted: 0, columns: 0, expected: "甲", found: "", repairable: true }],
  ["a sheet whose drawing was interrupted", false, { kind: "unfinished", key, sheet }],
  ["a sheet that somebody copied", true, { kind: "duplicate", key, sheet, others: ["二 数字 (2)"] }],
  ["a sheet whose references are lost", true, { kind: "links", key, sheet, sheets: ["校验"] }],
  ["a sheet whose mark was typed over", true, { kind: "mark", key, sheet, found: "草稿" }],
])("%s is read and written all the same: %j", (_told, readable, damage) => {
  expect(leavesReadable(damage)).toBe(readable);
});
