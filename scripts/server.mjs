/** A small https server for folders on this machine. */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:https";
import { createServer as createProbe } from "node:net";
import { createRequire } from "node:module";
import path from "node:path";

const { cacheOf } = createRequire(import.meta.url)("./headers.cjs");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".gif": "image/gif",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const PLAIN = { "X-Content-Type-Options": "nosniff", "Access-Control-Allow-Origin": "*" };

/**
 * A folder that is served.
 * @typedef {object} Mount
 * @property {string} prefix  begins and ends with "/"
 * @property {string} folder
 * @property {number} [maxAge]  seconds a browser may keep its files, where their names do not tell
 * @property {Record<string, string>} [headers]  sent with each of its files
 */

/**
 * The file a request path means, or undefined. Nothing outside the mounted folders is ever answered:
 * the path is decoded once, must hold no `..` and no NUL, and what it leads to must lie in the folder even behind links.
 * @param {Mount[]} mounts  the longest fitting prefix wins
 * @param {string} pathname  as in the request
 * @returns {Promise<{file: string, size: number, mount: Mount} | undefined>}
 */
export async function locate(mounts, pathname) {
  let wanted;
  try {
    wanted = decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
  if (wanted.includes("\0") || wanted.includes("\\") || wanted.split("/").includes("..")) return undefined;
  const mount = mounts.filter(({ prefix }) => wanted.startsWith(prefix)).sort((a, b) => b.prefix.length - a.prefix.length)[0];
  if (mount === undefined) return undefined;
  const inside = wanted.slice(mount.prefix.length);
  const asked = path.join(mount.folder, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside);
  try {
    const [file, folder] = await Promise.all([realpath(asked), realpath(mount.folder)]);
    if (!file.startsWith(folder + path.sep)) return undefined;
    const found = await stat(file);
    return found.isFile() ? { file, size: found.size, mount } : undefined;
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(error.code)) return undefined;
    throw error;
  }
}

async function answer(request, response, { mounts, redirects }) {
  const { pathname, search } = new URL(request.url, "https://localhost");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const elsewhere = redirects[pathname];
  if (elsewhere !== undefined) {
    response.writeHead(302, { Location: elsewhere + search }).end();
    return;
  }
  const found = await locate(mounts, pathname);
  if (found === undefined) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end(`没有这个文件。No such file: ${pathname}\n`);
    return;
  }
  const extension = path.extname(found.file).toLowerCase();
  response.writeHead(200, {
    "Content-Type": TYPES[extension] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": found.mount.maxAge === undefined ? cacheOf(found.file) : `max-age=${found.mount.maxAge}`,
    ...(found.mount.headers ?? PLAIN),
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  createReadStream(found.file).on("error", (error) => response.destroy(error)).pipe(response);
}

/** Where a browser looks for `localhost`: whoever holds the port on one of them would be asked in our place. */
const LOOPBACK = ["127.0.0.1", "::1"];

/** Refuses at once, before anything long is done, where a port cannot be used. @throws with code EADDRINUSE or EACCES */
export async function claimable(port, host) {
  for (const address of host === undefined ? LOOPBACK : [host]) await claim(port, address);
}

function claim(port, host) {
  const probe = createProbe();
  return new Promise((resolve, reject) => {
    // A machine without this kind of address has nobody on it either.
    probe.once("error", (error) => (error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT" ? resolve() : reject(error)));
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/**
 * Serves folders over https.
 * @param {object} options
 * @param {{key: string, cert: string}} options.certificate
 * @param {number} options.port  0: a free one
 * @param {string} [options.host]  address to listen on; this machine alone by default
 * @param {Mount[]} options.mounts
 * @param {Record<string, string>} [options.redirects]
 * @returns {Promise<{origin: string, port: number, close(): Promise<void>}>}
 * @throws with code EADDRINUSE when the port is taken, EACCES when it is not allowed
 */
export function serve({ certificate, port, host = "127.0.0.1", mounts, redirects = {} }) {
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(request, response, { mounts, redirects }).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const bound = server.address().port;
      resolve({
        origin: `https://localhost:${bound}`,
        port: bound,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            server.closeAllConnections();
          }),
      });
    });
  });
}
