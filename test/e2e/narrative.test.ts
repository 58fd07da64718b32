/** The texts without a mouse: a set sentence put in, following the table on the sheet and in the saved file, made plain text, and that taken back. */
import { cellAddress } from "../../src/sheets/address";
import { TEXT_COLUMNS, textBlocks } from "../../src/sheets/textSheet";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Clerk } from "./clerk";
import { enterPane, keyboardOn, pressByKeyboard } from "./keyboard";
import { clerksAtWork } from "./readyReport";
import { savedCells } from "./savedFile";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";

const ROW = textBlocks(EDITION_2021, []).find((block) => block.part === "request")!.row;
const CELL = cellAddress(ROW, TEXT_COLUMNS.content);

browserTests("writing the texts", (open) => {
  const atWork = clerksAtWork(open);

  const shown = ({ workbench }: Clerk): Promise<string> =>
    workbench.page.evaluate(({ row, column }) => window.workbench.model.cell(window.workbench.model.sheets.find((one) => one.name === "文字")!.id, row, column).text, { row: ROW, column: TEXT_COLUMNS.content });
  const received = async (clerk: Clerk): Promise<string> => /新收政府信息公开申请 (\d+) 件/.exec(await shown(clerk))?.[1] ?? "";

  test("a sentence is put in by keyboard, follows the table also in the saved file, is made plain text, and that is taken back", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { page, pane } = workbench;
    await workbench.sheet("文字");
    await workbench.goTo(CELL);
    await pane.getByRole("group", { name: "光标" }).filter({ hasText: "依申请公开" }).waitFor();
    await enterPane(workbench);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: /（二）依申请公开/, expanded: true }).waitFor();
    await workbench.picture("narrative");
    await pressByKeyboard(workbench, clerk.button("插入“申请办理情况”"));
    await clerk.message("已插入“申请办理情况”，数字随表格变化。").waitFor();
    // The button has gone; the keyboard is with the sentence, on the way to it.
    await keyboardOn(clerk.button("定位：申请办理情况"));
    await pane.getByText("已插入（随表格更新）").waitFor();
    await workbench.picture("narrative-inserted");

    const before = Number(await received(clerk));
    expect(before).toBeGreaterThan(0);
    const [natural] = await clerk.figures(["t3.new.natural" as never]);
    await clerk.type("t3.new.natural", String(Number(natural) + 5));
    expect(await received(clerk)).toBe(String(before + 5));
    // The pane shows the sentence as it now reads.
    await pane.getByText(`新收政府信息公开申请 ${before + 5} 件`).waitFor();
    const { bytes } = await workbench.download();
    const saved = savedCells(bytes).get("文字")?.get(CELL);
    expect(saved?.formula).toContain("三 申请办理");
    expect(saved?.value).toContain(`新收政府信息公开申请 ${before + 5} 件`);

    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.button("把“申请办理情况”转为普通文字，不再随表格变化"));
    await clerk.message("已把 1 句取数文字转为普通文字，不再随表格变化。").waitFor();
    await workbench.picture("narrative-frozen");
    await clerk.type("t3.new.natural", String(natural));
    expect(await received(clerk)).toBe(String(before + 5));

    await enterPane(workbench);
    await pressByKeyboard(workbench, pane.getByRole("button", { name: /^撤销/ }).first());
    await clerk.message("已撤销，“文字”表和原来一样。").waitFor();
    expect(await received(clerk)).toBe(String(before));
  });

  wide("a number typed that the table does not have is found, and leads to the text and to the table", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { page, pane } = workbench;
    await clerk.write("一、", "（二）", "2024年，本街道收到政府信息公开申请 12 件，上年结转 1 件。");
    const said = await clerk.open(/与表三对不上/);
    expect(said).toContain("申请 12 件");
    await workbench.picture("narrative-wrong");
    await clerk.button("看表").click();
    await page.getByRole("grid", { name: "三 申请办理", exact: true }).waitFor();
    await clerk.button("看文字").click();
    await page.getByRole("grid", { name: "文字", exact: true }).waitFor();
    await page.locator(`[role=gridcell][aria-label=${CELL}][aria-selected=true]`).waitFor();
    await pane.getByRole("tab", { name: "写文字", exact: true }).click();
    await pane.getByText("读到的数（2）").click();
    await pane.getByText("“上年结转 1 件”＝上年结转").waitFor();
    await workbench.picture("narrative-read");
    await workbench.type(CELL, "2024年，本街道收到政府信息公开申请 74 件，上年结转 1 件。");
    await pane.getByText(/74 件”＝新收/).waitFor();
    await clerk.screen("填报");
    await clerk.nothingLeft();
  });

  wide("a section that does not speak of the fee gets its sentence by one press from the list", async () => {
    const clerk = await atWork();
    await clerk.write("六、", "", "没有其他需要报告的事项。");
    await clerk.open(/没有写信息处理费/);
    await clerk.workbench.picture("narrative-fee");
    await clerk.button("插入“未收取信息处理费”").click();
    await clerk.message("已插入“未收取信息处理费”，数字随表格变化。").waitFor();
    await clerk.nothingLeft();
  });
});
