/** Last year's report is given as the Word file it is: its figures are carried over and watched, by keyboard alone. */
import { docxBytes } from "../outside/generate/docx";
import { publishedPage, UNIT } from "../outside/generate/page";
import { Clerk, INPUTS, placeOf } from "./clerk";
import { chooseFile, enterPane, keyboardOn, pressByKeyboard } from "./keyboard";
import { browserTests } from "./support/browserTests";

// Whose the pages are that the tests make up.
const START = { unit: UNIT, titleName: "环岛街道", officeKind: "街道办事处", year: 2024 } as const;
const COLUMNS = ["natural", "company", "research", "welfare", "legal", "other"].map((column) => `t3.carry_in.${column}`);
const CARRIED = INPUTS.filter((id) => COLUMNS.includes(id));

browserTests("taking last year's figures", (open) => {
  test("a Word file fills 上年结转, a difference planted there is found and gone to, and 撤销导入 takes the rest back", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    const { page, pane } = workbench;
    await clerk.layOut(START);
    const before = await clerk.figures(INPUTS);
    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.button("取去年数…"));
    await keyboardOn(clerk.button("选择文件…"));
    await chooseFile(workbench, "2023年年报.docx", docxBytes(publishedPage("suqian_2023")));
    await pane.getByText("6 个空格填入去年结转的数：").waitFor();
    await keyboardOn(clerk.button("取去年数"));
    await page.keyboard.press("Enter");
    await clerk.message("已填入 6 格；去年的数和文字在“上年”表。").waitFor();
    expect(await clerk.figures(CARRIED)).toEqual([118, 3, 0, 0, 0, 0]);
    expect(await clerk.figures(["t3.carry_in.total" as (typeof INPUTS)[number]])).toEqual([121]);
    expect(await workbench.sheetNames()).toContain("上年");

    await clerk.type("t3.carry_in.natural", "120");
    const planted = /自然人.*填 120，去年年报.*是 118/;
    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.item(planted).getByRole("button", { name: planted }));
    await pressByKeyboard(workbench, clerk.item(planted).getByRole("button", { name: "定位" }));
    const { sheet, cell } = placeOf("t3.carry_in.natural");
    await page.getByRole("grid", { name: sheet, exact: true }).waitFor();
    await page.locator(`[role=gridcell][aria-label=${cell}][aria-selected=true]`).waitFor();

    await enterPane(workbench);
    await pressByKeyboard(workbench, pane.getByRole("button", { name: "撤销导入（6 处）" }));
    await clerk.message("已撤销导入：5 格；1 处后来改过，未动。").waitFor();
    expect(await workbench.sheetNames()).not.toContain("上年");
    const after = await clerk.figures(INPUTS);
    expect(INPUTS.filter((_, i) => after[i] !== before[i])).toEqual(["t3.carry_in.natural"]);
  });
});
