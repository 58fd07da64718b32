/** Checksums as `sha256sum -c` reads them. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Every file under a folder, by its path with slashes, in order. */
export async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/")).sort();
}

/** @returns {Promise<Map<string, string>>} SHA-256 in hexadecimal digits by file */
export async function sumsOf(folder, files) {
  const sums = new Map();
  for (const file of files) sums.set(file, createHash("sha256").update(await readFile(path.join(folder, file))).digest("hex"));
  return sums;
}

export const asText = (sums) => [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join("");

/** @throws Error where a line is no checksum */
export function fromText(text) {
  return new Map(text.split("\n").filter((line) => line !== "").map((line) => {
    const found = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    if (!found) throw new Error(`no checksum: ${line}`);
    return [found[2], found[1]];
  }));
}
