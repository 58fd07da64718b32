/** Offline checks of manifest.xml: what the schema asks, what it cannot ask, and what our own code promises to it. */
import fs from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { COMMAND_IDS } from "../src/commands/ribbonCommands";

const ROOT = path.join(__dirname, "..");
const text = fs.readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const { window } = new JSDOM("");
const document = new window.DOMParser().parseFromString(text, "application/xml");
const all = (name: string, within: Document | Element = document) => [...within.getElementsByTagNameNS("*", name)];
const only = (name: string, within: Document | Element = document): Element => {
  const found = all(name, within);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name} where there should be one`);
  return found[0]!;
};
const children = (element: Element) => [...element.children].map((child) => child.localName);
const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} has no ${name}`);
  return value;
};

/** The order in which the schema wants the members that we use. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  VersionOverrides: ["Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["FunctionFile", "ExtensionPoint"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
const SIZES = ["16", "20", "24", "32", "40", "48", "64", "80", "96"];

/** Width and height that a PNG file states in its first chunk. */
function pixels(file: string): readonly [number, number] {
  const bytes = fs.readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
/** Whether a PNG file has pixels that can be seen through: kinds 4 and 6 have that beside their colours. */
const seeThrough = (file: string): boolean => [4, 6].includes(fs.readFileSync(file)[25]!);
const urls = () => [...text.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map((match) => new URL(match[1]!));

describe("the manifest", () => {
  it("is well-formed XML for a task pane in a workbook", () => {
    expect(all("parsererror")).toEqual([]);
    expect(document.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
    expect(attribute(all("Host")[0]!, "Name")).toBe("Workbook");
  });

  it.each(Object.entries(ORDER))("gives the members of %s in the order of the schema", (name, order) => {
    const [element] = all(name);
    expect(children(element!)).toEqual(order);
  });

  it("gives the members of each button in the order of the schema", () => {
    for (const control of all("Control")) expect(children(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    expect(children(only("Group")).slice(0, 2)).toEqual(["Label", "Icon"]);
    expect(children(all("Host")[1]!)).toEqual(["Runtimes", "DesktopFormFactor"]);
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(only("Version").textContent).toBe(`${version}.0`);
  });

  it("speaks Chinese by default and English by override, everywhere", () => {
    expect(only("DefaultLocale").textContent).toBe("zh-CN");
    for (const element of [only("DisplayName"), all("Description")[0]!, ...all("String")]) {
      expect(attribute(element, "DefaultValue")).toMatch(/[一-鿿]/);
      expect(all("Override", element).map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
    }
  });

  it("keeps its texts within the lengths that Office allows", () => {
    const values = (element: Element) => [attribute(element, "DefaultValue"), ...all("Override", element).map((override) => attribute(override, "Value"))];
    const limits: readonly (readonly [readonly Element[], number])[] = [
      [[only("DisplayName")], 125],
      [[all("Description")[0]!], 250],
      [all("String", only("ShortStrings")), 125],
      [all("String", only("LongStrings")), 250],
    ];
    for (const [elements, limit] of limits) for (const value of elements.flatMap(values)) expect(value.length).toBeLessThanOrEqual(limit);
    expect(only("ProviderName").textContent!.length).toBeLessThanOrEqual(125);
  });

  it("resolves every resource id, and none is longer than 32 characters", () => {
    const defined = ["Image", "Url", "String"].flatMap((name) => all(name, only("Resources")).map((element) => attribute(element, "id")));
    expect(new Set(defined).size).toBe(defined.length);
    const used = [...text.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]!);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("gives every control and group an id of its own", () => {
    const ids = [...all("Control"), ...all("Group")].map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(only("Id").textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("gives the group and every button an icon in all nine sizes, each a PNG of that many pixels", () => {
    for (const icon of all("Icon")) expect(all("Image", icon).map((image) => attribute(image, "size"))).toEqual(SIZES);
    for (const image of all("Image", only("Resources"))) {
      const size = Number(attribute(image, "id").split(".")[1]);
      expect(pixels(path.join(ROOT, new URL(attribute(image, "DefaultValue")).pathname))).toEqual([size, size]);
    }
    for (const [name, size] of [["IconUrl", 32], ["HighResolutionIconUrl", 64]] as const) {
      expect(pixels(path.join(ROOT, new URL(attribute(only(name), "DefaultValue")).pathname))).toEqual([size, size]);
    }
  });

  it("has icons that can be seen through, for light and dark ribbons", () => {
    for (const image of all("Image", only("Resources"))) {
      const file = path.join(ROOT, new URL(attribute(image, "DefaultValue")).pathname);
      expect([file, seeThrough(file)]).toEqual([file, true]);
    }
  });

  it("lies on one https origin", () => {
    expect(new Set(urls().map((url) => url.origin)).size).toBe(1);
    expect(urls().every((url) => url.protocol === "https:")).toBe(true);
  });

  it("runs pane and buttons in one page that stays alive", () => {
    expect(attribute(only("Runtime"), "lifetime")).toBe("long");
    const page = attribute(only("Runtime"), "resid");
    expect(attribute(only("FunctionFile"), "resid")).toBe(page);
    expect(attribute(only("SourceLocation", only("VersionOverrides")), "resid")).toBe(page);
    expect(attribute(only("SourceLocation", only("DefaultSettings")), "DefaultValue")).toBe(attribute(only("Url", only("Urls")), "DefaultValue"));
  });

  it("opens in an Excel that is too old, so that the page can say so, and shows buttons only where they work", () => {
    const [base, overrides] = all("Requirements");
    expect(all("Set", base!).map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([["ExcelApi", "1.1"]]);
    expect(all("Set", overrides!).map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([["SharedRuntime", "1.1"]]);
  });

  it("has a button for every command, and code for every button", () => {
    expect(all("FunctionName").map((name) => name.textContent).sort()).toEqual([...COMMAND_IDS].sort());
  });

  it("asks to read and write the document and for nothing more", () => {
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
  });
});
