/** What nginx and IIS are told, against what the pane needs. */
import { JSDOM } from "jsdom";
import { policyFor } from "../../scripts/csp.cjs";
import { cacheOf, everywhere } from "../../scripts/headers.cjs";
import { OFFICE_JS } from "../../scripts/officeJs.cjs";
import { idIn, manifestAt } from "../../scripts/manifestAt.cjs";
import { againstSchema } from "../manifest/againstSchema";
import { readFileSync } from "node:fs";
import path from "node:path";

const PAGE = "<head><script src=a></script><style>p{}</style></head><script>b()</script>";
const MANIFEST = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const policy = policyFor(PAGE, OFFICE_JS.global);

describe("the policy of the pane", () => {
  it("lets scripts come from the pane's own server and from Office's, and from nowhere else", () => {
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com 'sha256-");
    expect(policyFor(PAGE, OFFICE_JS["21vianet"])).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn https://ajax.aspnetcdn.com 'sha256-");
  });

  it("names of a mirror its own server only, and nothing where the mirror is served with the pane", () => {
    expect(policyFor(PAGE, "https://mirror.example/office/office.js")).toContain("script-src 'self' https://mirror.example 'sha256-");
    expect(policyFor(PAGE, "/office-js/office.js")).toContain("script-src 'self' 'sha256-");
  });

  it("allows no eval, no script that is written in the page but the one there is, no frame and no form", () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|frame-src|frame-ancestors/);
    expect(policy).toMatch(/base-uri 'none'; form-action 'none'$/);
  });
});

describe("what servers send", () => {
  it("lets Excel on the web frame the pane and open its own windows", () => {
    expect(Object.keys(everywhere(policy)).join()).not.toMatch(/X-Frame-Options|Opener-Policy/i);
  });

  it.each([
    ["taskpane.html", "no-cache"],
    ["manifest.xml", "no-cache"],
    ["taskpane.0123456789.js", "public, max-age=31536000, immutable"],
    ["logo-32.png", "public, max-age=86400"],
  ])("%s may be kept: %s", (name, cache) => expect(cacheOf(name)).toBe(cache));
});

describe("the manifest of a deployed add-in", () => {
  const deployed = manifestAt(MANIFEST, { url: "https://zwgk.example.gov.cn/a&b/nianbao", id: "7c9d7bad-aa3f-440d-ac82-e8f464620387" });

  it("names its own address in a folder and its own id, and nothing of a developer's machine", () => {
    expect(deployed).not.toContain("localhost");
    expect(idIn(deployed)).toBe("7c9d7bad-aa3f-440d-ac82-e8f464620387");
    const { window } = new JSDOM("");
    const read = new window.DOMParser().parseFromString(deployed, "application/xml");
    expect(read.getElementsByTagName("SourceLocation")[0]!.getAttribute("DefaultValue")).toBe("https://zwgk.example.gov.cn/a&b/nianbao/taskpane.html");
  });

  it("is taken by the schemas", async () => expect(await againstSchema(deployed)).toEqual([]));
});
