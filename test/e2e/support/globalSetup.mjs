/** Once before all browser tests: a browser, fresh production builds, and one server for every test file. */
import { chromium } from "playwright-core";
import { freshenAll } from "../../../scripts/production.mjs";
import { serveSite } from "../../../scripts/site.mjs";
import { findBrowser } from "./browser.mjs";
import { answeredHere, OFFICE } from "./officeAddress.mjs";

/** A browser that is there may still not start, for want of a library. @returns {Promise<string | undefined>} why not */
async function faultOf({ executablePath, args, env }) {
  try {
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    await browser.close();
    return undefined;
  } catch (error) {
    return `${executablePath} does not start: ${error.message.split("\n").slice(0, 12).join("\n")}`;
  }
}

export default async function setUp() {
  const browser = await findBrowser();
  const missing = browser.missing ?? (await faultOf(browser));
  if (missing !== undefined) {
    process.env.E2E_NOT_RUN = missing;
    console.warn(`\nThe browser tests are NOT run; all others are. ${missing}\n没有运行浏览器测试，其余测试照常运行。请安装 Chromium、Chrome 或 Edge，或用 CHROME_PATH 指定。\n`);
    return;
  }
  await freshenAll();
  const site = await serveSite({ port: 0, addin: "dist", officeAt: OFFICE.pathname });
  process.env.E2E_BROWSER = JSON.stringify({ ...browser, args: [...browser.args, answeredHere(site.port)] });
  process.env.E2E_PAGE = site.page;
  process.env.E2E_OFFICE = OFFICE.href;
  globalThis.closeE2eSite = () => site.close();
}
