/** The add-in's ribbon as its manifest describes it: what Excel would show. */
export type RibbonAction =
  | { readonly kind: "pane"; readonly url: string }
  | { readonly kind: "function"; readonly name: string };

export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32-pixel icon; empty when the manifest gives none. */
  readonly icon: string;
  /** Undefined for a menu. */
  readonly action: RibbonAction | undefined;
  readonly items: readonly RibbonCommand[];
}

export interface AddinRibbon {
  readonly displayName: string;
  /** Page of the pane, at the manifest's own address. */
  readonly paneUrl: string;
  readonly groups: readonly { readonly id: string; readonly label: string; readonly commands: readonly RibbonCommand[] }[];
}

function childOf(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : [...element.children].find((child) => child.localName === name);
}

function childrenOf(element: Element | undefined, name: string): Element[] {
  return element === undefined ? [] : [...element.children].filter((child) => child.localName === name);
}

/**
 * Reads an add-in-only manifest.
 * @throws {Error} when the text is no XML, or names a resource that it does not define
 */
export function readManifest(xml: string): AddinRibbon {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  const fault = root.querySelector("parsererror");
  if (fault !== null) throw new Error(`manifest.xml: ${fault.textContent ?? "not well-formed"}`);
  const app = root.documentElement;
  const overrides = childOf(app, "VersionOverrides");
  const resources = new Map<string, string>();
  for (const kind of childrenOf(childOf(overrides, "Resources"), "Images").concat(
    childrenOf(childOf(overrides, "Resources"), "Urls"),
    childrenOf(childOf(overrides, "Resources"), "ShortStrings"),
    childrenOf(childOf(overrides, "Resources"), "LongStrings"),
  )) {
    for (const entry of kind.children) resources.set(`${kind.localName} ${entry.getAttribute("id") ?? ""}`, entry.getAttribute("DefaultValue") ?? "");
  }
  const resource = (kind: string, element: Element | undefined): string => {
    const id = element?.getAttribute("resid") ?? "";
    const value = resources.get(`${kind} ${id}`);
    if (value === undefined) throw new Error(`manifest.xml: ${kind} has no "${id}"`);
    return value;
  };
  const actionOf = (element: Element | undefined): RibbonAction | undefined => {
    if (element === undefined) return undefined;
    if (element.getAttribute("xsi:type") === "ShowTaskpane") return { kind: "pane", url: resource("Urls", childOf(element, "SourceLocation")) };
    return { kind: "function", name: childOf(element, "FunctionName")?.textContent?.trim() ?? "" };
  };
  const commandOf = (control: Element): RibbonCommand => {
    const images = childrenOf(childOf(control, "Icon"), "Image");
    const image = images.find((entry) => entry.getAttribute("size") === "32") ?? images.at(-1);
    return {
      id: control.getAttribute("id") ?? "",
      label: resource("ShortStrings", childOf(control, "Label")),
      tip: resource("LongStrings", childOf(childOf(control, "Supertip"), "Description")),
      icon: image === undefined ? "" : resource("Images", image),
      action: actionOf(childOf(control, "Action")),
      items: childrenOf(childOf(control, "Items"), "Item").map(commandOf),
    };
  };
  const hosts = childrenOf(childOf(overrides, "Hosts"), "Host");
  const factor = childOf(hosts.find((host) => host.getAttribute("xsi:type") === "Workbook"), "DesktopFormFactor");
  const surface = childrenOf(factor, "ExtensionPoint").find((point) => point.getAttribute("xsi:type") === "PrimaryCommandSurface");
  const tabs = [...childrenOf(surface, "OfficeTab"), ...childrenOf(surface, "CustomTab")];
  return {
    displayName: childOf(app, "DisplayName")?.getAttribute("DefaultValue") ?? "",
    paneUrl: childOf(childOf(app, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue") ?? "",
    groups: tabs.flatMap((tab) => childrenOf(tab, "Group")).map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: resource("ShortStrings", childOf(group, "Label")),
      commands: childrenOf(group, "Control").map(commandOf),
    })),
  };
}
