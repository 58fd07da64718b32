import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./sources";

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, Entry>> };

/** Where Node would find it from there: in the package's own node_modules, or in one further out. */
function isLocked(from: string, name: string): boolean {
  if (packages[`${from === "" ? "" : `${from}/`}node_modules/${name}`]) return true;
  const end = from.lastIndexOf("node_modules/");
  return end >= 0 && isLocked(from.slice(0, end).replace(/\/$/, ""), name);
}

describe("npm ci", () => {
  it("works with any registry: the lock names none", () => {
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
  });

  it("works on any system: no package for another system is missing from the lock", () => {
    const wanted = Object.entries(packages).flatMap(([from, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}).map((name) => ({ from, name })));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter(({ from, name }) => !isLocked(from, name))).toEqual([]);
  });
});
