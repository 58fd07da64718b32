/** Fix or explain: what is to be looked at is explained without a mouse, lapses in pane and workbook when its figure changes, and stands again when it is put back. */
import { NOTES_COLUMN, NOTES_FIRST_ROW, NOTES_NAME, NOTES_SUMMARY } from "../../src/sheets/notesPlaces";
import type { Clerk } from "./clerk";
import { enterPane, keyboardOn, pressByKeyboard, tabTo } from "./keyboard";
import { clerkWith, ODD, oddReport } from "./oddReport";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";

const WHY = "四件文件当年已废止，未另行统计";
const WHO = "张三";
const WORDS = /与表三对不上/;

browserTests("explaining", (open) => {
  /** What the first row of 审核说明 says, and its summary, wherever the clerk is; undefined where there is no such sheet. */
  const notes = ({ workbench }: Clerk) =>
    workbench.page.evaluate(({ name, row, column, summary }) => {
      const { model } = window.workbench;
      const found = model.sheets.find((one) => one.name === name);
      if (!found) return undefined;
      const at = (r: number, c: number): string => model.cell(found.id, r, c).text;
      return { why: at(row, column.why), who: at(row, column.who), status: at(row, column.status), summary: at(summary.row, summary.column) };
    }, { name: NOTES_NAME, row: NOTES_FIRST_ROW, column: NOTES_COLUMN, summary: NOTES_SUMMARY });

  /** 写说明 in the item that is open, from its button to 保存, by keyboard. */
  async function explain(clerk: Clerk, title: RegExp): Promise<void> {
    const { workbench } = clerk;
    const { page, pane } = workbench;
    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.item(title).getByRole("button", { name: "写说明", exact: true }));
    await keyboardOn(pane.getByRole("textbox", { name: "说明", exact: true }));
    await page.keyboard.type(WHY);
    await tabTo(workbench, pane.getByRole("textbox", { name: "说明人", exact: true }));
    await page.keyboard.type(WHO);
    await workbench.picture("explain-form");
    await pressByKeyboard(workbench, clerk.button("保存"));
    await clerk.message("说明已记在“审核说明”表").waitFor();
  }

  /** Waits for what the head of the list counts. */
  const counted = ({ workbench }: Clerk, words: string) => workbench.pane.getByRole("listitem").filter({ hasText: new RegExp(`^${words}$`) }).waitFor();

  test("a figure unlike last year's is explained by keyboard, lapses when a figure it rests on changes, stands again when that is put back, and is taken back", async () => {
    const clerk = await clerkWith(open, await oddReport(), 1);
    const { workbench } = clerk;
    const { pane } = workbench;
    const summaries = async () => [(await notes(clerk))?.summary, await workbench.page.evaluate((name) => {
      const { model } = window.workbench;
      const cover = model.sheets.find((one) => one.name === "封面")!.id;
      for (let row = 0; row < 200; row++) if (model.cell(cover, row, 1).text === name) return model.cell(cover, row, 2).text;
      return undefined;
    }, NOTES_NAME)];
    await counted(clerk, "需核实 1");
    await clerk.open(ODD.title);
    await explain(clerk, ODD.title);
    await counted(clerk, "需核实 1（1 已说明）");
    expect(await clerk.list()).toEqual([expect.stringMatching(/^需核实·已说明 /)]);
    await pane.getByText(`说明：${WHY}`).waitFor();
    expect(await notes(clerk)).toEqual({ why: WHY, who: WHO, status: "有效", summary: "✓ 有效 1 条，失效 0 条" });
    await workbench.picture("explain-standing");
    await clerk.screen("校验与报送");
    await pane.getByText("需核实 1 处，都有说明。").waitFor();
    await workbench.picture("explain-check");
    await clerk.screen("填报");

    await clerk.type(ODD.figure, "5");
    await counted(clerk, "需核实 1");
    await pane.getByText(/^说明已失效：表二“行政规范性文件”本年制发件数 4 → 5/).waitFor();
    expect((await notes(clerk))?.status).toMatch(/^已失效：数据已改（表二.*制发件数 4 → 5）$/);
    expect(await summaries()).toEqual(Array(2).fill("× 有效 0 条，失效 1 条"));
    await workbench.picture("explain-lapsed");
    await clerk.screen("校验与报送");
    await clerk.button("看“审核说明”表").click();
    await workbench.page.getByRole("grid", { name: NOTES_NAME, exact: true }).getByText(/^已失效：数据已改/).waitFor();
    await workbench.picture("explain-sheet");
    await clerk.screen("填报");
    await clerk.type(ODD.figure, "4");
    await counted(clerk, "需核实 1（1 已说明）");
    expect(await summaries()).toEqual(Array(2).fill("✓ 有效 1 条，失效 0 条"));
    expect((await notes(clerk))?.status).toBe("有效");

    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.item(ODD.title).getByRole("button", { name: "删除", exact: true }));
    await clerk.message("已从“审核说明”表删去这条说明。").waitFor();
    await counted(clerk, "需核实 1");
    expect(await notes(clerk)).toMatchObject({ why: "", status: "" });
    await pressByKeyboard(workbench, clerk.button("撤销"));
    await clerk.message("已撤销。").waitFor();
    await counted(clerk, "需核实 1（1 已说明）");
    expect(await notes(clerk)).toMatchObject({ why: WHY, who: WHO, status: "有效" });
  });

  wide("what the text says otherwise than the table is explained and at once taken back; explained again, it lapses with the table; an error is offered no explanation", async () => {
    const clerk = await clerkWith(open, await oddReport((desk) => desk.typeText("（二）", "2024年，本街道收到政府信息公开申请 12 件。")), 2);
    const { workbench } = clerk;
    const { pane } = workbench;
    await clerk.open(WORDS);
    await explain(clerk, WORDS);
    await counted(clerk, "需核实 2（1 已说明）");
    await pressByKeyboard(workbench, clerk.button("撤销"));
    await clerk.message("已撤销。").waitFor();
    await counted(clerk, "需核实 2");
    expect(await notes(clerk)).toMatchObject({ why: "", who: "", status: "" });
    await clerk.open(WORDS);
    await explain(clerk, WORDS);
    expect((await notes(clerk))?.status).toBe("有效");

    await clerk.type("t3.new.natural", "10");
    const error = /自然人/;
    await clerk.item(error).first().waitFor();
    await clerk.open(WORDS);
    await pane.getByText(/^说明已失效：.*11 → 10/).waitFor();
    expect((await notes(clerk))?.status).toMatch(/^已失效：数据已改（表三.*11 → 10/);
    await workbench.picture("explain-words-lapsed");
    const errors = pane.getByRole("listitem").filter({ has: pane.getByRole("button", { name: /^必改/ }) });
    expect(await errors.count()).toBeGreaterThan(0);
    await errors.first().getByRole("button", { name: /^必改/ }).click();
    await errors.first().getByRole("button", { name: "看改法" }).waitFor();
    expect(await errors.getByRole("button", { name: "写说明" }).count()).toBe(0);

    await clerk.type("t3.new.natural", "11");
    await counted(clerk, "需核实 2（1 已说明）");
    expect((await notes(clerk))?.status).toBe("有效");
  });
});
