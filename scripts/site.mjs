/** The workbench's site: the page, the pane it hosts, and Office.js, on one origin as the client demands. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { certificateIn } from "./certificate.mjs";
import { serve } from "./server.mjs";

const { policyIn } = createRequire(import.meta.url)("./csp.cjs");
const { everywhere } = createRequire(import.meta.url)("./headers.cjs");

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
/** Where the site serves Office.js of the dev dependency, the folder as it is: its loader finds its parts by its own address. */
export const OFFICE_JS_ROUTE = "/office-js/office.js";

/**
 * Serves a built add-in with the workbench around it.
 * @param {object} options
 * @param {number} options.port  0: a free one
 * @param {string} [options.host]
 * @param {string} options.addin  folder of the built add-in, from the project's root
 * @param {string} [options.workbench]  folder of the built workbench page
 * @param {string} [options.officeAt]  a path where Office.js is served once more: the one of Office's own address, for a browser that was told to ask here
 * @returns {Promise<{origin: string, page: string, port: number, certificate: import("./certificate.mjs").Certificate, close(): Promise<void>}>}
 */
export async function serveSite({ port, host, addin, workbench = "build/workbench", officeAt }) {
  const certificate = await certificateIn(path.join(ROOT, ".cert"));
  const officeJs = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
  const folder = path.resolve(ROOT, addin);
  // The very headers that the templates for other servers name.
  const headers = everywhere(policyIn(await readFile(path.join(folder, "taskpane.html"), "utf8")));
  const server = await serve({
    certificate,
    port,
    host,
    mounts: [
      { prefix: "/", folder, headers },
      { prefix: "/workbench/", folder: path.resolve(ROOT, workbench) },
      { prefix: "/office-js/", folder: officeJs },
      // Office's own server lets browsers keep it as well.
      ...(officeAt === undefined ? [] : [{ prefix: officeAt, folder: officeJs, maxAge: 3600 }]),
    ],
    redirects: { "/": "/workbench/", "/workbench": "/workbench/" },
  });
  return { ...server, page: `${server.origin}/workbench/`, certificate };
}
