/** What a person adds to a live sentence, or writes by a formula of her own, is hers. */
import { sectionId, sentenceId } from "../../src/statute/ids";
import { FORM, openDesk, type Desk } from "../support/app";
import { importedOf, pieceOf } from "../support/imported";
import { TOY } from "../support/toy";
import { someOf } from "../support/runs";

const S1 = sectionId("s1");
const TOLD = sentenceId("toy");
const SAID = "2024年，本单位收到 5 件，其中b 5 件。";

/** A desk with one live sentence in the first row of its part. */
async function toldDesk(): Promise<Desk> {
  const desk = await openDesk({ edition: TOY, laidOut: false });
  await desk.app.layOut({ ...FORM, officeKind: "any" });
  desk.type("t1.got.a", "0");
  desk.type("t1.got.b", "5");
  await desk.app.insertSentence(TOLD);
  await desk.calm();
  return desk;
}

const texts = (desk: Desk): readonly string[] => desk.state.report!.pieces.map((p) => `${p.part}${p.kind === "live" ? "*" : ""} ${p.content}`);
const entered = (desk: Desk, row: number): string => `=${(desk.model.cell(desk.sheet("文字"), row, 3).formula ?? "").replace(/^=/, "")}`;
const type = (desk: Desk, row: number, formula: string) => desk.model.type(desk.sheet("文字"), row, 3, formula);

const CHANGES = [
  ["words behind it", (formula: string) => `${formula}&"另有补充。"`, `${SAID}另有补充。`],
  ["a cell behind it", (formula: string) => `${formula}&封面!C5`, `${SAID}${FORM.unit}`],
  ["another word in it", (formula: string) => formula.replace("收到 ", "共收到 "), SAID.replace("收到", "共收到")],
] as const;

test.each(someOf(CHANGES, 2))("a live sentence that somebody changed in its formula is hers: it is neither made our words again nor lost (%s)", async (_what, change, said) => {
  const desk = await toldDesk();
  type(desk, 5, change(entered(desk, 5)));
  await desk.calm();
  expect(texts(desk)).toEqual([`a ${said}`]);
  await desk.app.freezeSentences();
  await desk.calm();
  expect(texts(desk)).toEqual([`a ${said}`]);
  // Moved by a row it still follows what it followed.
  await desk.app.insertSentence(TOLD, { section: S1, part: "a" });
  desk.type("t1.got.b", "6");
  await desk.calm();
  expect(texts(desk)).toEqual([`a ${said.replaceAll("5", "6")}`, `a* ${SAID.replaceAll("5", "6")}`]);
  // Where 文字 is drawn anew, her words stay and her formula is on 暂存.
  desk.model.insertColumns(desk.sheet("文字"), 2, 1);
  await desk.calm();
  await desk.app.layOut(undefined);
  await desk.calm();
  expect(texts(desk)).toEqual([`a ${said.replaceAll("5", "6")}`, `a* ${SAID.replaceAll("5", "6")}`]);
  expect(desk.state.outcome).toMatchObject({ kind: "mended", parked: 1 });
});

test("a live sentence is ours however its table is called", async () => {
  const desk = await toldDesk();
  let name = "二 数字";
  for (const next of ["表（二）、数字", "A1", "o'clock"]) {
    desk.model.renameSheet(desk.sheet(name), next);
    await desk.calm();
    expect(texts(desk)).toEqual([`a* ${SAID}`]);
    name = next;
  }
});

test("a 文字 that would grow beyond what is read of it is not drawn: neither by a sentence nor by an import", async () => {
  const desk = await toldDesk();
  const take = async (part: string, count: number) => {
    desk.outside = importedOf(TOY, {}, { pieces: Array.from({ length: count }, (_, i) => pieceOf(TOY, 0, part, `第${i}段。`)) });
    await desk.app.readSource({ kind: "pasted", html: undefined, text: "…" }, "import");
    await desk.app.takeImported({ tables: [], sections: [S1], particulars: false });
    await desk.calm();
    return desk.state.outcome;
  };
  const unfit = { kind: "unfit", what: "文字" };
  expect(await take("b", 295)).toEqual({ kind: "refused", command: "takeImported", reason: unfit });
  expect(texts(desk)).toEqual([`a* ${SAID}`]);
  expect(await take("b", 294)).toMatchObject({ kind: "imported" });
  for (let room = 4; room > 0; room--) await desk.app.insertSentence(TOLD, { section: S1, part: "a" });
  await desk.calm();
  const full = texts(desk);
  expect(full).toHaveLength(299);
  await desk.app.insertSentence(TOLD, { section: S1, part: "a" });
  expect(desk.state.outcome).toEqual({ kind: "refused", command: "insertSentence", reason: unfit });
  await desk.calm();
  expect(texts(desk)).toEqual(full);
  expect(desk.state.damage).toEqual([]);
});

test("an import for which 文字 had to grow, taken back, leaves the sentence that it replaced live", async () => {
  const desk = await toldDesk();
  desk.outside = importedOf(TOY, {}, { pieces: Array.from({ length: 9 }, (_, i) => pieceOf(TOY, 0, "a", `第${i}段。`)) });
  await desk.app.readSource({ kind: "pasted", html: undefined, text: "…" }, "import");
  await desk.app.takeImported({ tables: [], sections: [S1], particulars: false });
  await desk.calm();
  await desk.app.undoImport();
  desk.type("t1.got.b", "6");
  await desk.calm();
  expect(texts(desk)).toEqual([`a* ${SAID.replaceAll("5", "6")}`]);
});

test("a sentence for which 文字 had to grow is taken back, with a formula of hers beside it that became words", async () => {
  const desk = await toldDesk();
  type(desk, 5, '=封面!C5&"的话。"');
  ["乙。", "丙。", "丁。", "戊。"].forEach((text, i) => desk.typeText("（一）", text, i + 1));
  await desk.calm();
  const before = texts(desk);
  await desk.app.insertSentence(TOLD, { section: S1, part: "a", after: 1 });
  await desk.calm();
  expect(texts(desk)).toEqual([...before.slice(0, 2), `a* ${SAID}`, ...before.slice(2)]);
  expect(desk.state.undoableSentence).toBe(true);
  await desk.app.undoSentence();
  await desk.calm();
  expect(texts(desk)).toEqual(before);
  expect(entered(desk, 5)).toBe('=封面!C5&"的话。"');
});
