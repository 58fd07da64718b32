import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { sectionId, sentenceId } from "../../src/statute/ids";
import { FORM, openDesk, type Desk } from "../support/app";
import { pieceOf } from "../support/imported";
import { importedOf } from "../support/imported";
import { TOY } from "../support/toy";

const S1 = sectionId("s1");
const [TOLD, GIVEN] = [sentenceId("toy"), sentenceId("given")];

async function toyDesk(): Promise<Desk> {
  const desk = await openDesk({ edition: TOY, laidOut: false });
  await desk.app.layOut({ ...FORM, officeKind: "any" });
  await desk.calm();
  return desk;
}

const texts = (desk: Desk): readonly string[] => desk.state.report!.pieces.map((p) => `${p.part}${p.kind === "live" ? "*" : ""} ${p.content}`);
/** What stands in the rows of 文字, column by column. */
function rows(desk: Desk, column: number): readonly string[] {
  const sheet = desk.sheet("文字");
  return Array.from({ length: 14 }, (_, i) => String(desk.model.cell(sheet, 5 + i, column).formula ?? desk.model.cell(sheet, 5 + i, column).text));
}
const whole = (desk: Desk) => [3, 5, 6].map((column) => rows(desk, column));

test("a sentence that was put in follows the table, says what is not filled yet, and is taken back in one press", async () => {
  const desk = await toyDesk();
  const before = whole(desk);
  desk.excel.counters.reset();
  await desk.app.insertSentence(TOLD);
  expect(desk.excel.counters.syncs).toBe(2);
  expect(desk.state.outcome).toEqual({ kind: "sentenceInserted", sentence: "toy", section: "s1", part: "a", live: true });
  await desk.calm();
  expect(texts(desk)).toEqual(["a* 2024年，本单位收到 （未填） 件，其中a （未填） 件、b （未填） 件。"]);
  expect(rows(desk, 6)[0]).toBe("取数");
  desk.type("t1.got.a", "0");
  desk.type("t1.got.b", "5");
  await desk.calm();
  expect(texts(desk)).toEqual(["a* 2024年，本单位收到 5 件，其中b 5 件。"]);
  desk.type("t1.got.b", "0");
  await desk.calm();
  expect(texts(desk)).toEqual(["a* 2024年，本单位未收到。"]);
  expect(desk.state.undoableSentence).toBe(true);
  await desk.app.undoSentence();
  await desk.calm();
  expect(whole(desk)).toEqual(before);
  expect(desk.state).toMatchObject({ undoableSentence: false, outcome: { kind: "sentenceUndone" } });
});

test("a sentence that asks for something is put in as plain text with what was given", async () => {
  const desk = await toyDesk();
  await desk.app.insertSentence(GIVEN, undefined, { more: 3 });
  await desk.calm();
  expect(texts(desk)).toEqual(["b 另有 3 件。"]);
  expect(desk.state.outcome).toMatchObject({ live: false });
});

test("a sentence goes below the paragraph that was asked for, and nothing of the user's is lost or comes under another heading", async () => {
  const desk = await toyDesk();
  ["第一段。", "第二段。", "第三段。"].forEach((text, i) => desk.typeText("（一）", text, i));
  desk.typeText("（二）", "乙的话。");
  await desk.calm();
  await desk.app.insertSentence(TOLD, { section: S1, part: "a", after: 0 });
  await desk.calm();
  expect(texts(desk).map((t) => t.slice(0, 6))).toEqual(["a 第一段。", "a* 202", "a 第二段。", "a 第三段。", "b 乙的话。"]);
  // The one row that is left, then none.
  await desk.app.insertSentence(TOLD, { section: S1, part: "a", after: 3 });
  await desk.calm();
  const full = texts(desk);
  await desk.app.insertSentence(TOLD, { section: S1, part: "a", after: 0 });
  await desk.calm();
  expect(texts(desk)).toEqual([full[0], full[1], ...full.slice(1)]);
  expect(desk.state.damage).toEqual([]);
  await desk.app.undoSentence();
  await desk.calm();
  expect(texts(desk)).toEqual(full);
  desk.type("t1.got.a", "1");
  desk.type("t1.got.b", "1");
  await desk.calm();
  expect(texts(desk).filter((t) => t.startsWith("a*"))).toEqual(Array(2).fill("a* 2024年，本单位收到 2 件，其中a 1 件、b 1 件。"));
});

test("made plain text a sentence follows nothing any more, and can be made live again by taking that back", async () => {
  const desk = await toyDesk();
  desk.type("t1.got.a", "0");
  desk.type("t1.got.b", "5");
  await desk.app.insertSentence(TOLD);
  await desk.app.insertSentence(TOLD);
  await desk.calm();
  const live = texts(desk);
  await desk.app.freezeSentences([0]);
  await desk.calm();
  expect(desk.state.outcome).toEqual({ kind: "sentencesFrozen", count: 1 });
  desk.type("t1.got.b", "6");
  await desk.calm();
  expect(texts(desk)).toEqual(["a 2024年，本单位收到 5 件，其中b 5 件。", "a* 2024年，本单位收到 6 件，其中b 6 件。"]);
  expect(rows(desk, 6).slice(0, 2)).toEqual(["", "取数"]);
  await desk.app.undoSentence();
  desk.type("t1.got.b", "5");
  await desk.calm();
  expect(texts(desk)).toEqual(live);
  await desk.app.freezeSentences();
  await desk.calm();
  expect(desk.state.outcome).toEqual({ kind: "sentencesFrozen", count: 2 });
  expect(texts(desk)).toEqual(live.map((t) => t.replace("*", "")));
});

test("what somebody has changed since is neither taken back nor made plain text", async () => {
  const desk = await toyDesk();
  await desk.app.insertSentence(TOLD);
  await desk.calm();
  desk.typeText("（一）", "自己写的。");
  await desk.app.undoSentence();
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "undoSentence", reason: { kind: "changedMeanwhile" } });
  await desk.calm();
  // Typed over, it is a person's own text, whatever the column beside it says, and no damage.
  expect(texts(desk)).toEqual(["a 自己写的。"]);
  expect(desk.state).toMatchObject({ damage: [], undoableSentence: false });
  await desk.app.freezeSentences([0]);
  expect(desk.state.outcome).toMatchObject({ kind: "refused", reason: { kind: "changedMeanwhile" } });
});

test("a sentence whose table was deleted says what it did once the table is back", async () => {
  const desk = await toyDesk();
  await desk.app.insertSentence(TOLD);
  await desk.calm();
  desk.model.deleteSheet(desk.sheet("二 数字"));
  await desk.calm();
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  desk.type("t1.got.a", "0");
  desk.type("t1.got.b", "7");
  await desk.calm();
  expect(texts(desk)).toEqual(["a* 2024年，本单位收到 7 件，其中b 7 件。"]);
});

test("a sentence that has lost its reference is named as damage, and 恢复版面 writes it anew where it stands", async () => {
  const desk = await toyDesk();
  desk.typeText("（一）", "第一段。");
  await desk.app.insertSentence(TOLD);
  await desk.calm();
  const said = texts(desk);
  const formula = rows(desk, 3)[1]!;
  desk.model.type(desk.sheet("文字"), 6, 3, `=${formula.replace(/^=/, "").replace(/(?:'[^']*'|封面)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/g, "#REF!")}`);
  await desk.calm();
  expect(desk.state.damage).toMatchObject([{ kind: "links", key: "text", sheets: ["文字"] }]);
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(texts(desk)).toEqual(said);
});

test("an import into another part leaves the sentence live, and taking back one that replaced it makes it live again", async () => {
  const desk = await toyDesk();
  await desk.app.insertSentence(TOLD);
  await desk.calm();
  const take = async (part: string, count: number) => {
    desk.outside = importedOf(TOY, {}, { pieces: Array.from({ length: count }, (_, i) => pieceOf(TOY, 0, part, `第${i}段。`)) });
    await desk.app.readSource({ kind: "pasted", html: undefined, text: "…" }, "import");
    await desk.app.takeImported({ tables: [], sections: [S1], particulars: false });
    await desk.calm();
  };
  await take("b", 9);
  expect(texts(desk)).toHaveLength(10);
  expect(texts(desk)[0]).toMatch(/^a\* 2024年/);
  await take("a", 2);
  expect(texts(desk)[0]).toBe("a 第0段。");
  await desk.app.undoImport();
  await desk.calm();
  expect(texts(desk)[0]).toMatch(/^a\* 2024年/);
});

test("换年报格式 keeps a sentence live that both formats have, and tells of one that it had to make plain text", async () => {
  const desk = await openDesk({ edition: EDITION_2021 });
  await desk.app.start();
  desk.typeReport("dongliu_2024");
  await desk.calm();
  for (const id of ["norms", "applications", "litigation"]) await desk.app.insertSentence(sentenceId(id));
  await desk.calm();
  const said = texts(desk);
  expect(said.filter((t) => t.includes("* "))).toHaveLength(3);
  expect(said.filter((t) => t.includes("未填"))).toEqual([]);
  await desk.app.switchEdition(EDITION_2019.id);
  await desk.calm();
  expect(desk.state.outcome).toMatchObject({ kind: "switched", frozen: 1 });
  expect(texts(desk).filter((t) => t.startsWith("manage "))).toEqual(said.filter((t) => t.startsWith("manage*")).map((t) => t.replace("*", "")));
  expect(texts(desk).filter((t) => t.startsWith("request* "))).toHaveLength(2);
});

test("without a place asked for, a sentence goes below the paragraph under the cursor where that is its own part, else to the end of its part", async () => {
  const desk = await toyDesk();
  await desk.app.start();
  ["第一段。", "第二段。"].forEach((text, i) => desk.typeText("（一）", text, i));
  desk.typeText("（二）", "乙的话。");
  await desk.calm();
  const at = async (row: number) => {
    desk.model.select(desk.sheet("文字"), { row, column: 3, rows: 1, columns: 1 });
    await desk.calm();
    await desk.app.insertSentence(TOLD);
    await desk.calm();
    const order = texts(desk).map((t) => t.slice(0, 3));
    await desk.app.undoSentence();
    await desk.calm();
    return order;
  };
  // Where the cursor stands from the first Excel tells nobody that it was chosen.
  expect(await at(6)).toEqual(["a 第", "a 第", "a* ", "b 乙"]);
  expect(await at(5)).toEqual(["a 第", "a* ", "a 第", "b 乙"]);
  expect(await at(10)).toEqual(["a 第", "a 第", "a* ", "b 乙"]);
});

test("on a protected 文字 nothing is written, and it is said which sheet it is", async () => {
  const desk = await toyDesk();
  desk.model.protectSheet(desk.sheet("文字"));
  await desk.calm();
  const before = whole(desk);
  await desk.app.insertSentence(TOLD);
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "insertSentence", reason: { kind: "sheetProtected", sheet: "文字" } });
  expect(whole(desk)).toEqual(before);
  desk.model.unprotectSheet(desk.sheet("文字"));
  await desk.app.insertSentence(TOLD);
  await desk.calm();
  // Looked into and left by Enter, it is still worked out.
  const live = rows(desk, 3)[0]!;
  desk.model.type(desk.sheet("文字"), 5, 3, live.startsWith("=") ? live : `=${live}`);
  await desk.calm();
  expect(texts(desk)[0]).toMatch(/^a\* 2024年/);
});

test("恢复版面 of a 文字 whose rows or columns were pushed about keeps a sentence live", async () => {
  const desk = await toyDesk();
  await desk.app.insertSentence(TOLD);
  desk.typeText("（二）", "乙的话。");
  await desk.calm();
  const said = texts(desk);
  desk.model.insertColumns(desk.sheet("文字"), 2, 1);
  await desk.calm();
  expect(desk.state.damage).toMatchObject([{ kind: "layout", key: "text" }]);
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(desk.state.damage).toEqual([]);
  expect(texts(desk)).toEqual(said);
  expect(desk.state.outcome).toMatchObject({ kind: "mended", parked: 0 });
});
