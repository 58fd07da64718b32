/** What `npx nianbao` starts, before and after `npm run build`. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const { bin } = JSON.parse(read("package.json")) as { readonly bin: Readonly<Record<string, string>> };

/** A new clone of the project, as far as the command goes. */
let clone: string;
beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), "nianbao-clone-"));
  mkdirSync(path.dirname(path.join(clone, bin["nianbao"]!)), { recursive: true });
  copyFileSync(path.join(ROOT, bin["nianbao"]!), path.join(clone, bin["nianbao"]!));
});
afterEach(() => rmSync(clone, { recursive: true }));

const nianbao = (...words: readonly string[]) => spawnSync(process.execPath, [path.join(clone, bin["nianbao"]!), ...words], { cwd: clone, encoding: "utf8" });

describe("npx nianbao", () => {
  it("is a file of the repository: npx remembers a command that was not built yet as one that is not there", () => {
    expect(bin["nianbao"]).not.toMatch(/^(\.\/)?(dist|build)\//);
    const { packages } = JSON.parse(read("package-lock.json")) as { readonly packages: Readonly<Record<string, { readonly bin?: unknown }>> };
    expect(packages[""]!.bin).toEqual(bin);
  });

  it("says how to build it where it is not built, in both languages", () => {
    const { status, stdout, stderr } = nianbao("check", "x.xlsx");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("请先运行 npm run build");
    expect(stderr).toContain("run `npm run build` first");
  });

  it("runs what was built, with the words given and its exit code", () => {
    mkdirSync(path.join(clone, "dist/cli"), { recursive: true });
    writeFileSync(path.join(clone, "dist/cli/nianbao.js"), "process.stdout.write(JSON.stringify(process.argv.slice(2))); process.exitCode = 1;");
    expect(nianbao("check", "一 二.xlsx", "--json")).toMatchObject({ status: 1, stdout: JSON.stringify(["check", "一 二.xlsx", "--json"]), stderr: "" });
  });
});
