/**
 * `npm run mirror`: copies the files of Office.js that a pane in Excel asks for, unchanged and in their folders, and writes
 * their checksums; with `--check` it only says what is new, missing or changed. The files are Microsoft's: they are never
 * part of this repository nor of a deployed folder.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { asText, filesIn, fromText, sumsOf } from "./deploy/sums.mjs";
import { partsOf } from "./mirror/parts.mjs";
import { NotHad, sourceAt } from "./mirror/source.mjs";

const SUMS = "SHA256SUMS";
const USAGE = `用法 / Usage:
  npm run mirror -- --from 网址或文件夹 --out 文件夹            取一份
  npm run mirror -- --out 文件夹 --check                       和取时的校验和比
  npm run mirror -- --from 网址或文件夹 --out 文件夹 --check   和现在的来源比`;

/** @returns {Promise<Map<string, Buffer>>} every part before any is written: half a mirror would look like a whole one */
async function all(from) {
  const get = sourceAt(from);
  const loader = await get("office.js");
  const parts = new Map([["office.js", loader]]);
  for (const file of partsOf(loader.toString("utf8")).slice(1)) parts.set(file, await get(file));
  return parts;
}

async function write(from, out) {
  const inside = await readdir(out).catch((error) => (error.code === "ENOENT" ? [] : Promise.reject(error)));
  if (inside.length > 0) throw new NotHad(`文件夹不是空的：${out}\nThe folder is not empty.`);
  const parts = await all(from);
  for (const [file, bytes] of parts) {
    await mkdir(path.dirname(path.join(out, file)), { recursive: true });
    await writeFile(path.join(out, file), bytes);
  }
  await writeFile(path.join(out, SUMS), asText(await sumsOf(out, [...parts.keys()].sort())));
  console.log(`已取 ${parts.size} 个文件到 ${out}。请整个文件夹照原样放到服务器上。\nDone: ${parts.size} files.`);
}

const digests = (parts) => new Map([...parts].map(([file, bytes]) => [file, createHash("sha256").update(bytes).digest("hex")]));

async function expected(from, out) {
  if (from !== undefined) return digests(await all(from));
  const text = await readFile(path.join(out, SUMS), "utf8").catch((error) => {
    throw error.code === "ENOENT" ? new NotHad(`${out} 里没有 ${SUMS}，不是 npm run mirror 做的。\nNo checksums there.`) : error;
  });
  return fromText(text);
}

/** Says each difference in one line. @returns {Promise<boolean>} whether there is none */
async function same(from, out) {
  const wanted = await expected(from, out);
  const there = await sumsOf(out, (await filesIn(out)).filter((file) => file !== SUMS));
  const missing = [...wanted.keys()].filter((file) => !there.has(file));
  const changed = [...wanted].filter(([file, sum]) => there.has(file) && there.get(file) !== sum).map(([file]) => file);
  const added = [...there.keys()].filter((file) => !wanted.has(file));
  for (const [word, files] of [["缺 missing", missing], ["变了 changed", changed], ["多 new", added]]) for (const file of files) console.log(`${word}  ${file}`);
  const none = missing.length + changed.length + added.length === 0;
  if (none) console.log(`${wanted.size} 个文件都一样。All the same.`);
  return none;
}

function given() {
  try {
    const { values } = parseArgs({ options: { from: { type: "string" }, out: { type: "string" }, check: { type: "boolean", default: false } } });
    if (values.out === undefined || (values.from === undefined && !values.check)) throw new NotHad(USAGE);
    return { ...values, out: path.resolve(values.out) };
  } catch (error) {
    throw error instanceof NotHad ? error : new NotHad(`${error.message}\n${USAGE}`);
  }
}

try {
  const { from, out, check } = given();
  if (!check) await write(from, out);
  else if (!(await same(from, out))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof NotHad)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
