import { existsSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

const FILES = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/**
 * Notes what is asked for elsewhere than at this machine's own pages and at Office's address. The browser finds no other
 * host at all, and Office's on this machine (see `answeredHere`), so that nothing leaves it. Requests are looked at and not
 * held, since a browser whose requests are held keeps no files.
 */
export function listenOutside(context: BrowserContext, origin: string): string[] {
  const office = officeAddress();
  const outside: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const asked = url.href.replace(/[?#].*$/, "");
    if (/^https?:$/.test(url.protocol) && url.origin !== origin && !asked.startsWith(office)) outside.push(asked);
  });
  return outside;
}

/**
 * Answers Office's address from the dev dependency's files. For windows whose pages a test answers itself: the browser does
 * not know such a page to come from this machine, and lets it ask for nothing there.
 */
export async function answerForOffice(context: BrowserContext): Promise<void> {
  const office = officeAddress();
  await context.route(`${office}**`, async (route) => {
    const file = path.join(FILES, route.request().url().replace(/[?#].*$/, "").slice(office.length));
    if (file.startsWith(FILES + path.sep) && existsSync(file)) await route.fulfill({ path: file });
    else await route.abort("blockedbyclient");
  });
}

function officeAddress(): string {
  const { E2E_OFFICE } = process.env;
  if (E2E_OFFICE === undefined) throw new Error("The browser tests need jest's global set-up of the project e2e");
  return E2E_OFFICE;
}
