import { chromium, type Browser } from "playwright-core";

declare global {
  /** Whether the next file of tests finds what this one leaves: see test/support/keptEnvironment.js. */
  var environmentIsKept: boolean;
}

let connected: Promise<Browser> | undefined;

/** The browser that was begun for the worker this file of tests runs in. */
export function workersBrowser(): Promise<Browser> {
  return (connected ??= connect());
}

/** Ends the connection, which takes away its windows; the browser goes on. A process that runs no more than one file would be held by it. */
export async function leaveBrowser(): Promise<void> {
  const ending = connected;
  connected = undefined;
  await (await ending)?.close();
}

function connect(): Promise<Browser> {
  const { E2E_BROWSERS, JEST_WORKER_ID } = process.env;
  const addresses = E2E_BROWSERS === undefined ? [] : (JSON.parse(E2E_BROWSERS) as readonly string[]);
  const address = addresses[Number(JEST_WORKER_ID ?? 1) - 1];
  if (address === undefined) throw new Error("The browser tests need jest's global set-up of the project e2e");
  return chromium.connectOverCDP(address);
}
