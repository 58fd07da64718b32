/** Once before all browser tests: the browsers, fresh production builds with one server for every test file, and a place for what one makes for the others. */
import { fork } from "node:child_process";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";
import { beginBrowsers } from "./browsers.mjs";
import { freePort } from "./freePort.mjs";
import { answeredHere, OFFICE } from "./officeAddress.mjs";

const SITE = fileURLToPath(new URL("siteProcess.mjs", import.meta.url));

function notRun(missing) {
  process.env.E2E_NOT_RUN = missing;
  console.warn(`\nThe browser tests are NOT run; all others are. ${missing}\n没有运行浏览器测试，其余测试照常运行。请安装 Chromium、Chrome 或 Edge，或用 CHROME_PATH 指定。\n`);
}

/** @param {{maxWorkers: number}} configuration  jest's */
export default async function setUp({ maxWorkers }) {
  const found = await findBrowser();
  if (found.missing !== undefined) return notRun(found.missing);
  const port = await freePort();
  const browser = { ...found, args: [...found.args, answeredHere(port)] };
  const browsers = await beginBrowsers(browser, maxWorkers);
  if (browsers.missing !== undefined) return notRun(browsers.missing);
  const made = await mkdtemp(path.join(tmpdir(), "nianbao-e2e-"));
  process.env.E2E_MADE = made;
  process.env.E2E_BROWSERS = JSON.stringify(browsers.addresses);
  const told = path.join(made, "site.json");
  process.env.E2E_SITE = told;
  process.env.E2E_OFFICE = OFFICE.href;
  // Nobody waits for it but the browser tests, see siteEnvironment.js.
  const site = fork(SITE, [String(port)], { execArgv: [] });
  /** The first that is known, whole or not at all, since others look for it meanwhile. */
  const tell = (what) => {
    if (existsSync(told)) return;
    writeFileSync(`${told}.part`, JSON.stringify(what));
    renameSync(`${told}.part`, told);
  };
  site.once("message", tell);
  const siteEnds = new Promise((resolve) => site.once("exit", (code, signal) => {
    // Else whoever waits for it would wait for ever.
    tell({ failed: `what builds and serves it came to its end (${signal ?? code})` });
    resolve();
  }));
  globalThis.closeE2eSite = async () => {
    if (site.connected) site.disconnect();
    await Promise.all([browsers.close(), siteEnds]);
    await rm(made, { recursive: true });
  };
}
