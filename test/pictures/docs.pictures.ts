/** `npm run pictures`: takes the pictures of the docs from the real pane, on made-up or published figures, into docs/images. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Clerk, placeOf } from "../e2e/clerk";
import { chooseFile, enterPane, keyboardOn, pressByKeyboard } from "../e2e/keyboard";
import { clerkWith, ODD, oddReport } from "../e2e/oddReport";
import { clerksAtWork } from "../e2e/readyReport";
import { browserTests } from "../e2e/support/browserTests";
import type { Workbench } from "../e2e/support/workbench";
import { docxBytes } from "../outside/generate/docx";
import { publishedPage, UNIT } from "../outside/generate/page";
import { PICTURES, type PictureName } from "./list";
import { decode, encode } from "./png";

const FOLDER = path.resolve(__dirname, "../../docs/images");
const taken = new Set<string>();

const START = { unit: UNIT, titleName: "环岛街道", officeKind: "街道办事处", year: 2024 } as const;
const HALF = { "E9": 81, F9: 5, I9: 3, E10: 2, F10: 0, I10: 0, E11: 46, F11: 3, I11: 2, E12: 11, F12: 1, I12: 1, E16: 4, E24: 6, F24: 1, E30: 5 };
// The column 法律服务机构 is whole, and one case in it is booked both as done and as carried over.
const REST = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`I${11 + i}`, 0]));
const CELLS = { ...REST, ...HALF, I33: 1 };

/** Waits for what moves or is still being drawn. */
const still = (workbench: Workbench): Promise<void> => workbench.page.waitForTimeout(800);

function keep(name: PictureName, png: Buffer): void {
  writeFileSync(path.join(FOLDER, `${name}.png`), encode(decode(png)));
  taken.add(name);
}

async function ofPane(workbench: Workbench, name: PictureName): Promise<void> {
  await still(workbench);
  keep(name, await workbench.page.locator("aside iframe").screenshot());
}

/** Cells and tabs, without what stands above them. */
const SHEET = { x: 0, y: 160, width: 1015, height: 584 };

async function ofWindow(workbench: Workbench, name: PictureName, clip?: typeof SHEET): Promise<void> {
  await still(workbench);
  keep(name, await workbench.page.screenshot({ ...(clip && { clip }) }));
}

beforeAll(() => void mkdirSync(FOLDER, { recursive: true }));

browserTests("pictures of the docs", (open) => {
  const atWork = clerksAtWork(open, "pt_build_2022");

  test("from an empty workbook to a half-filled one", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    const { pane } = workbench;
    await pane.getByLabel("单位全称").fill("宁波市鄞州区东柳街道办事处");
    await pane.getByLabel("标题用名称").fill("东柳街道");
    await pane.getByLabel("单位类型").selectOption({ label: "街道办事处" });
    // This year's report, so that its deadline still lies ahead whenever the pictures are taken.
    await pane.getByLabel("报告年度").fill(String(new Date().getFullYear()));
    await ofPane(workbench, "start");
    await clerk.button("建立年报表格").click();
    await clerk.message("已建立 8 张表").waitFor();
    await workbench.sheet("三 申请办理");
    for (const [cell, value] of Object.entries(CELLS)) await workbench.type(cell, String(value));
    await clerk.open(/法律服务机构不平/);
    await workbench.goTo("I9");
    await ofWindow(workbench, "workbench");
    await clerk.button("空格填 0…").click();
    await clerk.button("取消").waitFor();
    await ofPane(workbench, "zero-fill");
  });

  test("what is taken from last year's report, and from a report that stands elsewhere", async () => {
    const clerk = new Clerk(await open());
    const { workbench } = clerk;
    await clerk.layOut(START);
    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.button("取去年数…"));
    await keyboardOn(clerk.button("选择文件…"));
    await chooseFile(workbench, "2023年年报.docx", docxBytes(publishedPage("suqian_2023")));
    await keyboardOn(clerk.button("取去年数"));
    await ofPane(workbench, "last-year");
    await clerk.button("取消").click();
    await enterPane(workbench);
    await pressByKeyboard(workbench, clerk.button("从文件读取…"));
    await keyboardOn(clerk.button("选择文件…"));
    await chooseFile(workbench, "2024年年报.docx", docxBytes(publishedPage("huaian_2024")));
    await keyboardOn(workbench.pane.getByRole("button", { name: /^放进工作簿/ }));
    await ofPane(workbench, "import");
  });

  test("a wrong total, a pushed row, and what is rarely wanted", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { page, pane } = workbench;
    await clerk.type("t3.new.total", "0");
    await clerk.item(/：总计差 11 件/).waitFor();
    await clerk.button("看改法").click();
    await pane.getByRole("group", { name: /^按可能性排列/ }).waitFor();
    await ofPane(workbench, "repair");
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("还不能报送").waitFor();
    await ofPane(workbench, "not-yet");
    await pane.getByRole("tab", { name: "更多", exact: true }).click();
    await pane.getByText("保护表格（防误改）").waitFor();
    await ofPane(workbench, "more");
    await clerk.screen("填报");
    await clerk.sheetOf("t3.r3_2.company");
    await workbench.cell(placeOf("t3.r3_2.company").cell).click({ button: "right" });
    await page.getByRole("menuitem", { name: "插入 1 行" }).click();
    await clerk.button("恢复版面").waitFor();
    await ofPane(workbench, "layout");
  });

  test("something odd that is explained", async () => {
    const clerk = await clerkWith(open, await oddReport(), 1);
    await clerk.open(ODD.title);
    await clerk.button("写说明").click();
    await clerk.workbench.pane.getByRole("textbox", { name: "说明", exact: true }).fill("四件文件当年已废止，未另行统计");
    await clerk.workbench.pane.getByRole("textbox", { name: "说明人", exact: true }).fill("张三");
    await ofPane(clerk.workbench, "explain");
  });

  test("the texts of a report, one that passed, the sheet it makes, and its cover without the pane", async () => {
    const clerk = await atWork();
    const { workbench } = clerk;
    const { pane } = workbench;
    await pane.getByRole("tab", { name: "写文字", exact: true }).click();
    await pane.getByRole("button", { name: /^（二）依申请公开/, expanded: true }).waitFor();
    await clerk.button("插入“申请办理情况”").waitFor();
    await ofPane(workbench, "narrative");
    await clerk.screen("校验与报送");
    await clerk.button("校验").click();
    await clerk.message("校验通过，可以报送。").waitFor();
    await ofPane(workbench, "passed");
    await clerk.button("生成年度报告").click();
    await clerk.message("已生成“年度报告”表。").waitFor();
    await ofWindow(workbench, "report-sheet", SHEET);
    const { bytes } = await workbench.download();
    const other = await open({ alone: true, paneClosed: true });
    await other.load("东柳街道2024年年报.xlsx", bytes);
    await other.sheet("封面");
    await ofWindow(other, "cover", SHEET);
  });

  afterAll(() => {
    const missing = Object.keys(PICTURES).filter((name) => !taken.has(name));
    if (missing.length > 0) throw new Error(`not taken: ${missing.join(", ")}`);
  });
});
