import { LANGUAGE } from "./language";

/** What Excel on the web says about itself in the address of an add-in's page; the client reads it before anything else. */
const HOST_INFO = ["Excel", "Web", "16.00", LANGUAGE].join("$");

/**
 * A file that the manifest names, on this page's own origin: the client trusts a host only there.
 * `url` and the manifest's pane address lie in one folder tree, which this site serves at its root.
 */
export function localAddress(url: string, paneUrl: string): string {
  const folder = new URL(".", paneUrl).href;
  return url.startsWith(folder) ? `/${url.slice(folder.length)}` : url;
}

/** The address under which a host opens a pane; each call is a new conversation. */
export function paneAddress(page: string): string {
  const correlation = crypto.randomUUID();
  const conversation = [`conversation-${correlation}`, "workbench", window.location.href.replace(/[?#].*$/, ""), "x"].join("|");
  return `${page}?_host_Info=${HOST_INFO}$${correlation}$$disableLogging$0#&_xdm_Info=${encodeURIComponent(conversation)}&_serializer_version=1`;
}
