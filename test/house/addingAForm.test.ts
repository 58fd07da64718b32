import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./sources";

const guide = readFileSync(path.join(ROOT, "docs/adding-a-form.md"), "utf8");

/** What stands between the markers of a file of the example. */
function region(file: string, name: string): string {
  const text = readFileSync(path.join(ROOT, "test/support/nextForm", file), "utf8");
  return new RegExp(`// #region ${name}\\n([\\s\\S]*?)// #endregion`).exec(text)?.[1] ?? `no region ${name} in ${file}`;
}

describe("the guide to adding a form", () => {
  const blocks = [...guide.matchAll(/<!-- ([\w.]+)#(\w+) -->\n```ts\n([\s\S]*?)```/g)].map(([, file = "", name = "", code = ""]) => ({ file, name, code }));

  it.each(blocks)("shows $file just as the test of it has it", ({ file, name, code }) => {
    expect(code).toBe(region(file, name));
  });

  it("shows code of the test alone", () => {
    expect(blocks.length).toBeGreaterThan(5);
    expect([...guide.matchAll(/^```\w/gm)]).toHaveLength(blocks.length);
  });
});
