import type { Reading } from "../../src/report/types";
import { figureId } from "../../src/statute/ids";
import type { FigureId } from "../../src/statute/types";
import { publishedFigures } from "../support/reports";
import { Clerk, INPUTS, placeOf, TOTALS, tableNamed, type StartEntries } from "./clerk";
import { readyReport } from "./readyReport";
import { savedCells } from "./savedFile";
import { browserTests } from "./support/browserTests";
import { wide } from "./support/wide";

const FIGURES = [...INPUTS, ...TOTALS];
const SECTIONS = ["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"];

const REPORTS = {
  dongliu_2024: { unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", officeKind: "街道办事处", year: 2024 },
  pt_region_2022: { unit: "平潭综合实验区管理委员会", titleName: "平潭综合实验区", officeKind: "市级政府（汇总）", year: 2022 },
  huaian_2024: { unit: "淮安市人民政府", titleName: "淮安市", officeKind: "市级政府（汇总）", year: 2024 },
} as const satisfies Record<string, StartEntries>;

const numberOf = (reading: Reading | undefined): number => {
  if (reading?.kind !== "number") throw new Error("every figure of these reports was published");
  return reading.value;
};
const byValue = (a: number, b: number): number => a - b;
const publishedNumbers = (id: string): readonly number[] => {
  const published = publishedFigures(id);
  return FIGURES.map((figure) => numberOf(published.get(figure)));
};
const typedAs = (id: string) => {
  const published = publishedFigures(id);
  return (figure: FigureId): string => String(numberOf(published.get(figure)));
};

browserTests("the main job", (open) => {
  /** From typed figures to the saved file: validates, generates, saves, and reads back what was saved. */
  async function finish(clerk: Clerk, id: keyof typeof REPORTS): Promise<void> {
    const { workbench } = clerk;
    const { unit, titleName, year } = REPORTS[id];
    const published = publishedNumbers(id);
    await clerk.date(`${year + 1}-1-20`);
    await clerk.button("校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
    await workbench.picture(`${id}-validated`);
    expect(await clerk.figures(FIGURES)).toEqual(published);

    await clerk.button("生成年度报告").click();
    await clerk.message("已生成“年度报告”表。").waitFor();
    await workbench.page.getByRole("grid", { name: "年度报告" }).getByText(`${titleName}${year}年`).first().waitFor();
    await workbench.picture(`${id}-report`);
    // Generating changed no input, and the verdict stands.
    expect(await clerk.figures(FIGURES)).toEqual(published);
    await clerk.message("校验通过，可以报送。").waitFor();

    const { name, bytes } = await workbench.download();
    expect(name).toMatch(/\.xlsx$/);
    const cells = savedCells(bytes);
    expect([...cells.keys()].slice(-8)).toEqual(["封面", "文字", "二 主动公开", "三 申请办理", "四 复议诉讼", "校验", "年度报告", "校验记录"]);
    const saved = (figure: FigureId) => {
      const { sheet, cell } = placeOf(figure);
      return cells.get(sheet)?.get(cell);
    };
    expect(FIGURES.map((figure) => saved(figure)?.value)).toEqual(published);
    expect(TOTALS.filter((figure) => saved(figure)?.formula === undefined)).toEqual([]);

    // 年度报告 prints every published figure once, under the six headings in their order, and ends with unit and date.
    const printed = [...cells.get("年度报告")!].filter(([at]) => !/^[A-Z]+1$/.test(at)).map(([, { value }]) => value);
    const words = printed.filter((value): value is string => typeof value === "string").map((value) => value.trim()).filter((value) => value !== "");
    const numbers = printed.filter((value): value is number => typeof value === "number");
    expect([...numbers].sort(byValue)).toEqual([...published].sort(byValue));
    expect(words.filter((word) => SECTIONS.includes(word))).toEqual(SECTIONS);
    expect(words.join("").startsWith(`${titleName}${year}年政府信息公开工作年度报告`)).toBe(true);
    expect(words.slice(-2)).toEqual([unit, `${year + 1}年1月20日`]);

    // Opened again, in another Excel: the same report, by the same figures.
    await workbench.command("新建");
    await clerk.button("建立年报表格").waitFor();
    await workbench.load("存过的年报.xlsx", bytes);
    await workbench.become("Excel LTSC 2021");
    await workbench.pane.getByRole("heading", { name: `${titleName} ${year}年` }).waitFor();
    await workbench.pane.getByText("表二 已填完").waitFor();
    expect(await clerk.figures(FIGURES)).toEqual(published);
    await clerk.screen("校验与报送");
    expect(await workbench.pane.getByLabel("成文日期").inputValue()).toBe(`${year + 1}-1-20`);
    await clerk.button("重新校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
    // What was generated and saved is known as generated: no hand edits are suspected.
    await clerk.button("生成年度报告").click();
    await clerk.message("已生成“年度报告”表。").waitFor();
  }

  test("a subdistrict with little to report types table two, fills the rest with 0, and is done", async () => {
    const workbench = await open();
    const clerk = new Clerk(workbench);
    const year = REPORTS.dongliu_2024.year;
    await clerk.layOut(REPORTS.dongliu_2024);
    await workbench.picture("dongliu_2024-laid-out");
    await clerk.typeTable(tableNamed("表二"), typedAs("dongliu_2024"));
    await clerk.writeTexts(year);
    await workbench.picture("dongliu_2024-typed");
    await clerk.zeroFill(144 + 12);
    await workbench.picture("dongliu_2024-filled");
    await finish(clerk, "dongliu_2024");
  });

  wide("a whole region pastes its figures into the places to be filled in", async () => {
    const workbench = await open();
    const clerk = new Clerk(workbench);
    await clerk.layOut(REPORTS.pt_region_2022);
    const value = typedAs("pt_region_2022");
    await clerk.typeTable(tableNamed("表二"), value);
    await clerk.paste("t3.new.natural", "t3.r6_3.other", value);
    await clerk.paste("t3.carry_out.natural", "t3.carry_out.other", value);
    for (const block of ["review", "direct", "after"]) await clerk.paste(`t4.${block}.upheld`, `t4.${block}.pending`, value);
    await clerk.writeTexts(REPORTS.pt_region_2022.year);
    await finish(clerk, "pt_region_2022");
  });

  wide("a city pastes whole tables with their totals, and gives the totals their formulas back", async () => {
    const workbench = await open();
    const clerk = new Clerk(workbench);
    await clerk.layOut(REPORTS.huaian_2024);
    const value = typedAs("huaian_2024");
    await clerk.typeTable(tableNamed("表二"), value);
    await clerk.paste("t3.new.natural", "t3.carry_out.total", value);
    await clerk.paste("t4.review.upheld", "t4.after.total", value);
    await clerk.writeTexts(REPORTS.huaian_2024.year);
    await clerk.screen("填报");
    for (const [table, count] of [["表三", 31], ["表四", 3]] as const) {
      const hint = clerk.item(`提示 ${table} ${count} 个总计的公式被改成了数`);
      await hint.getByRole("button", { name: "提示" }).click();
      await workbench.picture(`huaian_2024-pasted-${table}`);
      await hint.getByRole("button", { name: "恢复公式" }).click();
      await clerk.message(`已恢复公式：${count} 格。`).waitFor();
      await hint.waitFor({ state: "detached" });
    }
    await finish(clerk, "huaian_2024");
  });

  wide("the buttons of the ribbon do the same, and open the pane that was closed", async () => {
    const workbench = await open({ paneClosed: true });
    const clerk = new Clerk(workbench);
    const { page, pane } = workbench;
    await clerk.receive(await readyReport("huaian_2024"));
    await page.getByRole("button", { name: "关闭窗格" }).click();
    await workbench.command("校验");
    await clerk.message("校验通过，可以报送。").waitFor();
    await workbench.command("生成年度报告");
    await clerk.message("已生成“年度报告”表。").waitFor();
    await clerk.sheetOf("t4.after.pending");
    await workbench.goTo(placeOf("t4.after.pending").cell);
    await page.keyboard.press("Delete");
    await clerk.message("校验通过，之后改动").waitFor();
    await workbench.sheet("封面");
    await workbench.command("下一处");
    await page.getByRole("grid", { name: "四 复议诉讼" }).waitFor();
    expect(await page.getByRole("textbox", { name: "名称框" }).inputValue()).toBe(placeOf("t4.after.pending").cell);
    await workbench.command("空格填 0");
    await pane.getByRole("dialog", { name: "把 1 个空格填为 0？" }).waitFor();
    await clerk.button("取消").click();
    await pane.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await clerk.figures([figureId("t4.after.pending")])).toEqual([null]);
  });
});
