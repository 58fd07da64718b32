/** A report that stands on a web page or in a file comes into the workbook, by keyboard alone, and leaves it again. */
import { cleanHtml } from "../outside/generate/html";
import { publishedPage, UNIT } from "../outside/generate/page";
import { oneSheetXlsx } from "../outside/generate/xlsx";
import { publishedReport } from "../support/reports";
import { Clerk, INPUTS } from "./clerk";
import { chooseFile, enterPane, keyboardOn, pressByKeyboard } from "./keyboard";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";

// Whose the pages are that the tests make up: Enter does not take another office's.
const START = { unit: UNIT, titleName: "环岛街道", officeKind: "街道办事处", year: 2024 } as const;

const published = (id: string): readonly string[] => {
  const { figures } = publishedReport(id);
  return INPUTS.map((figure) => { const reading = figures.get(figure); return reading?.kind === "number" ? String(reading.value) : ""; });
};

browserTests("taking over a report from outside", (open) => {
  test("a page that is pasted fills the tables, and one press takes it back", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    const { page, pane } = workbench;
    await clerk.layOut(START);
    const before = await clerk.figures(INPUTS);
    await page.evaluate(async (html) => {
      const flavour = (type: string, text: string) => new Blob([text], { type });
      await navigator.clipboard.write([new ClipboardItem({ "text/html": flavour("text/html", html), "text/plain": flavour("text/plain", "年报") })]);
    }, cleanHtml(publishedPage("huaian_2024")));
    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.button("粘贴表格…"));
    await keyboardOn(pane.getByRole("textbox", { name: "粘贴在这里（Ctrl+V）" }));
    await page.keyboard.press("Control+v");
    await keyboardOn(pane.getByRole("button", { name: /^放进工作簿/ }));
    await page.keyboard.press("Enter");
    await clerk.message(/^已填入/).waitFor();
    expect((await clerk.figures(INPUTS)).map(String)).toEqual(published("huaian_2024"));
    await pressByKeyboard(workbench, clerk.button("撤销"));
    await clerk.message(/^已撤销导入/).waitFor();
    expect(await clerk.figures(INPUTS)).toEqual(before);
  });

  wide("a file that is chosen fills the tables; one that is no report is refused, and another can be chosen", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    const { page, pane } = workbench;
    await clerk.layOut(START);
    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.button("从文件读取…"));
    await keyboardOn(clerk.button("选择文件…"));
    await chooseFile(workbench, "通知.txt", new TextEncoder().encode("关于召开会议的通知"));
    await pane.getByRole("alert").filter({ hasText: "里面没有找到年报的表格。" }).waitFor();
    await keyboardOn(clerk.button("选择文件…"));
    await chooseFile(workbench, "年报.xlsx", await oneSheetXlsx(publishedPage("huaian_2024")));
    await pane.getByText("年报.xlsx（Excel 工作簿）").waitFor();
    await keyboardOn(pane.getByRole("button", { name: /^放进工作簿/ }));
    await page.keyboard.press("Enter");
    await clerk.message(/^已填入/).waitFor();
    expect((await clerk.figures(INPUTS)).map(String)).toEqual(published("huaian_2024"));
  });
});
