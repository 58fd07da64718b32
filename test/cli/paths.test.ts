import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesIn, type Found } from "../../src/cli/paths";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "nianbao-paths-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function found(...paths: string[]): Promise<readonly string[]> {
  const all: Found[] = [];
  for await (const one of filesIn(paths.map((p) => path.join(folder, p)))) all.push(one);
  return all.map((one) => path.relative(folder, one.file) + ("error" in one ? ` ${one.error}` : ""));
}
const put = (...names: string[]) => Promise.all(names.map((name) => writeFile(path.join(folder, name), "x")));

describe("files and folders given to the command line", () => {
  it("finds every report under a folder, by name, whatever lies beside them", async () => {
    await mkdir(path.join(folder, "二", "三"), { recursive: true });
    await put("b.xlsx", "a.DOCX", "readme.md", "~$b.xlsx", ".hidden.xlsx", path.join("二", "c.html"), path.join("二", "三", "d.txt"));
    expect(await found(".")).toEqual(["a.DOCX", "b.xlsx", path.join("二", "c.html"), path.join("二", "三", "d.txt")]);
  });

  it("passes over no document that may be a report, though it cannot be read: somebody waits for a word on it", async () => {
    await put("a.doc", "b.XLS", "c.wps", "d.et", "e.docm", "f.xlsm", "g.rtf", "h.ofd", "i.mht", "p.jpg", "s.css");
    expect(await found(".")).toEqual(["a.doc", "b.XLS", "c.wps", "d.et", "e.docm", "f.xlsm", "g.rtf", "h.ofd", "i.mht"]);
  });

  it("tries a named file whatever it is called, and keeps the order given", async () => {
    await put("b.data", "a.xlsx");
    expect(await found("b.data", "a.xlsx")).toEqual(["b.data", "a.xlsx"]);
  });

  it("names what is not there and goes on", async () => {
    await put("a.xlsx");
    expect(await found("gone.xlsx", "a.xlsx")).toEqual(["gone.xlsx ENOENT", "a.xlsx"]);
  });
});
