import { chromium, type Browser } from "playwright-core";

/** The browser that was begun for the worker this file of tests runs in. To close it leaves it running and takes away its windows. */
export function workersBrowser(): Promise<Browser> {
  const { E2E_BROWSERS, JEST_WORKER_ID } = process.env;
  const addresses = E2E_BROWSERS === undefined ? [] : (JSON.parse(E2E_BROWSERS) as readonly string[]);
  const address = addresses[Number(JEST_WORKER_ID ?? 1) - 1];
  if (address === undefined) throw new Error("The browser tests need jest's global set-up of the project e2e");
  return chromium.connectOverCDP(address);
}
