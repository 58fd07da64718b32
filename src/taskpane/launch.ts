import type { WorkbookPort } from "../app/ports";
import type { App } from "../app/state";
import { languageFor, loadWords } from "../locales/choose";
import type { Words } from "../locales/words";
import { oneAtATime } from "./oneAtATime";
import type { PaneServices } from "./pane/context";
import { recheckOnReturn } from "./recheckOnReturn";
import { PaneView } from "./view";

/** Where the pane finds itself once Office has answered, or has not. */
export type Launch =
  | { readonly kind: "ready"; readonly services: PaneServices }
  | { readonly kind: "tooOld"; readonly need: string }
  | { readonly kind: "notOffice" }
  | { readonly kind: "noAnswer" }
  | { readonly kind: "failed"; readonly message: string };

/** What Office says of itself when it starts. */
export type Started =
  | { readonly kind: "ready"; readonly workbook: WorkbookPort; readonly sharedRuntime: boolean; readonly displayLanguage: string }
  | { readonly kind: "tooOld"; readonly need: string }
  | { readonly kind: "notOffice" }
  | { readonly kind: "noAnswer" };

export interface LaunchParts {
  readonly start: () => Promise<Started>;
  readonly createApp: (workbook: WorkbookPort, words: Words) => App;
  /** Ties the ribbon to the application. */
  readonly tieRibbon: (app: App, view: PaneView, sharedRuntime: boolean) => void;
  readonly reload: () => void;
}

/** Waits for Office, builds the application over its workbook, and lets it begin to read. */
export async function launch({ start, createApp, tieRibbon, reload }: LaunchParts): Promise<Launch> {
  const started = await start();
  if (started.kind !== "ready") return started;
  const language = languageFor(started.displayLanguage);
  const words = await loadWords(language);
  document.documentElement.lang = language;
  document.title = words.common.product;
  const app = oneAtATime(createApp(started.workbook, words));
  const view = new PaneView();
  tieRibbon(app, view, started.sharedRuntime);
  recheckOnReturn(window, app);
  // Not awaited: the pane shows by itself what comes of it.
  void app.start();
  return { kind: "ready", services: { app, view, words, reload } };
}
