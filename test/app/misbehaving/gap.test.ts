/** A coauthor edits between two batches of a command: the edit stays, or the pane names the cell with what was lost and what stands there now. */
import { Names } from "../../../src/locales/say/names";
import { sayOutcome } from "../../../src/locales/say/outcome";
import { zhCN } from "../../../src/locales/zh-CN/words";
import { openDesk, type Desk } from "../../support/app";
import { runs } from "../../support/runs";
import { baseWorkbook, OWN_SHEET, typeAt } from "./support/base";
import { courseOf, ready } from "./support/course";
import { contentsOf, entriesOf } from "./support/picture";
import { USE_CASES, type Command, type UseCase } from "./support/useCases";

/** Those that draw over whole sheets, of which nothing is to be lost unnamed either. */
const DRAWS: ReadonlySet<Command> = new Set(["layOut", "switchEdition"]);
const CASES = (Object.entries(USE_CASES) as [Command, readonly UseCase[]][]).flatMap(([command, cases]) => cases.filter(({ blank }) => !blank).map((useCase) => ({ command, name: useCase.how === undefined ? command : `${command}: ${useCase.how}`, useCase })));
const ALL = CASES.filter(({ command }, i) => DRAWS.has(command) || runs(i % 6 === 0 ? 1 : 0, 1) > 0);

const said = (desk: Desk): string => {
  const { outcome, check, edition } = desk.state;
  if (!outcome) return "";
  const { text, list } = sayOutcome(outcome, check, new Names(edition, zhCN), zhCN);
  return [text, list?.name, ...(list?.lines ?? [])].join("");
};

/** Before the batch that many places on, a coauthor does this. */
function meanwhile(desk: Desk, batch: number, act: (desk: Desk) => void): void {
  const { client, counters, host } = desk.excel;
  const wanted = counters.syncs + batch + 1;
  client.misbehaviour.beforeBatch = (now) => {
    if (now === wanted) host.remotely(() => act(desk));
  };
}

test.each(ALL)("$name: what a coauthor enters between two batches stays, or is named as lost", async ({ useCase }) => {
  const { batches } = await courseOf(useCase);
  const last = batches.map(({ writes }) => writes).lastIndexOf(true);
  const gaps = batches.map((_, i) => i).filter((i) => i > 0).filter((i) => i === last || runs(0, 1) > 0);
  for (const batch of gaps) {
    const desk = await ready(useCase);
    meanwhile(desk, batch, () => desk.type("t3.r2.natural", "4711"));
    await useCase.give(desk);
    expect(desk.state.busy).toBeUndefined();
    if (!contentsOf(desk.model).has("4711")) expect(said(desk)).toMatch(/三 申请办理”E12 刚填的是 4711，现在是/u);
  }
});

test("空格填 0 names every figure that it wrote over because a coauthor inserted a row while it was writing, and its undo blanks no other cell", async () => {
  const desk = await openDesk({ workbook: await baseWorkbook() });
  const before = entriesOf(desk.model, desk.edition, [OWN_SHEET]);
  meanwhile(desk, 1, () => desk.model.insertRows(desk.sheet("三 申请办理"), 9, 1));
  await desk.app.zeroFill(desk.edition.tables.map((t) => t.id));
  const { outcome } = desk.state;
  if (outcome?.kind !== "overtaken") throw new Error(`says ${outcome?.kind}`);
  const now = entriesOf(desk.model, desk.edition, [OWN_SHEET]);
  const pushed = [...before].filter(([place]) => place.startsWith("三 申请办理")).map(([place, content]) => {
    const [row, column] = place.slice("三 申请办理 ".length).split(",").map(Number);
    return [`三 申请办理 ${row! >= 9 ? row! + 1 : row!},${column!}`, content] as const;
  });
  const changed = pushed.filter(([place, content]) => !content.startsWith("=") && now.has(place) && now.get(place) !== content);
  expect(outcome.cells.filter(({ lost }) => lost.kind === "number")).toHaveLength(changed.filter(([, content]) => /^-?\d/u.test(content)).length);
  await desk.calm();
  expect(desk.state.damage).toMatchObject([{ kind: "layout" }]);
});

test.each([
  ["is renamed", (desk: Desk): void => void desk.model.renameSheet(desk.sheet("四 复议诉讼"), "第四张")],
  ["is deleted", (desk: Desk): void => void desk.model.deleteSheet(desk.sheet("四 复议诉讼"))],
] as const)("a sheet that %s between read and write stops nothing but the command, and no other figure changes", async (_how, act) => {
  for (const { useCase } of ALL.filter(({ command }, i) => !DRAWS.has(command) && runs(i % 4 === 1 ? 1 : 0, 1) > 0)) {
    const { batches, before, after } = await courseOf(useCase);
    if (batches.length < 2) continue;
    const desk = await ready(useCase);
    meanwhile(desk, batches.length - 1, act);
    await useCase.give(desk);
    expect(desk.state.busy).toBeUndefined();
    const [was, willBe, is] = [before, after, desk.model].map((model) => entriesOf(model, desk.edition, [OWN_SHEET]));
    for (const [place, content] of is!) if (!content.startsWith("=")) expect([was!.get(place), willBe!.get(place)]).toContain(content);
    for (const place of was!.keys()) if (!place.startsWith("四") && willBe!.has(place)) expect(is!.has(place)).toBe(true);
    await desk.app.recheck();
    expect(desk.state.busy).toBeUndefined();
  }
});

test("a row that a coauthor inserts while a damaged sheet is drawn anew has only moved what stood there: nothing is said to be lost", async () => {
  const useCase: UseCase = { ...USE_CASES.layOut[1]!, before: async (one) => { one.model.insertRows(one.sheet("三 申请办理"), 10, 1); await one.calm(); } };
  const { batches } = await courseOf(useCase);
  const desk = await ready(useCase);
  meanwhile(desk, batches.map(({ writes }) => writes).indexOf(true), () => {
    desk.model.insertRows(desk.sheet("三 申请办理"), 12, 1);
    desk.type("t3.carry_in.natural", "4711");
  });
  await desk.app.layOut(undefined);
  expect(said(desk)).toMatch(/^已恢复版面：“三 申请办理”。.*写入时正好有人改了 1 格，被盖住了，请核对重填：“三 申请办理”[A-Z]+\d+ 刚填的是 4711，现在是/u);
});

test("what a coauthor writes on 年度报告 while it is drawn over is named", async () => {
  const useCase: UseCase = { before: ({ app }) => app.generate("ask"), give: ({ app }) => app.generate("ask"), comesTo: "generated" };
  const { batches } = await courseOf(useCase);
  const desk = await ready(useCase);
  meanwhile(desk, batches.map(({ writes }) => writes).indexOf(true), () => typeAt(desk, "年度报告", 5, 1, "手改的一段"));
  await useCase.give(desk);
  expect(said(desk)).toMatch(/^已生成草稿：.*“年度报告”B6 刚填的是 “手改的一段”，现在是/u);
});

test("what a coauthor enters on 上年 while 撤销导入 takes the sheet away is named", async () => {
  const useCase = USE_CASES.undoImport[1]!;
  const { batches } = await courseOf(useCase);
  const desk = await ready(useCase);
  meanwhile(desk, batches.map(({ writes }) => writes).indexOf(true), () => typeAt(desk, "上年", 5, 20, "4711"));
  await useCase.give(desk);
  expect(desk.model.sheets.map(({ name }) => name)).not.toContain("上年");
  expect(said(desk)).toMatch(/“上年”U6 刚填的是 4711，现在是空的/u);
});

test("two figures entered at the same moment are both named, a cell that was emptied is not", async () => {
  const desk = await openDesk({ workbook: await baseWorkbook() });
  meanwhile(desk, 1, () => {
    desk.type("t3.r2.natural", "8");
    desk.type("t3.r2.company", "无");
  });
  await desk.app.zeroFill(desk.edition.tables.map((t) => t.id));
  expect(desk.state.outcome).toEqual({
    kind: "overtaken", besides: expect.objectContaining({ kind: "zeroFilled" }),
    cells: [
      { sheet: "三 申请办理", address: "E12", lost: { kind: "number", value: 8 }, now: { kind: "number", value: 0 } },
      { sheet: "三 申请办理", address: "F12", lost: { kind: "text", text: "无" }, now: { kind: "number", value: 0 } },
    ],
  });
  expect(said(desk)).toMatch(/^已填 0：18 格。写入时正好有人改了 2 格，被盖住了，请核对重填“三 申请办理”E12 刚填的是 8，现在是 0“三 申请办理”F12 刚填的是 “无”，现在是 0$/u);
});
