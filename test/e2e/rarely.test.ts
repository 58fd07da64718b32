/** What is wanted once a year: options of the report, restoring a layout, another format, protection, a record that stays. */
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { fixedSheets } from "../../src/sheets/workbook";
import { figureId } from "../../src/statute/ids";
import { INPUTS, placeOf } from "./clerk";
import { clerksAtWork } from "./readyReport";
import { browserTests } from "./support/browserTests";
import type { Workbench } from "./support/workbench";

/** Every text on a sheet. */
const textsOn = ({ page }: Workbench, sheet: string): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const { model } = window.workbench;
    const found = model.sheets.find((one) => one.name === name)!.id;
    const used = model.usedArea(found);
    const texts: string[] = [];
    for (let row = 0; row < (used?.rows ?? 0); row += 1) for (let column = 0; column < (used?.columns ?? 0); column += 1) texts.push(model.cell(found, row, column).text);
    return texts.filter((text) => text !== "");
  }, sheet);

/** Font of the first cell that begins with these words, and all formulas of the sheet. */
const drawn = ({ page }: Workbench, sheet: string, words: string): Promise<{ readonly font: string | undefined; readonly formulas: readonly string[] }> =>
  page.evaluate(
    ([name, begins]) => {
      const { model } = window.workbench;
      const found = model.sheets.find((one) => one.name === name)!.id;
      const used = model.usedArea(found);
      const formulas: string[] = [];
      let font: string | undefined;
      for (let row = 0; row < (used?.rows ?? 0); row += 1)
        for (let column = 0; column < (used?.columns ?? 0); column += 1) {
          const cell = model.cell(found, row, column);
          if (cell.formula !== undefined) formulas.push(cell.formula);
          if (begins !== "" && cell.text.trim().startsWith(begins!)) font ??= cell.style.fontName;
        }
      return { font, formulas };
    },
    [sheet, words],
  );

browserTests("what is rarely wanted", (open) => {
  const atWork = clerksAtWork(open);

  test("the report is drawn in the fonts and with the figures that were chosen, and again so without being told", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { pane } = workbench;
    await clerk.screen("校验与报送");
    await pane.getByText("选项：系统字体，数值").click();
    await pane.getByLabel("字体", { exact: true }).selectOption({ label: "公文字库" });
    await pane.getByLabel("数据", { exact: true }).selectOption({ label: "链接到填报表" });
    await clerk.button("校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
    await clerk.button("生成年度报告").click();
    await clerk.message("已生成“年度报告”表。").waitFor();
    await workbench.picture("rarely-options");
    const first = await drawn(workbench, "年度报告", "一、总体情况");
    expect(first.font).toBe("黑体");
    expect((await drawn(workbench, "年度报告", "（一）")).font).toBe("楷体_GB2312");
    expect(first.formulas.some((formula) => formula.includes("三 申请办理"))).toBe(true);
    // The workbook goes to a colleague, whose pane takes up the same choice.
    await workbench.load("转来的年报.xlsx", (await workbench.download()).bytes);
    await clerk.screen("校验与报送");
    await pane.getByText("选项：公文字库，链接到填报表").waitFor();
  });

  test("a verdict outlives the pane: it is there in the saved workbook, and says what changed since", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
    await clerk.type("t3.carry_out.legal", "1");
    await clerk.type("t3.r1.legal", "");
    await workbench.load("转来的年报.xlsx", (await workbench.download()).bytes);
    await clerk.screen("校验与报送");
    await clerk.message(/校验通过，之后改动 \d 处，现在有.*\d 处，不能报送。/).waitFor();
    const list = workbench.pane.getByRole("region", { name: "改动清单" });
    const change = list.getByRole("listitem").filter({ hasText: "结转下年度" });
    expect(await change.innerText()).toMatch(/0 → 1/);
    await workbench.picture("rarely-record");
    await change.getByRole("button", { name: /^定位/ }).click();
    await workbench.page.getByRole("grid", { name: "三 申请办理", exact: true }).waitFor();
    expect(await workbench.page.getByRole("textbox", { name: "名称框" }).inputValue()).toBe(placeOf("t3.carry_out.legal").cell);
    await clerk.type("t3.carry_out.legal", "0");
    await change.waitFor({ state: "detached" });
  });

  test("恢复版面 puts every figure back and sets aside what has no place", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const before = await clerk.figures(INPUTS);
    const { cell } = await clerk.sheetOf("t3.r3_2.company");
    await workbench.cell(cell).click({ button: "right" });
    await workbench.page.getByRole("menuitem", { name: "插入 1 行" }).click();
    await workbench.type(cell, "王科长说这里要核");
    await clerk.message("“三 申请办理”第 14 行与格式不符：多了 1 行。").waitFor();
    await clerk.message("放不下的移到“暂存”，不会丢").waitFor();
    await workbench.picture("rarely-damaged");
    await clerk.button("恢复版面").click();
    await clerk.message("已恢复版面：“三 申请办理”。").waitFor();
    await clerk.button("看“暂存”表").click();
    await workbench.page.getByRole("grid", { name: "暂存", exact: true }).waitFor();
    await workbench.picture("rarely-restored");
    expect(await textsOn(workbench, "暂存")).toContain("王科长说这里要核");
    expect(await clerk.figures(INPUTS)).toEqual(before);
    await clerk.nothingLeft();
  });

  test("another format is asked for by keyboard alone, takes along what it has a place for, and sets aside the rest", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { page, pane } = workbench;
    const [applications] = await clerk.figures([figureId("t3.new.natural")]);
    await clerk.type("t2.reg.valid", "31");
    await pane.getByRole("tab", { name: "填报", exact: true }).focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await pane.getByText(EDITION_2021.name, { exact: true }).waitFor();
    await pane.getByRole("button", { name: "更换年报格式…" }).focus();
    await page.keyboard.press("Enter");
    const dialog = pane.getByRole("dialog");
    await dialog.getByRole("heading", { name: `更换为${EDITION_2019.name}？` }).waitFor();
    await dialog.getByRole("listitem").filter({ hasText: "31" }).waitFor();
    await workbench.picture("rarely-switch");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    // Whoever works by keyboard is back where she was.
    await pane.locator("button:focus", { hasText: "更换年报格式…" }).waitFor();
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "更换", exact: true }).focus();
    await page.keyboard.press("Enter");
    await clerk.message(`已换成${EDITION_2019.name}。`).waitFor();
    await pane.getByText(EDITION_2019.name, { exact: true }).waitFor();
    await workbench.picture("rarely-switched");
    expect((await textsOn(workbench, "暂存")).some((text) => text === "31")).toBe(true);
    const place = fixedSheets(EDITION_2019).places.get(figureId("t3.new.natural"))!;
    const sheet = EDITION_2019.tables.find((table) => table.id === place.key)!.sheetName;
    const found = await page.evaluate(({ name, row, column }) => window.workbench.model.cell(window.workbench.model.sheets.find((one) => one.name === name)!.id, row, column).value, { name: sheet, row: place.row, column: place.column });
    expect(found).toBe(applications);
  });

  test("protection is turned on and off in the pane; on a protected sheet heads stay and a whole table is not pasted", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { page, pane } = workbench;
    const tables = EDITION_2021.tables.map((table) => table.sheetName);
    const guarded = () => page.evaluate((names) => window.workbench.model.sheets.filter((one) => names.includes(one.name) && one.protected).length, tables);
    await pane.getByRole("tab", { name: "更多", exact: true }).click();
    const toggle = pane.getByRole("switch", { name: "保护表格（防误改）" });
    await toggle.focus();
    await page.keyboard.press("Space");
    await clerk.message(/^已保护：/).waitFor();
    await pane.getByRole("switch", { name: "保护表格（防误改）", checked: true }).waitFor();
    expect(await guarded()).toBe(tables.length);
    await workbench.picture("rarely-protected");
    const before = await clerk.figures(INPUTS);
    await clerk.paste("t3.new.natural", "t3.new.total", () => "9");
    await page.getByRole("alertdialog").getByRole("button").first().click();
    expect(await clerk.figures(INPUTS)).toEqual(before);
    await clerk.type("t3.carry_out.legal", "1");
    await clerk.screen("填报");
    await clerk.item("表三 法律服务机构不平，差 1 件").waitFor();
    await pane.getByRole("tab", { name: "更多", exact: true }).click();
    await toggle.click();
    await clerk.message(/^已关掉保护/).waitFor();
    expect(await guarded()).toBe(0);
  });

  test("keyboard focus goes on to the next item when one is mended by its button", async () => {
    const clerk = await atWork();
    const { page, pane } = clerk.workbench;
    await clerk.type("t3.r3_4.company", "无");
    await clerk.type("t3.r3_5.company", "无");
    await clerk.open(/4\.保护第三方合法权益”商业企业/);
    await clerk.button("改为 0").focus();
    await page.keyboard.press("Enter");
    await clerk.item(/4\.保护第三方合法权益”商业企业/).waitFor({ state: "detached" });
    const focused = pane.locator("[aria-expanded=true]:focus");
    await focused.waitFor();
    expect(await focused.innerText()).toContain("5.");
  });
});
