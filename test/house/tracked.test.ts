import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./sources";

/** In bytes. What is larger is not text that a person reads, and stays in every copy for good. */
const MOST = 150_000;
/** Files that are larger, with what each may grow to. */
const LARGER: Readonly<Record<string, number>> = {
  "package-lock.json": 600_000,
  // Published reports as they were printed, whole: a reader of PDF is tried on what offices hand out.
  "test/fixtures/pdf/pt_region_2024.page.pdf": 400_000,
  "test/fixtures/pdf/pt_region_2019.sheet.pdf": 150_000,
  "test/fixtures/pdf/pt_region_2024.sheet.pdf": 150_000,
};
/** Pictures of the guides. */
const PICTURES = /^docs\/images\/[\w-]+\.png$/;
const MOST_PICTURE = 300_000;

/** Folders that are made anew or fetched, as .gitignore names them. */
const APART = new Set([".git", ...readFileSync(path.join(ROOT, ".gitignore"), "utf8").split("\n").filter((line) => line.endsWith("/")).map((line) => line.slice(0, -1))]);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return APART.has(entry.name) ? [] : filesUnder(inside);
    return entry.isFile() && !entry.name.endsWith(".log") ? [inside] : [];
  });
}

const FILES = filesUnder("");

/** Put together here, so that this file does not hold what it looks for. */
const anyOf = (...words: readonly string[]): RegExp => new RegExp(words.join("|"), "u");
const MACHINE = anyOf(`${"/ho"}me/[a-z]`, `${"/Us"}ers/[A-Za-z]`, `${"/ro"}ot/`, `${"/tm"}p/`, `${"/wo"}rk/`, `[A-Z]:\\\\${"Us"}ers\\\\`);
const REGISTRY = anyOf(`${"regis"}try\\.[a-z]`, `${"npmmir"}ror`, `${"_auth"}Token`);

const holding = (pattern: RegExp): readonly string[] =>
  FILES.filter((file) => !/\.(?:png|pdf|xlsx|docx|zip)$/.test(file)).flatMap((file) => {
    const found = pattern.exec(readFileSync(path.join(ROOT, file), "utf8"));
    return found === null ? [] : [`${file}: ${found[0]}`];
  });

describe("the repository", () => {
  it("holds no large file but those that are listed", () => {
    expect(FILES.length).toBeGreaterThan(500);
    const most = (file: string): number => LARGER[file] ?? (PICTURES.test(file) ? MOST_PICTURE : MOST);
    expect(FILES.map((file) => ({ file, bytes: statSync(path.join(ROOT, file)).size })).filter(({ file, bytes }) => bytes > most(file))).toEqual([]);
    expect(Object.keys(LARGER).filter((file) => !FILES.includes(file))).toEqual([]);
  });

  it("knows no path of anybody's machine", () => {
    expect(holding(MACHINE)).toEqual([]);
  });

  it("knows no address of a package registry", () => {
    expect(holding(REGISTRY)).toEqual([]);
  });
});
