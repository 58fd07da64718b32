import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";

browserTests("the workbench page", (open) => {
  test("typed figures are shown, and formulas over them are worked out at once", async () => {
    const workbench = await open();
    await workbench.type("B2", "12");
    await workbench.type("B3", "30");
    await workbench.type("B4", "=SUM(B2:B3)");
    expect(await workbench.cell("B4").textContent()).toBe("42");
    await workbench.type("B2", "1");
    expect(await workbench.cell("B4").textContent()).toBe("31");
  });

  wide("Tab walks along a row and Enter returns to where the row began", async () => {
    const workbench = await open();
    await workbench.cell("B2").click();
    for (const figure of ["1", "2", "3"]) {
      await workbench.page.keyboard.type(figure);
      await workbench.page.keyboard.press(figure === "3" ? "Enter" : "Tab");
    }
    await workbench.page.keyboard.type("4");
    await workbench.page.keyboard.press("Enter");
    expect(await Promise.all(["B2", "C2", "D2", "B3"].map((name) => workbench.read(name)))).toEqual(["1", "2", "3", "4"]);
  });

  wide("a name of several areas is typed or chosen; all of them are shown selected, and Tab walks them", async () => {
    const workbench = await open();
    await workbench.page.evaluate(() => {
      const { model } = window.workbench;
      model.book.transact({ kind: "person" }, (draft) => draft.setNames([{ name: "表填报", scope: undefined, formula: "=Sheet1!$B$2:$C$2,Sheet1!$E$5", visible: true, comment: "" }]));
    });
    const fill = async (...figures: readonly string[]) => {
      for (const figure of figures) {
        await workbench.page.keyboard.type(figure);
        await workbench.page.keyboard.press("Tab");
      }
    };
    await workbench.goTo("表填报");
    const selected = await workbench.page.locator("#grid td[aria-selected=true]").evaluateAll((cells) => cells.map((cell) => cell.id));
    expect(selected).toEqual(["cell-B2", "cell-C2", "cell-E5"]);
    await fill("1", "2", "3");
    expect(await Promise.all(["B2", "C2", "E5"].map((name) => workbench.read(name)))).toEqual(["1", "2", "3"]);
    await workbench.goTo("A9");
    await workbench.page.getByRole("button", { name: "选择名称" }).click();
    await workbench.page.getByRole("menuitem", { name: "表填报" }).click();
    await fill("4", "5", "6");
    expect(await Promise.all(["B2", "C2", "E5"].map((name) => workbench.read(name)))).toEqual(["4", "5", "6"]);
  });

  wide("a block pasted from another program lands in its cells and is taken back by one Ctrl+Z", async () => {
    const workbench = await open();
    await workbench.type("B2", "9");
    await workbench.paste("B2", "1\t2\n3\t4");
    await workbench.cell("C3").getByText("4").waitFor();
    expect(await Promise.all(["B2", "C2", "B3", "C3"].map((name) => workbench.read(name)))).toEqual(["1", "2", "3", "4"]);
    await workbench.page.keyboard.press("Control+z");
    expect(await Promise.all(["B2", "C2", "B3", "C3"].map((name) => workbench.read(name)))).toEqual(["9", "", "", ""]);
    await workbench.page.keyboard.press("Control+y");
    expect(await workbench.read("C3")).toBe("4");
  });

  wide("a block copied in the grid can be pasted elsewhere, its formulas moved along", async () => {
    const workbench = await open();
    await workbench.type("A1", "5");
    await workbench.type("B1", "=A1*2");
    await workbench.goTo("A1:B1");
    await workbench.page.keyboard.press("Control+c");
    await workbench.goTo("A3");
    await workbench.page.keyboard.press("Control+v");
    await workbench.cell("B3").getByText("10").waitFor();
    await workbench.type("A3", "7");
    expect(await workbench.read("B3")).toBe("14");
  });

  test("a saved workbook opens again with its figures, formulas and merged cells", async () => {
    const workbench = await open();
    await workbench.type("A1", "表头");
    await workbench.type("A2", "2");
    await workbench.type("B2", "=A2*3");
    await workbench.page.evaluate(() => {
      const { model } = window.workbench;
      model.book.transact({ kind: "person" }, (draft) => draft.edit(model.activeSheet).merge({ row: 0, column: 0, rows: 1, columns: 3 }));
    });
    const { name, bytes } = await workbench.download();
    expect(name).toBe("工作簿1.xlsx");

    await workbench.command("新建");
    await workbench.page.getByRole("heading", { name: "工作簿2.xlsx" }).waitFor();
    expect(await workbench.read("A2")).toBe("");
    await workbench.load("存过的.xlsx", bytes);
    expect(await Promise.all(["A1", "A2", "B2"].map((cell) => workbench.read(cell)))).toEqual(["表头", "2", "6"]);
    expect(await workbench.cell("A1").getAttribute("colspan")).toBe("3");
    expect(await workbench.cell("B1").count()).toBe(0);
    await workbench.type("A2", "5");
    expect(await workbench.read("B2")).toBe("15");
  });

  wide("a file that is no workbook is refused in words, and what is open stays open", async () => {
    const workbench = await open();
    await workbench.type("A1", "1");
    await workbench.page.getByLabel("选择工作簿").setInputFiles({ name: "坏的.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("not a workbook") });
    await workbench.page.getByRole("button", { name: "不保存" }).click();
    await workbench.page.getByRole("alertdialog").getByText("打不开").waitFor();
    await workbench.page.getByRole("button", { name: "确定" }).click();
    expect(await workbench.read("A1")).toBe("1");
  });

  wide("typing into a locked cell of a protected sheet is refused in Excel's words", async () => {
    const workbench = await open();
    await workbench.type("B2", "1");
    await workbench.command("保护工作表");
    await workbench.goTo("B2");
    await workbench.page.keyboard.type("2");
    await workbench.page.getByRole("alertdialog").getByText("受保护的工作表").waitFor();
    await workbench.page.getByRole("button", { name: "确定" }).click();
    expect(await workbench.read("B2")).toBe("1");
    await workbench.command("取消保护工作表");
    await workbench.type("B2", "2");
    expect(await workbench.read("B2")).toBe("2");
  });

  wide("sheets are added, renamed, copied and deleted by their tabs", async () => {
    const workbench = await open();
    await workbench.page.getByRole("button", { name: "新建工作表" }).click();
    await workbench.tab("Sheet2").dblclick();
    await workbench.page.keyboard.type("我的表");
    await workbench.page.keyboard.press("Enter");
    await workbench.tab("我的表").click({ button: "right" });
    await workbench.page.getByRole("menuitem", { name: "复制一份" }).click();
    await workbench.tab("我的表 (2)").waitFor();
    await workbench.tab("我的表").click({ button: "right" });
    await workbench.page.getByRole("menuitem", { name: "删除" }).click();
    await workbench.page.getByRole("button", { name: "删除", exact: true }).click();
    await workbench.tab("我的表").waitFor({ state: "detached" });
    expect(await workbench.sheetNames()).toEqual(["Sheet1", "我的表 (2)"]);
    expect(await workbench.read("A1")).toBe("");
  });

  wide("rows are inserted by the right-click menu, and formulas follow", async () => {
    const workbench = await open();
    await workbench.type("A1", "1");
    await workbench.type("A2", "2");
    await workbench.type("A4", "=SUM(A1:A2)");
    await workbench.cell("A2").click({ button: "right" });
    await workbench.page.getByRole("menuitem", { name: "插入 1 行" }).click();
    await workbench.cell("A5").getByText("3").waitFor();
    expect(await workbench.page.evaluate(() => window.workbench.model.cell(window.workbench.model.activeSheet, 4, 0).formula)).toBe("=SUM(A1:A3)");
  });

  wide("the host sees a cell being edited until Enter or Esc, also while the pane is clicked", async () => {
    const workbench = await open();
    const editing = () => workbench.page.evaluate(() => window.workbench.model.editing !== undefined);
    await workbench.goTo("B2");
    await workbench.page.keyboard.type("1");
    expect(await editing()).toBe(true);
    await workbench.page.getByLabel("当作").focus();
    expect(await editing()).toBe(true);
    await workbench.cell("C3").click();
    expect(await editing()).toBe(false);
    expect(await workbench.read("B2")).toBe("1");
  });

  wide("Chinese written by an input method lands whole in the cell", async () => {
    const workbench = await open();
    await workbench.goTo("B2");
    const session = await workbench.context.newCDPSession(workbench.page);
    for (const text of ["n", "ni", "ni h", "ni hao"]) await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    expect(await workbench.page.evaluate(() => window.workbench.model.editing !== undefined)).toBe(true);
    await session.send("Input.insertText", { text: "你好" });
    await workbench.page.keyboard.press("Enter");
    expect(await workbench.read("B2")).toBe("你好");
  });

  wide("a button of the ribbon opens the pane that was closed, and the add-in in it goes on", async () => {
    const workbench = await open();
    await workbench.pane.getByRole("button", { name: "建立年报表格" }).waitFor();
    await workbench.pane.getByLabel("单位全称").fill("某某街道办事处");
    await workbench.page.getByRole("button", { name: "关闭窗格" }).click();
    await workbench.page.getByRole("complementary").waitFor({ state: "hidden" });
    await workbench.command("校验");
    await workbench.page.getByRole("complementary").waitFor();
    expect(await workbench.pane.getByLabel("单位全称").inputValue()).toBe("某某街道办事处");
  });

  wide("as a too old Excel the pane says so, and as another Excel it starts again over the same workbook", async () => {
    const workbench = await open();
    await workbench.type("B2", "7");
    await workbench.become("过旧的 Excel（ExcelApi 1.8）");
    await workbench.pane.getByText("缺少的功能：ExcelApi 1.9").waitFor();
    await workbench.become("Excel LTSC 2021");
    await workbench.pane.getByRole("button", { name: "建立年报表格" }).waitFor();
    expect(await workbench.read("B2")).toBe("7");
  });
});
