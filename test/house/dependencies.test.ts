import { readFileSync } from "node:fs";
import path from "node:path";
import { SHIPPED } from "../../scripts/licences.cjs";
import { ROOT } from "./sources";

type Named = Readonly<Record<string, string>>;
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Named;
  readonly optionalDependencies?: Named;
  readonly peerDependencies?: Named;
}

const json = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));
const { dependencies, devDependencies } = json("package.json") as { readonly dependencies: Named; readonly devDependencies: Named };
const { packages } = json("package-lock.json") as { readonly packages: Readonly<Record<string, Locked>> };

/** What only makes and tries the add-in may moreover be under these: nothing of it is handed on. */
const MADE_WITH = ["(BSD-3-Clause OR GPL-2.0)", "(MIT AND Zlib)", "(MIT OR CC0-1.0)", "(MIT OR GPL-3.0-or-later)", "Apache-2.0 AND MIT", "BlueOak-1.0.0", "CC-BY-4.0", "MIT/X11", "MPL-2.0", "Python-2.0", "Unlicense"];
/** Packages that name no licence of these, and why they may be used. */
const EXCEPTIONS: Named = {
  "@microsoft/office-js": "Microsoft's terms for Office.js; dev only, never in dist (test/e2e/shipped.test.ts)",
  buffers: "names none; comes with exceljs, which only npm run bench uses, and is never handed on",
  exit: "says it the old way (licenses: MIT); comes with jest",
};

/** Where Node finds it from there; undefined where it is nowhere. */
function placeOf(from: string, name: string): string | undefined {
  const place = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (packages[place]) return place;
  const end = from.lastIndexOf("node_modules/");
  return end < 0 ? undefined : placeOf(from.slice(0, end).replace(/\/$/, ""), name);
}

/** All packages that come with these, as places in the lock. */
function behind(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string, name: string): void => {
    const place = placeOf(from, name);
    if (place === undefined || found.has(place)) return;
    found.add(place);
    const { dependencies: own, optionalDependencies, peerDependencies } = packages[place]!;
    for (const next of Object.keys({ ...own, ...optionalDependencies, ...peerDependencies })) visit(place, next);
  };
  for (const name of names) visit("", name);
  return found;
}

/** Rows of the list of packages in the architecture: name, version, reason, shipped or not. */
function listed(): readonly { readonly name: string; readonly version: string; readonly why: string; readonly shipped: boolean }[] {
  const lines = readFileSync(path.join(ROOT, "docs/architecture.md"), "utf8").split("\n");
  const from = lines.indexOf("| package | why | licence | size |");
  const rows = lines.slice(from + 2, lines.indexOf("", from));
  const border = rows.findIndex((row) => row.includes("not shipped"));
  return rows.flatMap((row, at) => {
    const [, name = "", version = "", why = ""] = /^\| (\S+) ([\d.]+) \| ([^|]+) \|/.exec(row) ?? [];
    return at === border ? [] : [{ name, version, why, shipped: at < border }];
  });
}

describe("what of others the project uses", () => {
  it("is pinned to one version each", () => {
    const all = Object.entries({ ...dependencies, ...devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(all.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  it.each([["shipped", dependencies, true], ["only made or tried with it", devDependencies, false]] as const)("has a reason in the architecture, one line for each package that is %s", (_, wanted, shipped) => {
    const rows = listed().filter((row) => row.shipped === shipped);
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(wanted).sort());
    expect(rows.filter(({ name, version }) => !`${wanted[name]}.`.startsWith(`${version}.`))).toEqual([]);
    expect(rows.filter(({ why }) => why.trim() === "")).toEqual([]);
  });

  it("may be shipped wherever it comes with what is shipped", () => {
    const places = behind(Object.keys(dependencies));
    expect(places.size).toBeGreaterThan(50);
    expect([...places].filter((place) => !SHIPPED.includes(packages[place]!.license ?? "")).map((place) => `${place}: ${packages[place]!.license}`)).toEqual([]);
  });

  it("is under a licence that somebody has looked at, the exceptions named with their reasons", () => {
    const others = Object.entries(packages).filter(([place, { license }]) => place !== "" && ![...SHIPPED, ...MADE_WITH].includes(license ?? ""));
    expect(others.map(([place]) => place.replace(/^.*node_modules\//, "")).sort()).toEqual(Object.keys(EXCEPTIONS).sort());
    const places = behind(Object.keys(dependencies));
    expect(others.filter(([place]) => places.has(place))).toEqual([]);
  });
});
