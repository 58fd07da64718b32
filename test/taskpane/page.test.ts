/** The page as it stands in the repository, before any script of ours has run. */
import fs from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const source = fs.readFileSync(path.join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
const { document } = new JSDOM(source).window;

describe("the page of the pane", () => {
  it("loads Office before everything else, from where the build says", () => {
    expect(document.querySelector("script")!.getAttribute("src")).toBe("<%= officeJsUrl %>");
  });

  it("says in an engine that cannot run the pane that this Excel is too old, and in one that can shows nothing of it", () => {
    expect(document.getElementById("too-old")!.textContent).toContain("信息公开年报需要 Excel 2021、Excel 2024 或 Microsoft 365。工作簿没有改动。");
    expect(document.getElementById("root")!.contains(document.getElementById("too-old"))).toBe(false);
    expect(document.querySelector("style")!.textContent).toMatch(/@supports \(container-type: inline-size\) \{ #too-old \{ display: none; \} \}/);
  });

  it("tells Office in words that the oldest engine understands that the page is there", () => {
    const inline = [...document.querySelectorAll("script:not([src])")].map((script) => script.textContent!);
    expect(inline).toHaveLength(1);
    expect(inline[0]).toContain("Office.onReady");
    expect(inline[0]).not.toMatch(/=>|`|\blet\b|\bconst\b|\basync\b|\?\./);
  });

  it("has a title in Chinese, which some engines read out", () => {
    expect([document.title, document.documentElement.lang]).toEqual(["信息公开年报", "zh-CN"]);
  });
});
