/** The page as it stands in the repository, before any script of ours has run. */
import fs from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import { JSDOM } from "jsdom";
import { FLOOR } from "../../src/excel/capabilities";
import { enUS } from "../../src/locales/en-US/words";
import { zhCN } from "../../src/locales/zh-CN/words";

const source = fs.readFileSync(path.join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
const { document } = new JSDOM(source).window;

describe("the page of the pane", () => {
  it("loads Office before everything else, from where the build says", () => {
    expect(document.querySelector("script")!.getAttribute("src")).toBe("<%= officeJsUrl %>");
  });

  it("says in an engine that cannot run the pane that this Excel is too old, and in one that can shows nothing of it", () => {
    const said = document.getElementById("too-old")!;
    expect(said.querySelector("h1")!.textContent).toBe(zhCN.host.tooOldTitle);
    expect([...said.querySelectorAll("p:not([lang])")].map((one) => one.textContent).join("")).toBe(zhCN.host.tooOld);
    expect(said.querySelector("p[lang=en]")!.textContent).toBe(enUS.host.tooOld);
    expect(document.getElementById("root")!.contains(document.getElementById("too-old"))).toBe(false);
    expect(document.querySelector("style")!.textContent).toMatch(/@supports \(container-type: inline-size\) \{ #too-old \{ display: none; \} \}/);
  });

  it("tells Office in words that the oldest engine understands that the page is there", () => {
    const inline = [...document.querySelectorAll("script:not([src])")].map((script) => script.textContent!);
    expect(inline).toHaveLength(1);
    expect(inline[0]).toContain("Office.onReady");
    for (const script of inline) expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse("const a = () => 1;", { ecmaVersion: 5 })).toThrow();
  });

  it("says so without any script of ours, in words that need no style, and with nothing that only a newer engine draws", () => {
    const said = document.getElementById("too-old")!;
    expect(said.querySelectorAll("script, svg, button, [hidden], [style]")).toHaveLength(0);
    // The floor that the words speak of is the one that the pane itself asks for.
    expect(FLOOR).toEqual({ set: "ExcelApi", version: "1.9" });
  });

  it("has a title in Chinese, which some engines read out", () => {
    expect([document.title, document.documentElement.lang]).toEqual(["信息公开年报", "zh-CN"]);
  });
});
