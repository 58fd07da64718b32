/**
 * The browsers of a run: one for each of jest's workers, since two tests at once would share one clipboard. They are begun once, as
 * that takes longer than most tests, and end with the run.
 */
import { chromium } from "playwright-core";
import { freePort } from "./freePort.mjs";

/** Playwright's own answer to an interrupted run is to end what it began; so nothing stays behind then either. */
async function begin({ executablePath, args, env }) {
  const port = await freePort();
  const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`], env: { ...process.env, ...env } });
  return { browser, address: `http://127.0.0.1:${port}` };
}

/**
 * @param {import("./browser.mjs").Browser} found
 * @param {number} count
 * @returns {Promise<{addresses: string[], close(): Promise<void>} | {missing: string}>} `missing`: one that is there may still not start, for want of a library
 */
export async function beginBrowsers(found, count) {
  const begun = await Promise.allSettled(Array.from({ length: count }, () => begin(found)));
  const running = begun.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const close = async () => void (await Promise.all(running.map(({ browser }) => browser.close())));
  const failed = begun.find((one) => one.status === "rejected");
  if (failed === undefined) return { addresses: running.map(({ address }) => address), close };
  await close();
  return { missing: `${found.executablePath} does not start: ${failed.reason.message.split("\n").slice(0, 12).join("\n")}` };
}
