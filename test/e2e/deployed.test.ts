/** The folder that `npm run deploy` writes: served under its address it is the pane, and the workbench hosts it. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { policyIn } from "../../scripts/csp.cjs";
import { everywhere } from "../../scripts/headers.cjs";
import { idIn } from "../../scripts/manifestAt.cjs";
import { FILE as NOTICES } from "../../scripts/notices.cjs";
import { againstSchema } from "../manifest/againstSchema";
import { Clerk } from "./clerk";
import { browserTests } from "./support/browserTests";
import { Workbench } from "./support/workbench";

jest.setTimeout(300_000);
const ROOT = path.join(__dirname, "../..");
const ID = "7c9d7bad-aa3f-440d-ac82-e8f464620387";
const OFFICE_JS = path.join(ROOT, "node_modules/@microsoft/office-js/dist");

/** The project's own server, in a process of its own: it is a module of Node's, which the test framework does not load. */
const SERVER = `import { certificateIn } from "./scripts/certificate.mjs";
import { serve } from "./scripts/server.mjs";
const { origin } = await serve({ certificate: await certificateIn(".cert"), port: 0, mounts: JSON.parse(process.argv[1]) });
console.log(origin);`;

browserTests("a deployed folder", (open) => {
  let folder: string;
  let origin: string;
  let server: ChildProcess;
  const at = (...names: string[]) => path.join(folder, ...names);
  const read = (...names: string[]) => readFileSync(at(...names), "utf8");
  const write = (out: string) => spawnSync(process.execPath, ["scripts/deploy.mjs", "--url", `${origin}/gov/nianbao/`, "--id", ID.toUpperCase(), "--office-js", `${origin}/office/office.js`, "--out", out], { cwd: ROOT, encoding: "utf8" });

  /** A page for this server's files; of every other one the test would hear all the same. */
  async function elsewhere(): Promise<Page> {
    const { context, outside } = await open({ alone: true });
    const page = await context.newPage();
    page.on("request", () => outside.splice(0, outside.length, ...outside.filter((url) => !url.startsWith(`${origin}/`))));
    return page;
  }

  beforeAll(async () => {
    const root = mkdtempSync(path.join(os.tmpdir(), "nianbao-"));
    folder = path.join(root, "deploy");
    const site = at("site");
    const hosted = path.join(root, "hosted");
    const mounts = [
      // The workbench finds manifest and pane at the root of its own server.
      { prefix: "/", folder: hosted },
      { prefix: "/gov/nianbao/", folder: site },
      { prefix: "/office/", folder: OFFICE_JS },
      { prefix: "/workbench/", folder: path.join(ROOT, "build/workbench") },
    ];
    server = spawn(process.execPath, ["--input-type=module", "-e", SERVER, JSON.stringify(mounts)], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    const [said] = (await once(server.stdout!, "data")) as [Buffer];
    origin = said.toString().trim();
    const { status, stderr } = write(folder);
    if (status !== 0) throw new Error(stderr);
    cpSync(site, hosted, { recursive: true });
    cpSync(at("manifest.xml"), path.join(hosted, "manifest.xml"));
  });
  afterAll(() => {
    server.kill();
    rmSync(path.dirname(folder), { recursive: true });
  });

  test("holds the manifests with address, id and version, and words for the next steps", async () => {
    expect(readdirSync(folder).sort()).toEqual(["SHA256SUMS", "manifest-keys.xml", "manifest.xml", "nginx.conf", "site", "部署说明.txt"].sort());
    // The licences of others' code go along with it, the same as in dist/.
    expect(read("site", NOTICES)).toBe(readFileSync(path.join(ROOT, "dist", NOTICES), "utf8"));
    for (const name of ["manifest.xml", "manifest-keys.xml"]) {
      expect(idIn(read(name))).toBe(ID);
      expect(read(name)).toContain(`${origin}/gov/nianbao/taskpane.html"`);
      expect(await againstSchema(read(name))).toEqual([]);
    }
    for (const [, file] of read("manifest-keys.xml").matchAll(/"https:\/\/[^"]*\/gov\/nianbao\/([^"]*)"/g)) expect(() => read("site", file!)).not.toThrow();
    expect(read("部署说明.txt")).toContain(`${origin}/gov/nianbao`);
    expect(readdirSync(at("site")).filter((name) => name.endsWith(".map"))).toEqual([]);
  });

  test("tells nginx and IIS every header of the pane", () => {
    const policy = policyIn(read("site", "taskpane.html"));
    for (const [name, value] of Object.entries(everywhere(policy))) {
      expect(read("nginx.conf")).toContain(`add_header ${name} "${value}" always;`);
      expect(read("site", "web.config")).toContain(`<add name="${name}" value="${value}" />`);
    }
    const hashed = readdirSync(at("site")).filter((name) => /\.[0-9a-f]{10}\.js$/.test(name));
    for (const name of hashed) expect(read("site", "web.config")).toContain(`<location path="${name}">`);
    expect(read("nginx.conf")).toContain('location "/gov/nianbao/" {');
  });

  test("is the same to the last byte when it is written again", () => {
    const again = `${folder}-again`;
    expect(write(again).stderr).not.toContain("Error");
    expect(readFileSync(path.join(again, "SHA256SUMS"), "utf8")).toBe(read("SHA256SUMS"));
  });

  test("is the pane at an address with a path, and outside Excel it says so", async () => {
    const page = await elsewhere();
    const missing: string[] = [];
    page.on("response", (response) => { if (!response.ok()) missing.push(response.url()); });
    await page.goto(`${origin}/gov/nianbao/taskpane.html`);
    await page.getByText("请在 Excel 里打开").first().waitFor();
    expect(missing).toEqual([]);
  });

  test("is hosted by the workbench: a report is laid out and checked", async () => {
    const page = await elsewhere();
    const workbench = new Workbench(page, page.context(), [], `${origin}/workbench/`);
    await workbench.open();
    const clerk = new Clerk(workbench);
    await clerk.layOut({ unit: "宁波市鄞州区东柳街道办事处", titleName: "东柳街道", officeKind: "街道办事处", year: 2024 });
    await clerk.type("t3.new.natural", "3");
    await clerk.item("表三 自然人：还有 3 件未归类").waitFor();
    expect(workbench.faults).toEqual([]);
  });
});
