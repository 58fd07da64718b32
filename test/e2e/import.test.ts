/** A report that stands on a web page comes into the workbook by the clipboard, by keyboard alone, and leaves it again. */
import { cleanHtml } from "../outside/generate/html";
import { publishedPage } from "../outside/generate/page";
import { publishedReport } from "../support/reports";
import { Clerk, INPUTS } from "./clerk";
import { browserTests } from "./support/browserTests";

const START = { unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", officeKind: "街道办事处", year: 2024 } as const;

browserTests("taking over a report from a web page", (open) => {
  test("a page that is pasted fills the tables, and one press takes it back", async () => {
    const clerk = new Clerk(await open());
    const { page, pane } = clerk.workbench;
    await clerk.layOut(START);
    const before = await clerk.figures(INPUTS);
    await page.evaluate(async (html) => {
      const flavour = (type: string, text: string) => new Blob([text], { type });
      await navigator.clipboard.write([new ClipboardItem({ "text/html": flavour("text/html", html), "text/plain": flavour("text/plain", "年报") })]);
    }, cleanHtml(publishedPage("huaian_2024")));
    await clerk.button("粘贴表格…").focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("textbox", { name: "粘贴在这里（Ctrl+V）" }).and(pane.locator(":focus")).waitFor();
    await page.keyboard.press("Control+v");
    await pane.getByRole("button", { name: /^放进工作簿/ }).and(pane.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await clerk.message(/^已填入/).waitFor();
    const { figures } = publishedReport("huaian_2024");
    expect((await clerk.figures(INPUTS)).map(String)).toEqual(INPUTS.map((id) => { const reading = figures.get(id); return reading?.kind === "number" ? String(reading.value) : ""; }));
    await clerk.button("撤销").focus();
    await page.keyboard.press("Enter");
    await clerk.message(/^已撤销导入/).waitFor();
    expect(await clerk.figures(INPUTS)).toEqual(before);
  });
});
