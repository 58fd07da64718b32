/** What `npm run deploy` takes, and what it refuses before anything is built. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { someOf } from "../support/runs";

const ROOT = path.join(__dirname, "../..");
const URL_GIVEN = ["--url", "https://zwgk.example.gov.cn/nianbao"];
const ID_GIVEN = ["--id", "7c9d7bad-aa3f-440d-ac82-e8f464620387"];
const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

function deploy(...args: string[]): { readonly status: number | null; readonly said: string } {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/deploy.mjs", ...args], { cwd: ROOT, encoding: "utf8" });
  return { status, said: stderr };
}

const REFUSED: readonly (readonly [string, readonly string[], string])[] = [
  ["no address", ID_GIVEN, "缺 --url"],
  ["an address without https", ["--url", "http://zwgk.example.gov.cn/nianbao", ...ID_GIVEN], "要以 https:// 开头"],
  ["what is no address", ["--url", "zwgk", ...ID_GIVEN], "不是网址"],
  ["a query", ["--url", "https://zwgk.example.gov.cn/?a=1", ...ID_GIVEN], "不能有 ? 和 #"],
  ["a fragment", ["--url", "https://zwgk.example.gov.cn/#a", ...ID_GIVEN], "不能有 ? 和 #"],
  ["a password in the address", ["--url", "https://a:b@zwgk.example.gov.cn/", ...ID_GIVEN], "不能有用户名和密码"],
  ["the address of a file", ["--url", "https://zwgk.example.gov.cn/taskpane.html", ...ID_GIVEN], "不要写文件名"],
  ["no id", URL_GIVEN, "缺 --id"],
  ["an id that is no GUID", [...URL_GIVEN, "--id", "12"], "不是 GUID"],
  ["the repository's own id", [...URL_GIVEN, "--id", "1dad7bad-aa3f-440d-ac82-e8f464620387"], "开发用的编号"],
  ["an unknown name of Office.js", [...URL_GIVEN, ...ID_GIVEN, "--office-js", "cdn"], "global、21vianet"],
  ["Office.js under another name", [...URL_GIVEN, ...ID_GIVEN, "--office-js", "https://a.example/o.js"], "以 /office.js 结尾"],
  ["Office.js without https", [...URL_GIVEN, ...ID_GIVEN, "--office-js", "http://a.example/office.js"], "要以 https:// 开头"],
  ["an option that it does not know", ["--ulr", "https://a.example"], "用法"],
];

describe("npm run deploy", () => {
  it.each(someOf(REFUSED, 6))("refuses %s and says why", (_, args, words) => {
    const { status, said } = deploy(...args);
    expect(said).toContain(words);
    expect(status).toBe(2);
  });

  it("offers a new id to whoever has none, another one each time", () => {
    const [one, other] = [deploy(...URL_GIVEN), deploy(...URL_GIVEN)].map(({ said }) => GUID.exec(said)?.[0]);
    expect(one).toMatch(GUID);
    expect(one).not.toBe(other);
  });

  it("writes into no folder that holds something", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "nianbao-"));
    writeFileSync(path.join(folder, "年报.xlsx"), "");
    expect(deploy(...URL_GIVEN, ...ID_GIVEN, "--out", folder)).toMatchObject({ status: 2, said: expect.stringContaining("文件夹不是空的") as string });
  });
});
