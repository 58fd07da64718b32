import { Clerk } from "./clerk";
import { readyReport } from "./readyReport";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";
import type { Workbench } from "./support/workbench";

const WRITTEN = "公开的主动性还不够，将加强培训。";
const BETTER = "公开的主动性还不够，已制定整改措施。";

browserTests("edits by hand on the report sheet", (open) => {
  let ready: Buffer;
  beforeAll(async () => {
    ready = await readyReport("pt_region_2022");
  });

  /** The cell of the active sheet that displays these words. */
  const cellWith = (workbench: Workbench, words: string): Promise<string | undefined> =>
    workbench.page.evaluate((wanted) => {
      const { model } = window.workbench;
      const used = model.usedArea(model.activeSheet);
      for (let row = 1; row < (used?.rows ?? 0); row += 1)
        for (let column = 1; column < (used?.columns ?? 0); column += 1) if (model.cell(model.activeSheet, row, column).text.includes(wanted)) return `${String.fromCharCode(65 + column)}${row + 1}`;
      return undefined;
    }, words);

  /** Generates, changes a paragraph and a number by hand on 年度报告, and asks to generate again. */
  async function edited(): Promise<Clerk> {
    const workbench = await open({ paneClosed: true });
    const clerk = new Clerk(workbench);
    await clerk.receive(ready);
    await clerk.screen("校验与报送");
    await clerk.button("生成年度报告").click();
    await clerk.message("已生成“年度报告”表。").waitFor();
    await workbench.type((await cellWith(workbench, WRITTEN))!, BETTER);
    await workbench.type((await cellWith(workbench, "10690"))!, "10691");
    // The pane says so a moment later, above the button, which moves down: a press in that moment would miss it.
    await clerk.message("“年度报告”表有手工改动 2 处").waitFor();
    await clerk.button("生成年度报告").click();
    await workbench.pane.getByRole("dialog", { name: "年度报告表里有手工改动" }).waitFor();
    return clerk;
  }

  wide("are listed with what was and what is there, and nothing happens on 取消", async () => {
    const clerk = await edited();
    const { workbench } = clerk;
    const dialog = workbench.pane.getByRole("dialog");
    const said = await dialog.innerText();
    for (const words of ["有 2 处手工改动", WRITTEN, BETTER, "10690", "10691"]) expect(said).toContain(words);
    await workbench.picture("hand-edits");
    await clerk.button("取消").click();
    await dialog.waitFor({ state: "hidden" });
    expect(await cellWith(workbench, "10691")).toBeDefined();
    expect(await cellWith(workbench, "已制定整改措施")).toBeDefined();
    expect(await workbench.sheetNames()).not.toContain("年度报告（旧）");
  });

  test("带回文字 writes the paragraph into 文字, and keeps on the old sheet what has no place there", async () => {
    const clerk = await edited();
    const { workbench } = clerk;
    await workbench.pane.getByRole("button", { name: "带回文字（1 段）" }).click();
    await clerk.message("1 段手工改动已带回“文字”表。旧表改名为“年度报告（旧）”保留。").waitFor();
    await workbench.sheet("年度报告");
    expect(await cellWith(workbench, BETTER)).toBeDefined();
    expect(await cellWith(workbench, "10690")).toBeDefined();
    await workbench.sheet("文字");
    expect(await cellWith(workbench, BETTER)).toBeDefined();
    expect(await cellWith(workbench, WRITTEN)).toBeUndefined();
    await workbench.sheet("年度报告（旧）");
    expect(await cellWith(workbench, "10691")).toBeDefined();
    await clerk.button("校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
  });

  wide("旧表改名保留 leaves them on the old sheet beside a new one", async () => {
    const clerk = await edited();
    const { workbench } = clerk;
    await workbench.pane.getByRole("button", { name: "旧表改名保留" }).click();
    await clerk.message("已生成“年度报告”表。旧表改名为“年度报告（旧）”保留。").waitFor();
    expect((await workbench.sheetNames()).filter((name) => name.startsWith("年度报告"))).toHaveLength(2);
    await workbench.sheet("年度报告（旧）");
    expect(await cellWith(workbench, BETTER)).toBeDefined();
    await workbench.sheet("年度报告");
    expect(await cellWith(workbench, WRITTEN)).toBeDefined();
    expect(await cellWith(workbench, "10691")).toBeUndefined();
  });

  wide("覆盖 draws over them, as said", async () => {
    const clerk = await edited();
    const { workbench } = clerk;
    await workbench.pane.getByRole("button", { name: "覆盖" }).click();
    await clerk.message("已生成“年度报告”表。").waitFor();
    await workbench.sheet("年度报告");
    expect(await cellWith(workbench, WRITTEN)).toBeDefined();
    expect(await cellWith(workbench, "10691")).toBeUndefined();
    expect(await workbench.sheetNames()).not.toContain("年度报告（旧）");
    await clerk.button("生成年度报告").click();
    await clerk.message("已生成“年度报告”表。").waitFor();
  });
});
