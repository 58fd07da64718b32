import fc from "fast-check";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import { PARKED_FIRST_ROW } from "../../src/sheets/parkedPlaces";
import { notParkedYet, parkedAt, parkedKeep, parkedSheet, readParked, type ParkedItem } from "../../src/sheets/parkedSheet";
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
