import fc from "fast-check";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import { PARKED_FIRST_ROW } from "../../src/sheets/parkedPlaces";
import { notParkedYet, parkedAt, parkedKeep, parkedLines, parkedSheet, putBackNote, readParked, type ParkedItem } from "../../src/sheets/parkedSheet";
import type { SheetPlan } from "../../src/sheets/plan";
import { TOY } from "../support/toy";

const ITEM: ParkedItem = { when: "2025-01-17 10:32", why: "换格式", from: "旧版 表二“收到”甲", stood: { kind: "number", value: 3 } };

/** The cells as the plan leaves them over what was there before. */
function drawn(plan: SheetPlan, before: CellRead[][] = []): CellRead[][] {
  const kept = before.map((row) => [...row]);
  const cells = Array.from({ length: Math.max(plan.area.rows, kept.length) }, (_, row) => Array.from({ length: plan.area.columns }, (__, column) => kept[row]?.[column] ?? EMPTY_CELL));
  for (const { row, column, content } of plan.cells) {
    const value = "number" in content ? content.number : "text" in content ? content.text : content.formula;
    cells[row]![column] = { type: typeof value === "number" ? "number" : "text", value, formula: value };
  }
  return cells;
}

const words = fc.string({ minLength: 1, unit: "grapheme" }).map((s) => s.trim()).filter((s) => s !== "");
const items: fc.Arbitrary<ParkedItem> = fc.record({
  when: fc.constantFrom("2025-01-17 10:32", "2026-01-02 08:00"), why: words, from: words,
  stood: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ kind: "number" as const, value })), words.map((text) => ({ kind: "text" as const, text }))),
});

test("what was parked is read back as it stood, a number as a number and a text as a text", () => {
  fc.assert(fc.property(fc.array(items, { maxLength: 12 }), (list) => {
    expect(readParked(drawn(parkedSheet(TOY, list, new Map())))).toEqual({ items: list, next: PARKED_FIRST_ROW + list.length });
  }));
});

test("what is added stands below what was there, which stays", () => {
  fc.assert(fc.property(fc.array(items, { minLength: 1, maxLength: 6 }), fc.array(items, { minLength: 1, maxLength: 6 }), (first, more) => {
    const before = drawn(parkedSheet(TOY, first, new Map()));
    const plan = parkedSheet(TOY, more, new Map(), readParked(before).next);
    expect(readParked(drawn(plan, before)).items).toEqual([...first, ...more]);
    const rowsOfPlan = plan.cells.map((c) => c.row).filter((row) => row >= PARKED_FIRST_ROW);
    for (const area of parkedKeep(readParked(before))) expect(rowsOfPlan.filter((row) => row >= area.row && row < area.row + area.rows)).toEqual([]);
  }));
});

test("a line that a person wrote beside or below the list is stepped over, not written over", () => {
  const cells = drawn(parkedSheet(TOY, [ITEM], new Map()));
  cells[PARKED_FIRST_ROW + 3] = [EMPTY_CELL, EMPTY_CELL, EMPTY_CELL, EMPTY_CELL, EMPTY_CELL, { type: "text", value: "问过老王", formula: "问过老王" }];
  cells[PARKED_FIRST_ROW + 1] ??= [];
  cells[PARKED_FIRST_ROW + 2] ??= [];
  expect(readParked(cells)).toEqual({ items: [ITEM], next: PARKED_FIRST_ROW + 4 });
});

test("the same thing parked again for the same reason is not listed twice, another number is", () => {
  const there = readParked(drawn(parkedSheet(TOY, [ITEM], new Map())));
  const other: ParkedItem = { ...ITEM, stood: { kind: "number", value: 4 } };
  expect(notParkedYet([{ ...ITEM, when: "2025-01-17 10:40" }, other], there)).toEqual([other]);
});

test("the time is written so that it sorts", () => {
  expect(parkedAt({ year: 2025, month: 1, day: 7, hour: 9, minute: 5 })).toBe("2025-01-07 09:05");
});

const TEXT: ParkedItem = { ...ITEM, from: "旧版文字“引言”", stood: { kind: "text", text: "从前的话" } };

test("every line is told with its row, and as put back where its note says so", () => {
  const cells = drawn(parkedSheet(TOY, [ITEM, TEXT], new Map()));
  const [first, second] = parkedLines(cells);
  expect([first, second]).toEqual([{ ...ITEM, row: PARKED_FIRST_ROW, putBack: false }, { ...TEXT, row: PARKED_FIRST_ROW + 1, putBack: false }]);
  const { row, column, content } = putBackNote(second!, "2025-01-18 09:00");
  expect({ row, column, content }).toEqual({ row: PARKED_FIRST_ROW + 1, column: 5, content: { text: "已放回 2025-01-18 09:00" } });
  cells[row]![column] = { type: "text", value: "已放回 2025-01-18 09:00", formula: "已放回 2025-01-18 09:00" };
  cells[PARKED_FIRST_ROW]![column] = { type: "text", value: "还没有已放回", formula: "还没有已放回" };
  expect(parkedLines(cells).map(({ putBack }) => putBack)).toEqual([false, true]);
});

test("what stands on the sheet is kept when more is added: every row down to the last, over all columns; of an empty sheet nothing", () => {
  expect(parkedKeep({ items: [], next: PARKED_FIRST_ROW })).toEqual([]);
  expect(parkedKeep({ items: [], next: PARKED_FIRST_ROW + 1 })).toEqual([{ row: PARKED_FIRST_ROW, column: 0, rows: 1, columns: 6 }]);
  expect(parkedKeep({ items: [], next: PARKED_FIRST_ROW + 7 })).toEqual([{ row: PARKED_FIRST_ROW, column: 0, rows: 7, columns: 6 }]);
});

test("it keeps the name that it has in the workbook, and one line is free where nothing is parked", () => {
  const { name, area } = parkedSheet(TOY, [], new Map([["parked", "暂存 (2)"]]));
  expect([name, area]).toEqual(["暂存 (2)", { row: 0, column: 0, rows: PARKED_FIRST_ROW + 1, columns: 6 }]);
});

test("what is parked already is known whatever the day and the blanks around it; a number is not the same as its digits", () => {
  const there = { items: [ITEM, TEXT] };
  expect(notParkedYet([{ ...TEXT, when: "", stood: { kind: "text", text: " 从前的话　" } }, ITEM], there)).toEqual([]);
  const others: readonly ParkedItem[] = [{ ...ITEM, stood: { kind: "text", text: "3" } }, { ...ITEM, why: "重新排版" }, { ...TEXT, from: "别处" }, { ...TEXT, stood: { kind: "text", text: "别的话" } }];
  expect(notParkedYet(others, there)).toEqual(others);
});
