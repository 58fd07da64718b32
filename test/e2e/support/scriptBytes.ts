import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** A script of the add-in as fetched, and what it weighs on the way when compressed. */
export interface FetchedScript {
  readonly url: string;
  readonly gzip: number;
}

/**
 * Listens from now on for the scripts that the add-in's page fetches from its own origin; Office.js and the workbench are
 * not counted. The answer gives what was fetched so far.
 */
export function countScripts(page: Page, origin: string): () => Promise<readonly FetchedScript[]> {
  const bodies = new Map<string, Promise<FetchedScript>>();
  page.on("response", (response: Response) => {
    const url = response.url();
    const own = url.startsWith(`${origin}/`) && !url.startsWith(`${origin}/workbench/`) && !url.startsWith(`${origin}/office-js/`);
    if (!own || response.request().resourceType() !== "script" || bodies.has(url)) return;
    const weighed = response.body().then((body) => ({ url, gzip: gzipSync(body, { level: 9 }).length }));
    // A page that is left takes its bodies with it: that is a fault only for a test that asks for them, which meets it there.
    weighed.catch(() => bodies.delete(url));
    bodies.set(url, weighed);
  });
  return () => Promise.all(bodies.values());
}
