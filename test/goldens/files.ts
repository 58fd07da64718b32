/** The goldens as they stand in the repository. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goldenPlans } from "./plans";

const FOLDER = join(__dirname, "plans");

/** By file name under `test/goldens/plans`. */
export function keptGoldens(): ReadonlyMap<string, string> {
  const folders = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  return new Map(folders.flatMap((folder) => readdirSync(join(FOLDER, folder)).map((file): [string, string] => [`${folder}/${file}`, readFileSync(join(FOLDER, folder, file), "utf8")])));
}

/** Writes all goldens anew, and takes away those that are none any more. @returns the names of those that changed */
export function writeGoldens(): readonly string[] {
  const kept = keptGoldens();
  const made = goldenPlans();
  const changed = [...new Set([...kept.keys(), ...made.keys()])].filter((name) => kept.get(name) !== made.get(name));
  for (const name of changed) {
    const file = join(FOLDER, name);
    const text = made.get(name);
    if (text === undefined) rmSync(file);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return changed;
}
