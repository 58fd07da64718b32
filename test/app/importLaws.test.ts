/** 导入 and its 撤销 over whatever stood in the workbook and whatever she did in between. */
import fc from "fast-check";
import { coverCell, type CoverField } from "../../src/sheets/coverFields";
import { fixedSheets } from "../../src/sheets/workbook";
import { openDesk, type Desk } from "../support/app";
import { importedOf, pieceOf } from "../support/imported";
import { TOY } from "../support/toy";
import { runs } from "../support/runs";

const PASTED = { kind: "pasted", html: undefined, text: "…" } as const;
const FIGURES = TOY.tables.flatMap((t) => t.figures.map((f) => f.id as string));
const FIELDS: readonly CoverField[] = ["unit", "titleName", "year", "date"];
const [TEXT_ROWS, TEXT_COLUMNS] = [[5, 6, 7, 8, 9, 10, 11, 12, 13, 14], [3, 5, 6]] as const;

/** What may stand in a cell, as a person enters it. */
const figureEntries = fc.constantFrom("", "0", "3", "12", "2.5", "无", "'3", "TRUE", "#N/A", "=1+1", "=Sheet1!A1", "=\"\"", "'=1+1");
const textEntries = fc.constantFrom("", "原来的话。", "12", "=Sheet1!A1&\"件\"", "'+1", "=1+1");
const edits = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("figure" as const), figure: fc.constantFrom(...FIGURES), text: figureEntries }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("text" as const), row: fc.constantFrom(...TEXT_ROWS), column: fc.constant(3), text: textEntries }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("text" as const), row: fc.constantFrom(...TEXT_ROWS), column: fc.constant(5), text: fc.constantFrom("", "接上段") }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cover" as const), field: fc.constantFrom(...FIELDS), text: fc.constantFrom("", "某局", "2023", "2024-1-20") }) },
);
type Edit =
  | { readonly kind: "figure"; readonly figure: string; readonly text: string }
  | { readonly kind: "text"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "cover"; readonly field: CoverField; readonly text: string };

const counts = fc.oneof(fc.constant(undefined), fc.constant(0), fc.nat(20));
const words = fc.constantFrom("一段话。", "'撇号", "=1+1", "+1", "-2", "@某", "12", "TRUE", "1-2");
const sources = fc.record({
  figures: fc.tuple(...FIGURES.map(() => counts)),
  pieces: fc.array(fc.tuple(fc.constantFrom("a", "b", ""), words), { maxLength: 4 }),
  unit: fc.constantFrom("", "某局", "=某局", "12"), year: fc.constantFrom(undefined, 2023), date: fc.constantFrom(undefined, { year: 2024, month: 1, day: 20 }),
}).map(({ figures, pieces, ...more }) => importedOf(TOY, Object.fromEntries(FIGURES.flatMap((id, i) => (figures[i] === undefined ? [] : [[id, figures[i]]]))), { ...more, titleName: more.unit, pieces: pieces.map(([part, content]) => pieceOf(TOY, 0, part, content)) }));
const choices = fc.record({ tables: fc.constantFrom([], TOY.tables.map((t) => t.id)), sections: fc.constantFrom([], [TOY.sections[0]!.id]), particulars: fc.boolean() });

/** Every place that a person fills in, by its name in words. */
function places(desk: Desk): ReadonlyMap<string, readonly [string, number, number]> {
  const table = desk.sheet(TOY.tables[0]!.sheetName);
  return new Map([
    ...[...fixedSheets(TOY).places].map(([id, { row, column }]) => [id as string, [table, row, column]] as const),
    ...FIELDS.map((field) => [field as string, [desk.sheet("封面"), coverCell(field).row, coverCell(field).column]] as const),
    ...TEXT_ROWS.flatMap((row) => TEXT_COLUMNS.map((column) => [`${row}/${column}`, [desk.sheet("文字"), row, column]] as const)),
  ]);
}
/** What was entered in each: the formula, or the value with its kind. */
function entered(desk: Desk): ReadonlyMap<string, unknown> {
  return new Map([...places(desk)].map(([name, at]) => {
    const { formula, value } = desk.model.cell(...at);
    return [name, formula ?? value];
  }));
}
const nameOf = (edit: Edit): string => (edit.kind === "figure" ? edit.figure : edit.kind === "cover" ? edit.field : `${edit.row}/${edit.column}`);
function make(desk: Desk, edit: Edit): void {
  expect(desk.model.type(...places(desk).get(nameOf(edit))!, edit.text).ok).toBe(true);
}

async function take(desk: Desk, source: ReturnType<typeof importedOf>, choice: Parameters<Desk["app"]["takeImported"]>[0]): Promise<void> {
  desk.outside = source;
  await desk.app.readSource(PASTED, "import");
  await desk.app.takeImported(choice);
  await desk.calm();
}
const differing = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) => [...a].filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(b.get(name))).map(([name, value]) => ({ name, was: value, is: b.get(name) }));

test("taken and taken back, every cell holds what was entered in it before, formulas and typed totals too", async () => {
  await fc.assert(fc.asyncProperty(fc.array(edits, { maxLength: 12 }), sources, choices, async (before, source, choice) => {
    const desk = await openDesk({ edition: TOY });
    for (const edit of before) make(desk, edit);
    await desk.calm();
    const stood = entered(desk);
    await take(desk, source, choice);
    expect(desk.state.outcome).toMatchObject({ kind: "imported" });
    await desk.app.undoImport();
    await desk.calm();
    expect(desk.state.outcome).toMatchObject({ kind: "importUndone", kept: 0 });
    expect(differing(stood, entered(desk))).toEqual([]);
  }), { numRuns: runs(5, 30) });
});

test("a text or a particular that is worked out is worked out again when the import is taken back", async () => {
  const desk = await openDesk({ edition: TOY });
  const linked = ["5/3", "unit"].map((name) => places(desk).get(name)!);
  await desk.excel.Excel.run(async (context) => {
    for (const [sheet, row, column] of linked) {
      const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
      cell.numberFormat = [["General"]];
      cell.formulas = [["=\"共\"&(1+1)&\"件\""]];
    }
    await context.sync();
  });
  await desk.calm();
  await take(desk, importedOf(TOY, {}, { unit: "=某局", pieces: [pieceOf(TOY, 0, "a", "+1")] }), { tables: [], sections: [TOY.sections[0]!.id], particulars: true });
  expect(linked.map((at) => desk.model.cell(...at).value)).toEqual(["+1", "=某局"]);
  await desk.app.undoImport();
  expect(linked.map((at) => desk.model.cell(...at).formula)).toEqual(["=\"共\"&(1+1)&\"件\"", "=\"共\"&(1+1)&\"件\""]);
});

test("taking back gives up what she changed since and no other cell: a heading's rows stand or fall together", async () => {
  await fc.assert(fc.asyncProperty(fc.array(edits, { maxLength: 8 }), sources, choices, fc.array(edits, { minLength: 1, maxLength: 6 }), async (before, source, choice, after) => {
    const desk = await openDesk({ edition: TOY });
    for (const edit of before) make(desk, edit);
    await desk.calm();
    const stood = entered(desk);
    await take(desk, source, choice);
    const taken = entered(desk);
    for (const edit of after) make(desk, edit);
    const hers = entered(desk);
    const changed = new Set(differing(taken, hers).map(({ name }) => name));
    await desk.app.undoImport();
    await desk.calm();
    const left = entered(desk);
    for (const [name, was] of stood) {
      if (changed.has(name)) expect([name, left.get(name)]).toEqual([name, hers.get(name)]);
      else if (!/^\d/.test(name)) expect([name, left.get(name)]).toEqual([name, was]);
    }
    for (const rows of [TEXT_ROWS.slice(0, 5), TEXT_ROWS.slice(5)]) {
      const own = rows.flatMap((row) => TEXT_COLUMNS.map((column) => `${row}/${column}`));
      const wanted = own.some((name) => changed.has(name)) ? hers : stood;
      expect(own.map((name) => [name, left.get(name)])).toEqual(own.map((name) => [name, wanted.get(name)]));
    }
  }), { numRuns: runs(5, 30) });
});

test("an import that the host breaks off is told, and what was written of it can be taken back", async () => {
  const source = importedOf(TOY, { "t1.got.a": 3, "t1.got.b": 4, "t1.done.b": 5 }, { unit: "某局", pieces: [pieceOf(TOY, 0, "a", "一段话。")] });
  const everything = { tables: TOY.tables.map((t) => t.id), sections: [TOY.sections[0]!.id], particulars: true };
  await fc.assert(fc.asyncProperty(fc.array(edits, { maxLength: 4 }), fc.integer({ min: 0, max: 20 }), async (before, afterActions) => {
    const desk = await openDesk({ edition: TOY });
    for (const edit of before) make(desk, edit);
    await desk.calm();
    const stood = entered(desk);
    desk.outside = source;
    await desk.app.readSource(PASTED, "import");
    desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 2, code: "GeneralException", afterActions }];
    await desk.app.takeImported(everything);
    desk.excel.client.misbehaviour.failures = [];
    expect(desk.state.outcome).toMatchObject({ kind: "failed", command: "takeImported" });
    await desk.calm();
    const written = differing(stood, entered(desk));
    expect(desk.state.undoableImport > 0).toBe(written.length > 0);
    await desk.app.undoImport();
    await desk.calm();
    expect(differing(stood, entered(desk))).toEqual([]);
  // Broken off between the words of a row and the sign beside them.
  }), { numRuns: runs(5, 25), examples: [[[{ kind: "text", row: 5, column: 5, text: "接上段" }], 20]] });
});

test("an import that the host refuses leaves the one before it to be taken back", async () => {
  const desk = await openDesk({ edition: TOY });
  const everything = { tables: TOY.tables.map((t) => t.id), sections: [], particulars: false };
  await take(desk, importedOf(TOY, { "t1.got.a": 3 }), everything);
  desk.outside = importedOf(TOY, { "t1.got.b": 4 });
  await desk.app.readSource(PASTED, "import");
  desk.excel.client.misbehaviour.failures = [{ batch: desk.excel.counters.syncs + 2, code: "GeneralException", afterActions: 0 }];
  await desk.app.takeImported(everything);
  desk.excel.client.misbehaviour.failures = [];
  await desk.calm();
  expect(desk.state.undoableImport).toBe(1);
  await desk.app.undoImport();
  expect(desk.cell("t1.got.a").text).toBe("");
});

test("what was typed since the preview showed a cell is not written over unseen", async () => {
  const everything = { tables: TOY.tables.map((t) => t.id), sections: [TOY.sections[0]!.id], particulars: true };
  for (const late of [{ kind: "figure", figure: "t1.got.a", text: "8" }, { kind: "text", row: 5, column: 3, text: "刚写的话。" }, { kind: "cover", field: "titleName", text: "刚写的名称" }] as const) {
    const desk = await openDesk({ edition: TOY });
    desk.outside = importedOf(TOY, { "t1.got.a": 3 }, { titleName: "某局", pieces: [pieceOf(TOY, 0, "a", "一段话。")] });
    await desk.app.readSource(PASTED, "import");
    make(desk, late);
    await desk.app.takeImported(everything);
    expect(desk.state.outcome).toEqual({ kind: "refused", command: "takeImported", reason: { kind: "changedMeanwhile" } });
    expect(entered(desk).get(nameOf(late))).toEqual(late.text === "8" ? 8 : late.text);
    // She has seen it now.
    await desk.app.takeImported(everything);
    expect(desk.state.outcome).toMatchObject({ kind: "imported" });
  }
});

test("a source that is given up while it is read, or before, leaves nothing behind and holds nothing up", async () => {
  const desk = await openDesk({ edition: TOY });
  desk.app.dismiss();
  let arrive: (imported: ReturnType<typeof importedOf>) => void = () => undefined;
  const read = jest.spyOn(desk.files, "read").mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
  const begun = new Promise<void>((resolve) => desk.app.subscribe(() => desk.state.busy === "readSource" && setTimeout(resolve, 20)));
  const reading = desk.app.readSource(PASTED, "import");
  await begun;
  expect(read).toHaveBeenCalledTimes(1);
  const signal = read.mock.calls[0]![1]!;
  expect(signal.aborted).toBe(false);
  desk.app.dropIncoming();
  // What reads it is told too, and ends.
  expect(signal.aborted).toBe(true);
  await reading;
  expect([desk.state.busy, desk.state.incoming, desk.state.outcome]).toEqual([undefined, undefined, undefined]);
  arrive(importedOf(TOY, { "t1.got.a": 3 }));
  await desk.calm();
  expect(desk.state.incoming).toBeUndefined();
  const waiting = desk.app.recheck();
  const queued = desk.app.readSource(PASTED, "import");
  desk.app.dropIncoming();
  await Promise.all([waiting, queued]);
  expect(read).toHaveBeenCalledTimes(1);
});

test("a source that is chosen while another is read takes its place, and waits for nothing", async () => {
  const desk = await openDesk({ edition: TOY });
  desk.app.dismiss();
  const second = importedOf(TOY, { "t1.got.a": 4 });
  const read = jest.spyOn(desk.files, "read").mockImplementationOnce(() => new Promise(() => undefined)).mockResolvedValueOnce(second);
  const begun = new Promise<void>((resolve) => desk.app.subscribe(() => desk.state.busy === "readSource" && setTimeout(resolve, 20)));
  const reading = desk.app.readSource(PASTED, "import");
  await begun;
  const other = desk.app.readSource(PASTED, "import");
  expect(read.mock.calls[0]![1]!.aborted).toBe(true);
  await Promise.all([reading, other]);
  expect([desk.state.incoming, desk.state.outcome]).toEqual([{ purpose: "import", imported: second }, undefined]);
});

test("a protected 封面 is named before anything is written, and what can be typed into other protected sheets is taken", async () => {
  const desk = await openDesk({ edition: TOY });
  desk.model.protectSheet(desk.sheet("封面"));
  desk.model.protectSheet(desk.sheet(TOY.tables[0]!.sheetName));
  await desk.calm();
  const source = importedOf(TOY, { "t1.got.a": 3 }, { unit: "某局" });
  await take(desk, source, { tables: TOY.tables.map((t) => t.id), sections: [], particulars: true });
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "takeImported", reason: { kind: "sheetProtected", sheet: "封面" } });
  expect(desk.cell("t1.got.a").text).toBe("");
  await desk.app.takeImported({ tables: TOY.tables.map((t) => t.id), sections: [], particulars: false });
  expect(desk.cell("t1.got.a").value).toBe(3);
});

test("texts that are worked out are kept as such, or as they stand with their formula on 暂存, when 文字 is drawn anew", async () => {
  const desk = await openDesk({ edition: TOY });
  await desk.excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(desk.sheet("文字")).getCell(10, 3);
    cell.numberFormat = [["General"]];
    cell.formulas = [["=\"共\"&(1+1)&\"件\""]];
    await context.sync();
  });
  await desk.calm();
  await take(desk, importedOf(TOY, {}, { pieces: Array.from({ length: 12 }, (_, i) => pieceOf(TOY, 0, "a", `第${i}段。`)) }), { tables: [], sections: [TOY.sections[0]!.id], particulars: false });
  expect(desk.state.report!.pieces.at(-1)).toMatchObject({ part: "b", content: "共2件" });
  const parked = desk.model.sheets.some((s) => s.name === "暂存") ? desk.sheet("暂存") : undefined;
  const all = parked === undefined ? [] : Array.from({ length: 12 }, (_, row) => Array.from({ length: 6 }, (__, column) => desk.model.cell(parked, row, column).text)).flat();
  expect(all).toContain("=\"共\"&(1+1)&\"件\"");
});
