/** The script that `npm run build` makes, run as a person runs it: a process of its own, outside the project. */
import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { writeReport } from "../../src/files/xlsx/writeReport";
import { publishedReport } from "../support/reports";
import { deep } from "../support/runs";
import { page } from "./page";

const ROOT = path.join(__dirname, "../..");
let built: string;
let folder: string;
let script: string;
beforeAll(async () => {
  [built, folder] = await Promise.all([mkdtemp(path.join(tmpdir(), "nianbao-bundle-")), mkdtemp(path.join(tmpdir(), "nianbao-reports-"))]);
  script = path.join(built, "nianbao.js");
  await promisify(execFile)(process.execPath, [path.join(ROOT, "scripts/cliInto.mjs"), built], { cwd: ROOT });
  await writeFile(path.join(folder, "good.html"), page(publishedReport("dongliu_2024")));
  await writeFile(path.join(folder, "unbalanced.html"), page(publishedReport("pt_haitan_2022")));
  await writeFile(path.join(folder, "bad.xlsx"), "no workbook");
});
afterAll(() => Promise.all([built, folder].map((one) => rm(one, { recursive: true }))));

function nianbao(words: readonly string[], language = "zh_CN.UTF-8"): { readonly code: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { cwd: folder, encoding: "utf8", env: { LC_ALL: language } });
  return { code: status, out: stdout, error: stderr };
}

describe("the built command line", () => {
  it("may be run by its name alone", async () => {
    if (process.platform !== "win32") expect((await stat(script)).mode & 0o111).toBe(0o111);
  });

  it("says the version of the package", async () => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(nianbao(["--version"])).toEqual({ code: 0, out: `${version}\n`, error: "" });
  });

  it.each([["good.html", 0], ["unbalanced.html", 1], ["bad.xlsx", 2]] as const)("checks %s and exits %i, with JSON that holds", (file, code) => {
    const answer = nianbao(["check", file, "--json"]);
    expect(answer.code).toBe(code);
    expect(JSON.parse(answer.out)).toMatchObject(code === 2 ? { file, error: { reason: expect.any(String) } } : { file, edition: expect.any(String), findings: expect.any(Array) });
  });

  it("reads all files at once and answers with one list, the bad one among them", () => {
    const { code, out } = nianbao(["check", ".", "--json"]);
    expect(code).toBe(2);
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual(["bad.xlsx", "good.html", "unbalanced.html"]);
  });

  it("makes a workbook and reads it again", () => {
    expect(nianbao(["template", "new.xlsx", "--unit", "东柳街道办事处"]).code).toBe(0);
    expect(JSON.parse(nianbao(["read", "new.xlsx", "--json"]).out)).toMatchObject({ unit: "东柳街道办事处", receipt: { source: "ours" } });
  });

  it("speaks the language of the terminal, without colours", () => {
    expect(nianbao(["check", "unbalanced.html"]).out).toContain("【必改】");
    const { out } = nianbao(["check", "unbalanced.html"], "en_US.UTF-8");
    expect(out).toContain("[error]");
    expect(out).not.toContain("\u001b");
  });

  deep("needs no more memory for two hundred files than for fifty", async () => {
    const many = path.join(folder, "many");
    await mkdir(many);
    const book = await writeReport(publishedReport("huaian_2024"));
    for (let i = 0; i < 200; i++) await writeFile(path.join(many, `${i}.xlsx`), book);
    // So little room that what was told cannot be kept; the threads that read have their own.
    const child = spawn(process.execPath, ["--max-old-space-size=20", "--max-semi-space-size=1", "--require", path.join(ROOT, "bench/memory.cjs"), script, "check", many, "--json"], { stdio: ["ignore", "pipe", "ignore", "ipc"] });
    let told = 0;
    const [peaks, ended] = [{ early: 0, late: 0 }, once(child, "close")];
    child.on("message", (bytes: number) => {
      const when = told <= 50 ? "early" : "late";
      peaks[when] = Math.max(peaks[when], bytes);
    });
    for await (const line of createInterface(child.stdout!)) if (line.startsWith(`{"file":`)) told += 1;
    expect([(await ended)[0], told]).toEqual([0, 200]);
    // One of these workbooks is half a megabyte when it is open.
    expect(peaks.early).toBeGreaterThan(0);
    expect((peaks.late - peaks.early) / 2 ** 20).toBeLessThan(50);
  });
});
