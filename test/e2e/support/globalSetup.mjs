/** Once before all browser tests: the browsers, fresh production builds, one server for every test file, and a place for what one makes for the others. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { freshenAll } from "../../../scripts/production.mjs";
import { serveSite } from "../../../scripts/site.mjs";
import { findBrowser } from "./browser.mjs";
import { beginBrowsers } from "./browsers.mjs";
import { answeredHere, OFFICE } from "./officeAddress.mjs";

function notRun(missing) {
  process.env.E2E_NOT_RUN = missing;
  console.warn(`\nThe browser tests are NOT run; all others are. ${missing}\n没有运行浏览器测试，其余测试照常运行。请安装 Chromium、Chrome 或 Edge，或用 CHROME_PATH 指定。\n`);
}

/** @param {{maxWorkers: number}} configuration  jest's */
export default async function setUp({ maxWorkers }) {
  const found = await findBrowser();
  if (found.missing !== undefined) return notRun(found.missing);
  await freshenAll();
  const site = await serveSite({ port: 0, addin: "dist", officeAt: OFFICE.pathname });
  const browser = { ...found, args: [...found.args, answeredHere(site.port)] };
  const browsers = await beginBrowsers(browser, maxWorkers);
  if (browsers.missing !== undefined) {
    await site.close();
    return notRun(browsers.missing);
  }
  const made = await mkdtemp(path.join(tmpdir(), "nianbao-e2e-"));
  process.env.E2E_MADE = made;
  process.env.E2E_BROWSERS = JSON.stringify(browsers.addresses);
  process.env.E2E_PAGE = site.page;
  process.env.E2E_OFFICE = OFFICE.href;
  globalThis.closeE2eSite = () => Promise.all([browsers.close(), site.close(), rm(made, { recursive: true })]);
}
