/** The keys for the sheet: what shortcuts.json says agrees with the code, the manifest and the rules that Office gives for it. */
import fs from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { withKeys } from "../scripts/manifestKeys.cjs";
import { KEY_IDS } from "../src/commands/ribbonCommands";

const ROOT = path.join(__dirname, "..");
const read = (name: string): unknown => JSON.parse(fs.readFileSync(path.join(ROOT, name), "utf8"));
type Texts = Readonly<Record<string, { readonly value: string; readonly comment: string }>>;
const file = read("shortcuts.json") as {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  readonly resources: { readonly default: Texts };
};
const english = read("shortcuts.en-US.json") as Texts;
const manifest = fs.readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

describe("the keys for the sheet", () => {
  it("have code for every action, and one key for every one", () => {
    expect(file.actions.map(({ id }) => id)).toEqual(KEY_IDS);
    expect(file.shortcuts.map(({ action }) => action)).toEqual(KEY_IDS);
    for (const { type } of file.actions) expect(type).toBe("ExecuteFunction");
  });

  it("follow the pattern that Office asks for, which is neither Excel's, a browser's nor a screen reader's", () => {
    for (const { key } of file.shortcuts) {
      expect(Object.keys(key)).toEqual(["default", "mac"]);
      expect(key.default).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
      // Control and Option together are what VoiceOver is called by.
      expect(key.mac).toBe(key.default!.replace("Ctrl", "Command"));
    }
    expect(new Set(file.shortcuts.map(({ key }) => key.default)).size).toBe(file.shortcuts.length);
  });

  it("are called in Chinese, and in English by the other file", () => {
    const names = file.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)![1]!);
    expect(Object.keys(file.resources.default)).toEqual(names);
    expect(Object.keys(english)).toEqual(names);
    for (const name of names) {
      expect(file.resources.default[name]!.value).toMatch(/^年报：[一-鿿]+$/);
      expect(english[name]!.value).toMatch(/^[\x20-\x7e]+$/);
      expect(english[name]!.comment).toBe(file.resources.default[name]!.value);
    }
  });

  it("are named by the manifest with keys alone, right below the overrides, at the add-in's own address", () => {
    expect(manifest).not.toContain("ExtendedOverrides");
    const { window } = new JSDOM("");
    const root = new window.DOMParser().parseFromString(withKeys(manifest), "application/xml").documentElement;
    const [before, last] = [...root.children].slice(-2);
    expect([before!.localName, last!.localName, last!.namespaceURI]).toEqual(["VersionOverrides", "ExtendedOverrides", root.namespaceURI]);
    for (const [attribute, name] of [["Url", "shortcuts.json"], ["ResourcesUrl", "shortcuts.en-US.json"]] as const) expect(last!.getAttribute(attribute)).toBe(`https://localhost:3000/${name}`);
  });
});
