import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { SHIPPED } from "../../scripts/licences.cjs";
import { FILE } from "../../scripts/notices.cjs";

const ROOT = path.resolve(__dirname, "../..");
const DIST = path.join(ROOT, "dist");
/** All that a server has to hold, the command line and what only developers read left out. */
const MOST_BYTES = 4_500_000;

const files = (): readonly string[] =>
  readdirSync(DIST, { recursive: true, encoding: "utf8" }).map((name) => name.split(path.sep).join("/")).filter((name) => !name.startsWith("cli/") && statSync(path.join(DIST, name)).isFile());

/** Packages whose code lies in the scripts, as the source maps tell: of what writes the notices nothing is asked. */
function packagesIn(maps: readonly string[]): readonly string[] {
  const sources = maps.flatMap((map) => (JSON.parse(readFileSync(path.join(DIST, map), "utf8")) as { readonly sources: readonly string[] }).sources);
  return [...new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []))].sort();
}

// Where there is no browser, nothing has been built.
if (process.env.E2E_NOT_RUN !== undefined) test.todo("what is shipped: not looked at, since nothing was built for the browser tests");
else describe("what is shipped", () => {
  it("brings the licence of everybody whose code is in it, each one that allows it", () => {
    const packages = packagesIn(files().filter((name) => name.endsWith(".map")));
    const notices = readFileSync(path.join(DIST, FILE), "utf8");
    const named = new Map([...notices.matchAll(/^(\S+) \S+ \(([\w.-]+)\)$/gmu)].map(([, name, license]) => [name, license]));
    expect(packages.length).toBeGreaterThan(20);
    expect(packages.filter((name) => !named.has(name))).toEqual([]);
    expect([...named.values()].filter((license) => !SHIPPED.includes(license!))).toEqual([]);
    for (const words of ["Permission is hereby granted", "Apache License", "Adobe", "Redistributions in binary form"]) expect(notices).toContain(words);
  });

  it("is nothing of Office's own client", () => {
    expect(existsSync(path.join(ROOT, "node_modules/@microsoft/office-js"))).toBe(true);
    expect(packagesIn(files().filter((name) => name.endsWith(".map")))).not.toContain("@microsoft/office-js");
    expect(files().filter((name) => /office[-_.]?(?:js|debug)|excel-(?:win32|web|mac|ios)|osfruntime/iu.test(name))).toEqual([]);
    const scripts = files().filter((name) => name.endsWith(".js")).map((name) => readFileSync(path.join(DIST, name), "utf8"));
    expect(scripts.filter((code) => /\bOSF\b|_richApiNativeBridge/u.test(code))).toEqual([]);
  });

  it("takes no more than 4.5 MB on a server", () => {
    const sizes = files().filter((name) => !name.endsWith(".map")).map((name) => statSync(path.join(DIST, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
  });
});
