/** Where Office.js's files are taken from: a server, or a folder. */
import { readFile } from "node:fs/promises";
import path from "node:path";

/** What the person who runs the command can mend. */
export class NotHad extends Error {}

async function fromServer(base, file) {
  const url = new URL(file, base.endsWith("/") ? base : `${base}/`);
  const response = await fetch(url).catch((error) => {
    throw new NotHad(`取不到 ${url}：${error.cause?.message ?? error.message}\nCannot be reached.`);
  });
  if (!response.ok) throw new NotHad(`取不到 ${url}：服务器答复 ${response.status}\nThe server refused.`);
  const bytes = Buffer.from(await response.arrayBuffer());
  // A proxy that wants a password answers with a page of its own, and says that all is well.
  if (bytes.subarray(0, 200).toString("utf8").trimStart().startsWith("<")) throw new NotHad(`${url} 给的是网页，不是程序：可能要先登录代理。\nA page came instead of a script.`);
  return bytes;
}

async function fromFolder(folder, file) {
  try {
    return await readFile(path.join(folder, file));
  } catch (error) {
    if (error.code === "ENOENT") throw new NotHad(`没有 ${path.join(folder, file)}\nNo such file.`);
    throw error;
  }
}

/** @returns {(file: string) => Promise<Buffer>} rejects with NotHad */
export const sourceAt = (from) => (/^https?:\/\//.test(from) ? (file) => fromServer(from.replace(/office\.js$/, ""), file) : (file) => fromFolder(path.resolve(from), file));
