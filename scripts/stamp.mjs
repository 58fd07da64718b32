/** Knows whether a built folder still is what its sources make, so that nothing is built twice and nothing stale is tested. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ROOT } from "./site.mjs";

const STAMPS = path.join(ROOT, "build/stamps");
/** What decides about both builds besides their own sources. */
const SETTINGS = ["webpack.config.js", "scripts/csp.cjs", "scripts/officeJs.cjs", "scripts/manifestKeys.cjs", "scripts/notices.cjs", "scripts/licences.cjs", "scripts/licences", "package.json", "package-lock.json", "tsconfig.json"];

async function filesUnder(place) {
  try {
    const entries = await readdir(path.join(ROOT, place), { withFileTypes: true });
    const lists = await Promise.all(entries.map((entry) => {
      const inside = `${place}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(inside) : [inside];
    }));
    return lists.flat();
  } catch (error) {
    if (error.code === "ENOTDIR") return [place];
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/** One digest over names and bytes of everything under these places; what is missing counts as missing. */
async function digest(places) {
  const files = (await Promise.all(places.map(filesUnder))).flat().sort();
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file}\0`).update(await readFile(path.join(ROOT, file))).update("\0");
  return { files: files.length, text: hash.digest("hex") };
}

async function stampOf({ sources, settings, output }) {
  const [from, made] = await Promise.all([digest([...sources, ...SETTINGS]), digest([output])]);
  return made.files === 0 ? undefined : `${settings} ${from.text} ${made.text}`;
}

async function kept(name) {
  try {
    return await readFile(path.join(STAMPS, name), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * A build with what it is made of.
 * @typedef {{name: string, sources: string[], settings: string, output: string}} Stamped
 */

/** Is `output` there, as it was made, from these very sources? @param {Stamped} build */
export async function isFresh(build) {
  const [now, then] = await Promise.all([stampOf(build), kept(build.name)]);
  return now !== undefined && now === then;
}

/** Remembers that `output` has just been made from the sources. @param {Stamped} build */
export async function stamp(build) {
  await mkdir(STAMPS, { recursive: true });
  await writeFile(path.join(STAMPS, build.name), (await stampOf(build)) ?? "");
}
