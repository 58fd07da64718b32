/**
 * `npm run pictures`: takes the pictures of the README from the real pane in the workbench, on made-up figures of a
 * subdistrict. A Chinese font must be installed, else pictures lie.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../test/e2e/support/browser.mjs";
import { bundle } from "./bundle.mjs";
import { OFFICE_JS_ROUTE, ROOT, serveSite } from "./site.mjs";

const ADDIN = "build/addin";
const FOLDER = path.join(ROOT, "docs/images");

/** Cells of 三 申请办理 as a clerk has filled them half-way, with one case booked twice. */
const CELLS = Object.entries({ E9: 81, F9: 5, I9: 3, E10: 2, F10: 0, I10: 0, E11: 46, F11: 3, I11: 2, E12: 11, F12: 1, I12: 1, E16: 4, E24: 6, F24: 1, E30: 5 });

async function fill(page, cells) {
  for (const [name, value] of cells) {
    const box = page.getByRole("textbox", { name: "名称框" });
    await box.fill(name);
    await box.press("Enter");
    await page.keyboard.type(String(value));
    await page.keyboard.press("Enter");
  }
}

async function take(page) {
  const pane = page.frameLocator("aside iframe");
  await pane.getByLabel("单位全称").fill("宁波市鄞州区东柳街道办事处");
  await pane.getByLabel("标题用名称").fill("东柳街道");
  await pane.getByLabel("单位类型").selectOption({ label: "街道办事处" });
  // This year's report, so that its deadline still lies ahead whenever the pictures are taken.
  await pane.getByLabel("报告年度").fill(String(new Date().getFullYear()));
  await pane.getByRole("button", { name: "建立年报表格" }).click();
  await pane.getByRole("button", { name: /空格填 0/ }).waitFor();
  await page.getByRole("tab", { name: "三 申请办理", exact: true }).click();
  await fill(page, CELLS);
  // The column 法律服务机构 is whole, and one case in it is booked both as done and as carried over.
  const rest = Array.from({ length: 21 }, (_, i) => `I${11 + i}`).filter((name) => !CELLS.some(([filled]) => filled === name));
  await fill(page, [...rest.map((name) => [name, 0]), ["I33", 1]]);
  await pane.getByText("法律服务机构不平").first().click();
  await page.getByRole("textbox", { name: "名称框" }).fill("I9");
  await page.getByRole("textbox", { name: "名称框" }).press("Enter");
  await page.waitForTimeout(800);
  await page.screenshot({ path: path.join(FOLDER, "workbench.png") });
}

const found = await findBrowser();
if (found.missing !== undefined) throw new Error(found.missing);
await mkdir(FOLDER, { recursive: true });
await bundle([{ env: { outDir: ADDIN, officeJsUrl: OFFICE_JS_ROUTE } }, { env: { workbench: true } }]);
const site = await serveSite({ port: 0, addin: ADDIN });
const browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: { ...process.env, ...found.env } });
try {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
  await page.goto(site.page);
  await page.frameLocator("aside iframe").getByRole("button", { name: "建立年报表格" }).waitFor();
  await take(page);
} finally {
  await browser.close();
  await site.close();
}
