/** Through what is empty and what is wrong without a mouse, in Excel on the web: the cell is selected, the keyboard stays in the pane. */
import { Clerk, placeOf } from "./clerk";
import { enterPane, pressByKeyboard } from "./keyboard";
import { browserTests } from "./support/browserTests";

const START = { unit: "东柳街道办事处", titleName: "东柳街道", officeKind: "街道办事处", year: 2025 } as const;

browserTests("moving through the work", (open) => {
  test("keys, buttons and ribbon go from blank to blank and from problem to problem in the order of the form, round its end", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    const { page, pane } = workbench;
    const at = async (figure: string) => {
      const { sheet, cell } = placeOf(figure);
      await page.getByRole("grid", { name: sheet, exact: true }).waitFor();
      await page.locator(`[role=gridcell][aria-label=${cell}][aria-selected=true]`).waitFor();
    };
    const heard = (words: string | RegExp) => pane.locator("[aria-live=polite]").filter({ hasText: words }).waitFor();
    await clerk.layOut(START);
    await clerk.type("t3.new.natural", "无");
    const { cell } = await clerk.sheetOf("t3.carry_in.natural");
    await workbench.goTo(cell);
    await workbench.command("下一个空格");
    await at("t3.carry_in.company");
    await enterPane(workbench);
    await page.keyboard.press("F9");
    await at("t3.carry_in.research");
    await heard("第 20 个空格，共");
    await page.keyboard.press("Shift+F9");
    await at("t3.carry_in.company");
    // What is listed after the cursor: the texts behind table three, not the first of the list.
    await page.keyboard.press("F8");
    await heard("文字“五、存在的主要问题及改进情况”还没有写，第 4 处，共 5 处。");
    await workbench.picture("moving-problem");
    await page.keyboard.press("F8");
    await heard("第 5 处，共 5 处。");
    await page.keyboard.press("F8");
    await heard("已到最后一处，从头开始。封面没有填成文日期，第 1 处，共 5 处。");
    await pane.getByText("已到最后一处，从头开始。", { exact: true }).waitFor();
    await page.getByRole("grid", { name: "封面", exact: true }).waitFor();
    await workbench.picture("moving-round");
    // The keyboard is still in the pane, and Tab leads on from where it was.
    await pressByKeyboard(workbench, clerk.button("上一处"));
    await heard("已到第一处，从最后一处往回。");
  });
});
