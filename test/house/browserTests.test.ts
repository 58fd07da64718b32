import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { nodesOf, placeOf, sourcesUnder, type Source } from "./sources";

/** How tests are said: `test` and `it` in both runs, `wide` in `npm run e2e` alone. */
const SAID = new Set(["test", "it", "wide"]);

/** The word a test begins with, `test` in `test(…)` as in `test.each(…)(…)`, where this is one; and what is chained to it. */
function said(node: ts.Node): readonly string[] | undefined {
  if (!ts.isCallExpression(node) || !node.arguments.some((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one))) return undefined;
  const chain: string[] = [];
  let at: ts.Expression = node.expression;
  while (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at)) {
    if (ts.isPropertyAccessExpression(at)) chain.unshift(at.name.text);
    at = at.expression;
  }
  return ts.isIdentifier(at) && SAID.has(at.text) ? [at.text, ...chain] : undefined;
}

const testsIn = ({ tree }: Source): readonly (readonly [ts.Node, readonly string[]])[] => [...nodesOf(tree)].flatMap((node) => { const words = said(node); return words ? [[node, words] as const] : []; });
const read = (file: string): string => readFileSync(path.resolve(__dirname, "../..", file), "utf8");

/** Files that jest leaves out of the browser tests where E2E_ALL is what is given. */
function notInTest(all: string | undefined): readonly string[] {
  const before = process.env.E2E_ALL;
  if (all === undefined) delete process.env.E2E_ALL;
  else process.env.E2E_ALL = all;
  try {
    let config: { readonly projects: readonly { readonly displayName: string; readonly testPathIgnorePatterns: readonly string[] }[] } | undefined;
    jest.isolateModules(() => (config = jest.requireActual<NonNullable<typeof config>>("../../jest.config.js")));
    return config!.projects.find(({ displayName }) => displayName === "e2e")!.testPathIgnorePatterns.filter((pattern) => pattern.startsWith("<rootDir>"));
  } finally {
    if (before === undefined) delete process.env.E2E_ALL;
    else process.env.E2E_ALL = before;
  }
}

describe("browser tests", () => {
  const files = sourcesUnder("test/e2e").filter(({ file }) => file.endsWith(".test.ts"));

  it("are all tried by npm run e2e, and of each file one at least by npm test, but of the long walks", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => testsIn(file).filter(([, words]) => words.slice(1).some((word) => word !== "each")).map(([node]) => placeOf(file, node)))).toEqual([]);
    expect(files.filter((file) => !testsIn(file).some(([, [word]]) => word !== "wide")).map(({ file }) => file)).toEqual([]);
    expect(notInTest(undefined)).toEqual(["deployed", "importPdf", "offline", "rarely", "ready", "theme"].map((name) => `<rootDir>/test/e2e/${name}.test.ts`));
    expect(notInTest("1")).toEqual([]);
    expect(files.flatMap(testsIn).filter(([, [word]]) => word === "wide").length).toBeGreaterThan(10);
  });

  it("are all tried before a change is taken", () => {
    expect((JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> }).scripts.e2e).toBe("node scripts/e2e.mjs");
    expect(read("scripts/e2e.mjs")).toMatch(/E2E_ALL: "1"/);
    expect(read(".ci/run")).toMatch(/^npm run e2e$/m);
  });
});
