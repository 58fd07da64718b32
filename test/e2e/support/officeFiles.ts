import { existsSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const FILES = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/**
 * Answers Office's address with the files of the dev dependency, so that the bytes that are shipped are what runs, and
 * lets nothing else out of this machine. The answer lists what was asked for elsewhere.
 */
export async function answerForOffice(context: BrowserContext, origin: string): Promise<string[]> {
  const outside: string[] = [];
  await context.route(
    (url) => url.origin !== origin && /^https?:$/.test(url.protocol),
    async (route) => {
      const url = route.request().url().replace(/[?#].*$/, "");
      const file = path.join(FILES, url.startsWith(CDN) ? url.slice(CDN.length) : "");
      if (url.startsWith(CDN) && file.startsWith(FILES + path.sep) && existsSync(file)) await route.fulfill({ path: file });
      else {
        outside.push(url);
        await route.abort("blockedbyclient");
      }
    },
  );
  return outside;
}
