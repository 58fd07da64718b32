import { chromium, type Browser } from "playwright-core";

declare const environmentIsKept: boolean;

let connected: Promise<Browser> | undefined;

/** The browser that was begun for the worker this file of tests runs in. */
export function workersBrowser(): Promise<Browser> {
  return (connected ??= connect());
}

/** After the tests of a file. Where the next file finds nothing of this one, the connection to the browser would hold the run; the browser goes on. */
export async function leaveBrowser(): Promise<void> {
  if (!environmentIsKept) await (await connected)?.close();
}

function connect(): Promise<Browser> {
  const { E2E_BROWSERS, JEST_WORKER_ID } = process.env;
  const addresses = E2E_BROWSERS === undefined ? [] : (JSON.parse(E2E_BROWSERS) as readonly string[]);
  const address = addresses[Number(JEST_WORKER_ID ?? 1) - 1];
  if (address === undefined) throw new Error("The browser tests need jest's global set-up of the project e2e");
  return chromium.connectOverCDP(address);
}
