/** `npm run mirror`, against the dev dependency's copy of Office.js, as a folder and as a server. */
import { execFile } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");
const OFFICE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");

function mirror(...args: string[]): Promise<{ readonly status: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["scripts/mirror.mjs", ...args], { cwd: ROOT, encoding: "utf8" }, (error, stdout, stderr) => resolve({ status: typeof error?.code === "number" ? error.code : 0, said: stdout + stderr }));
  });
}

describe("a mirror of Office.js", () => {
  let root: string;
  let server: Server;
  let served: string;
  const folder = (name: string) => path.join(root, name);

  beforeAll(async () => {
    root = mkdtempSync(path.join(os.tmpdir(), "nianbao-"));
    server = createServer((request, response) => {
      const asked = request.url ?? "";
      if (asked.startsWith("/proxy/")) return void response.end("<!doctype html><title>登录</title>");
      const file = path.join(OFFICE, asked.replace("/hosted/", ""));
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    served = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await mirror("--from", OFFICE, "--out", folder("mirror"))).toMatchObject({ status: 0 });
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(root, { recursive: true });
  });

  it("holds the loader, Excel's script for each platform, its words and what it wants of telemetry, unchanged", () => {
    const files = ["office.js", "excel-win32-16.01.js", "excel-mac-16.00.js", "excel-web-16.00.js", "zh-cn/office_strings.js", "en-us/office_strings.js", "telemetry/oteljs_agave.js"];
    for (const file of files) expect(readFileSync(path.join(folder("mirror"), file)).equals(readFileSync(path.join(OFFICE, file)))).toBe(true);
    expect(existsSync(path.join(folder("mirror"), "word-win32-16.01.js"))).toBe(false);
  });

  it("is the same from a server, named with or without its loader", async () => {
    expect(await mirror("--from", `${served}/hosted/office.js`, "--out", folder("served"))).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(folder("served"), "SHA256SUMS"), "utf8")).toBe(readFileSync(path.join(folder("mirror"), "SHA256SUMS"), "utf8"));
    expect(await mirror("--from", `${served}/hosted`, "--out", folder("served"), "--check")).toMatchObject({ status: 0 });
  });

  it("says what is changed, missing and new since it was taken, and touches nothing", async () => {
    const spoilt = folder("spoilt");
    await mirror("--from", OFFICE, "--out", spoilt);
    expect(await mirror("--out", spoilt, "--check")).toMatchObject({ status: 0, said: expect.stringContaining("都一样") as string });
    appendFileSync(path.join(spoilt, "office.js"), " ");
    rmSync(path.join(spoilt, "zh-cn/office_strings.js"));
    writeFileSync(path.join(spoilt, "more.js"), "");
    const { status, said } = await mirror("--out", spoilt, "--check");
    expect(status).toBe(1);
    expect(said.trim().split("\n").sort()).toEqual(["变了 changed  office.js", "多 new  more.js", "缺 missing  zh-cn/office_strings.js"].sort());
  });

  it.each([
    ["a server that answers with a page of its own", () => ["--from", `${served}/proxy/`, "--out", folder("none")], "不是程序"],
    ["a server that has no such files", () => ["--from", `${served}/elsewhere/`, "--out", folder("none")], "服务器答复 404"],
    ["a server that does not answer", () => ["--from", "http://127.0.0.1:1/", "--out", folder("none")], "取不到"],
    ["a folder without them", () => ["--from", ROOT, "--out", folder("none")], "没有"],
    ["a folder that holds something", () => ["--from", OFFICE, "--out", folder("mirror")], "不是空的"],
    ["a folder to check that is no mirror", () => ["--out", root, "--check"], "SHA256SUMS"],
    ["no folder to write to", () => ["--from", OFFICE], "用法"],
  ])("is refused with %s, and nothing is left behind", async (_, args, words) => {
    const { status, said } = await mirror(...args());
    expect(said).toContain(words);
    expect(status).toBe(2);
    expect(existsSync(folder("none"))).toBe(false);
  });
});
