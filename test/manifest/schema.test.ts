/** Both manifests against the schemas, offline, and what the schemas must refuse. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { withKeys } from "../../scripts/manifestKeys.cjs";
import { againstSchema } from "./againstSchema";
import { someOf } from "../support/runs";

const MANIFEST = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

/** The manifest with one place written otherwise, which must be there. */
function spoilt(from: string | RegExp, to: string): string {
  const changed = MANIFEST.replace(from, to);
  if (changed === MANIFEST) throw new Error(`the manifest has no ${String(from)}`);
  return changed;
}

/** What is wrong, how it comes about, and the element that is then named. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ["its version before its id", spoilt(/(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/, "$3$2$1"), "Version"],
  ["its permissions before the page", spoilt(/(<DefaultSettings>[^]*<\/DefaultSettings>)(\s*)(<Permissions>.*<\/Permissions>)/, "$3$2$1"), "Permissions"],
  ["no id", spoilt(/<Id>.*<\/Id>/, ""), "Version"],
  ["an id that is none", spoilt(/<Id>.*<\/Id>/, "<Id>nianbao</Id>"), "Id"],
  ["a version with letters", spoilt(/<Version>.*<\/Version>/, "<Version>1.0-beta</Version>"), "Version"],
  ["a version of five parts", spoilt(/<Version>.*<\/Version>/, "<Version>1.0.0.0.0</Version>"), "Version"],
  ["a language without its country", spoilt("<DefaultLocale>zh-CN<", "<DefaultLocale>zh<"), "DefaultLocale"],
  ["a name longer than 125 characters", spoilt('DisplayName DefaultValue="', `DisplayName DefaultValue="${"年".repeat(125)}`), "DisplayName"],
  ["a description longer than 250 characters", spoilt('Description DefaultValue="', `Description DefaultValue="${"年".repeat(250)}`), "Description"],
  ["no description", spoilt(/<Description DefaultValue[^]*?<\/Description>/, ""), "IconUrl"],
  ["no icon", spoilt(/<IconUrl.*\/>/, ""), "HighResolutionIconUrl"],
  ["a page that is not https", spoilt('SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:'), "SourceLocation"],
  ["an address with a query", spoilt('taskpane.html"', 'taskpane.html?a=1"'), "SourceLocation"],
  ["another program than Excel", spoilt('Host Name="Workbook"', 'Host Name="Document"'), "Host"],
  ["a permission that does not exist", spoilt("ReadWriteDocument", "ReadWriteEverything"), "Permissions"],
  ["a requirement without its name", spoilt('Set Name="ExcelApi"', "Set"), "Set"],
  ["overrides of an unknown version", spoilt("VersionOverridesV1_0", "VersionOverridesV9_9"), "VersionOverrides"],
  ["runtimes after the form factor", spoilt(/(<Runtimes>[^]*<\/Runtimes>)(\s*)(<DesktopFormFactor>[^]*<\/DesktopFormFactor>)/, "$3$2$1"), "Runtimes"],
  ["two runtimes", spoilt(/(<Runtime resid.*\/>)/, "$1$1"), "Runtime"],
  ["a lifetime that does not exist", spoilt('lifetime="long"', 'lifetime="ever"'), "Runtime"],
  ["the function file after the ribbon", spoilt(/(<FunctionFile.*\/>)(\s*)(<ExtensionPoint[^]*<\/ExtensionPoint>)/, "$3$2$1"), "FunctionFile"],
  ["a group without a label", spoilt('<Label resid="group.label"/>', ""), "Icon"],
  ["a group without an icon", spoilt(/<Icon>[^]*?<\/Icon>(\s*<Control)/, "$1"), "Control"],
  ["a group without a button", spoilt(/<Control[^]*<\/Control>/, ""), "Group"],
  ["a button without a tip", spoilt(/<Supertip>[^]*?<\/Supertip>/, ""), "Icon"],
  ["a button without an icon", spoilt(/(<\/Supertip>\s*)<Icon>[^]*?<\/Icon>/, "$1"), "Action"],
  ["a button that does nothing", spoilt(/<Action[^]*?<\/Action>/, ""), "Control"],
  ["an action of an unknown kind", spoilt("ShowTaskpane", "ShowEverything"), "Action"],
  ["a command without the name of its function", spoilt(/<FunctionName>.*<\/FunctionName>/, ""), "Action"],
  ["an icon of a size that is not documented", spoilt('size="20"', 'size="21"'), "Image"],
  ["an icon that leads to no picture", spoilt('size="16" resid="logo.16"', 'size="16" resid="logo.17"'), "Image"],
  ["a label that leads to a picture", spoilt('Label resid="group.label"', 'Label resid="logo.16"'), "Label"],
  ["a tip that leads to no text", spoilt('Description resid="pane.tip"', 'Description resid="tip"'), "Description"],
  ["a pane that leads to no page", spoilt('SourceLocation resid="page"', 'SourceLocation resid="home"'), "SourceLocation"],
  ["a runtime that leads to no page", spoilt('Runtime resid="page"', 'Runtime resid="home"'), "Runtime"],
  ["a resource named by more than 32 characters", spoilt('String id="pane.tip"', `String id="pane.tip${"x".repeat(32)}"`), "String"],
  ["two resources of one name", spoilt('bt:Image id="logo.20"', 'bt:Image id="logo.16"'), "Image"],
  ["two buttons of one id", spoilt('id="nianbao.generate"', 'id="nianbao.next"'), "Control"],
  ["a label longer than 125 characters", spoilt('id="pane.label" DefaultValue="', `id="pane.label" DefaultValue="${"年".repeat(125)}`), "String"],
  ["a tip longer than 250 characters", spoilt('id="pane.tip" DefaultValue="', `id="pane.tip" DefaultValue="${"年".repeat(250)}`), "String"],
  ["an empty label", spoilt(/id="pane\.label" DefaultValue="[^"]*"/, 'id="pane.label" DefaultValue=""'), "String"],
  ["a translation without its language", spoilt('Override Locale="en-US" Value="Annual Report"', 'Override Value="Annual Report"'), "Override"],
  ["texts before addresses", spoilt(/(<bt:Urls>[^]*<\/bt:Urls>)(\s*)(<bt:ShortStrings>[^]*<\/bt:ShortStrings>)/, "$3$2$1"), "Urls"],
  ["an element that nobody knows", spoilt("<Hosts>", "<Colour>red</Colour><Hosts>"), "Colour"],
];

describe("the manifest against the schemas", () => {
  it("is accepted, and so is the one with keys for the sheet", async () => {
    expect(await againstSchema(MANIFEST)).toEqual([]);
    expect(await againstSchema(withKeys(MANIFEST))).toEqual([]);
  });

  it.each(someOf(FAULTS, 15))("is refused with %s", async (_, manifest, element) => {
    const objections = await againstSchema(manifest);
    expect(objections.join("\n")).toMatch(new RegExp(`\\}${element}'`));
  });

  it("is refused when the keys stand above the overrides", async () => {
    const moved = withKeys(MANIFEST).replace(/(<VersionOverrides[^]*<\/VersionOverrides>)(\s*)(<ExtendedOverrides[^]*<\/ExtendedOverrides>)/, "$3$2$1");
    expect((await againstSchema(moved)).join("\n")).toContain("VersionOverrides");
  });
});
