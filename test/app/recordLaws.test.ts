import fc from "fast-check";
import { FORM, openDesk, type Desk } from "../support/app";
import { inNativeWords, listOf, markOf, withoutRow } from "../support/mark";
import { fixedSheets } from "../../src/sheets/workbook";
import { LISTED_CHANGES } from "../../src/sheets/coverMark";
import { TOY } from "../support/toy";
import { runs } from "../support/runs";

/** A toy report that was validated, with two paragraphs under each heading. */
async function validated(): Promise<Desk> {
  const desk = await openDesk({ edition: TOY, laidOut: false });
  await desk.app.layOut({ ...FORM, officeKind: "any" });
  for (const [figure, text] of [["t1.got.a", "3"], ["t1.got.b", "0"], ["t1.done.a", "3"], ["t1.done.b", "0"]] as const) desk.type(figure, text);
  for (const [row, text] of [[5, "甲一。"], [6, "甲二。"], [10, "乙一。"], [11, "乙二。"]] as const) desk.model.type(desk.sheet("文字"), row, 3, text);
  await desk.app.validate();
  await desk.calm();
  expect(markOf(desk)).toContain("校验通过，之后未改动");
  return desk;
}

const { inputs, totals } = fixedSheets(TOY).tables.get(TOY.tables[0]!.id)!;
const figure = fc.constantFrom(...inputs.keys(), ...totals.keys());
const words = fc.constantFrom("甲一。", "甲二。", "乙一。", "乙二。", "别的。", "");
const edits = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("figure" as const), figure, text: fc.constantFrom("0", "3", "4", "6", "无", "'3", "#N/A", "") }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("text" as const), row: fc.integer({ min: 5, max: 15 }), text: words }) },
  fc.record({ kind: fc.constant("joins" as const), row: fc.integer({ min: 5, max: 12 }), text: fc.constantFrom("接上段", "") }),
  fc.record({ kind: fc.constant("insert" as const), row: fc.integer({ min: 6, max: 12 }), text: words }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move" as const), row: fc.integer({ min: 5, max: 13 }), to: fc.integer({ min: 5, max: 13 }) }) },
  fc.record({ kind: fc.constant("delete" as const), row: fc.integer({ min: 6, max: 13 }) }),
  fc.record({ kind: fc.constant("cover" as const), field: fc.constantFrom("titleName" as const, "date" as const, "year" as const), text: fc.constantFrom("东柳街道", "2025-1-20", "2024", "另一个") }),
);
type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

const isHeading = (desk: Desk, row: number): boolean => [1, 2].some((column) => desk.model.cell(desk.sheet("文字"), row, column).text !== "");

function make(desk: Desk, edit: Edit): void {
  const texts = desk.sheet("文字");
  switch (edit.kind) {
    case "figure":
      return desk.type(edit.figure, edit.text);
    case "text":
      return void desk.model.type(texts, edit.row, 3, edit.text);
    case "joins":
      return void desk.model.type(texts, edit.row, 5, edit.text);
    case "insert":
      desk.model.insertRows(texts, edit.row, 1);
      return void desk.model.type(texts, edit.row, 3, edit.text);
    case "delete":
      // A deleted heading is damage, which is named by itself.
      if (!isHeading(desk, edit.row)) desk.model.deleteRows(texts, edit.row, 1);
      return;
    case "move":
      // As one cuts a whole row and pastes it over another.
      if (!isHeading(desk, edit.row) && !isHeading(desk, edit.to) && edit.row !== edit.to) desk.model.moveCells(texts, { row: edit.row, column: 0, rows: 1, columns: 7 }, edit.to, 0);
      return;
    case "cover":
      return desk.typeCover(edit.field, edit.text);
  }
}

test("whatever is edited after a 校验, the workbook itself counts and lists what the pane does", async () => {
  await fc.assert(fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 8 }), fc.boolean(), async (changes, again) => {
    const desk = await validated();
    for (const edit of changes) make(desk, edit);
    // A 校验 that fails keeps counting from the one that passed.
    if (again) await desk.app.validate();
    await desk.calm();
    const { validation, record } = desk.state;
    expect(record).not.toBe("damaged");
    const changed = validation?.changed ?? [];
    expect(listOf(desk).map(withoutRow).slice(0, LISTED_CHANGES)).toEqual(changed.map((change) => inNativeWords(desk, change)).slice(0, LISTED_CHANGES));
    // Beside what it knows of changes it says what 校验 says now, whenever that is not all well.
    const { verdicts, blanks, findings } = desk.state.check!;
    const numbers = new Set(TOY.rules.filter((rule) => rule.kind === "number").map((rule) => rule.code));
    const wrong = verdicts.some((v) => v.state !== "holds") || [...blanks.values()].some((ids) => ids.length > 0) || findings.some((f) => numbers.has(f.code));
    const mark = markOf(desk).replace(/，但现在：.+$|（(?:必改|未填|未填完) \d+.*）/, "");
    expect(/，但现在/.test(markOf(desk))).toBe(wrong && record !== "void" && validation!.passed);
    const since = changed.length === 0 ? "之后未改动" : `之后改动 ${changed.length} 处`;
    if (record === "void") expect(mark).toMatch(/记录已作废：报告年度已改|校验未通过$/);
    else expect(mark).toBe(validation!.passed ? `已于 2025年1月17日 10:32 校验通过${wrong && changed.length === 0 ? "" : `，${since}`}` : `2025年1月17日 10:32 校验未通过；曾于 2025年1月17日 10:32 校验通过，${since}`);
    const other = await openDesk({ workbook: desk.model, edition: TOY });
    expect(other.state.validation).toEqual(validation);
  }), { numRuns: runs(3, 25) });
});
