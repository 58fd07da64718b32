import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { BY_HAND, PICTURES } from "../pictures/list";
import { anchorsOf, linksOf, PAGES, type Page } from "./docs";
import { ROOT } from "./sources";

const isOutside = (to: string): boolean => /^[a-z]+:/.test(to);
const textOf = (file: string): string => PAGES.find((page) => page.file === file)?.text ?? "";
const target = (page: Page, to: string): { readonly file: string; readonly anchor: string } => {
  const [file = "", anchor = ""] = decodeURIComponent(to).split("#");
  return { file: file === "" ? page.file : path.posix.normalize(path.posix.join(path.posix.dirname(page.file), file)), anchor };
};

/** What is wrong with the links of a page. */
function broken(page: Page): readonly string[] {
  return linksOf(page.text).filter(({ to }) => !isOutside(to)).flatMap(({ to }) => {
    const { file, anchor } = target(page, to);
    if (!existsSync(path.join(ROOT, file))) return [`${page.file}: ${to} leads nowhere`];
    return anchor !== "" && !anchorsOf(file === page.file ? page.text : textOf(file)).has(anchor) ? [`${page.file}: ${to} names no heading`] : [];
  });
}

describe("the docs", () => {
  it("lead nowhere that does not exist, to a file or a heading", () => {
    expect(PAGES.flatMap(broken)).toEqual([]);
  });

  it("would be told of a file, and of a heading, that is not there", () => {
    expect(broken({ file: "docs/guide.md", text: "# A\n[b](b.md) [a](#a) [c](#c) `[d](d.md)`" })).toEqual(["docs/guide.md: b.md leads nowhere", "docs/guide.md: #c names no heading"]);
  });

  it("are each reached from README, by one link or by several", () => {
    const reached = new Set(["README.md"]);
    for (const file of reached) {
      const page = PAGES.find((one) => one.file === file);
      if (page) for (const { to } of linksOf(page.text)) if (!isOutside(to)) reached.add(target(page, to).file);
    }
    expect(PAGES.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([]);
  });

  it("show every picture there is, and all of them can be taken anew", () => {
    const shown = new Set(PAGES.flatMap((page) => linksOf(page.text).filter(({ image }) => image).map(({ to }) => target(page, to).file)));
    const there = readdirSync(path.join(ROOT, "docs/images")).map((name) => `docs/images/${name}`);
    expect([...shown].sort()).toEqual([...there].sort());
    expect([...Object.keys(PICTURES), ...BY_HAND].map((name) => `docs/images/${name}.png`).sort()).toEqual([...there].sort());
  });

  it("are light to open: no picture has more than 100 KB", () => {
    const folder = path.join(ROOT, "docs/images");
    expect(readdirSync(folder).filter((name) => statSync(path.join(folder, name)).size > 100_000)).toEqual([]);
  });

  it("tell in the changelog of the version that package.json names, newest first", () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    const versions = [...textOf("CHANGELOG.md").matchAll(/^## \[([^\]]+)\]/gm)].map(([, name]) => name);
    expect(versions.filter((name) => name !== "Unreleased")[0]).toBe(version);
  });
});
