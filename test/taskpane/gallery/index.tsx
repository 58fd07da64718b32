/**
 * Shows states of the pane over a double of the application, in a browser: `window.show("half", "en-US")`, or for looking at by
 * hand the page's own address, `#half/en-US`. Not shipped.
 */
import { createRoot } from "react-dom/client";
import { languageFor, loadWords } from "../../../src/locales/choose";
import type { Launch } from "../../../src/taskpane/launch";
import { Root } from "../../../src/taskpane/Root";
import { watchFaults } from "../../../src/taskpane/faults";
import { PaneView } from "../../../src/taskpane/view";
import { FakeApp } from "../support/fakeApp";
import { STATES, type Shown } from "./states";
import { TROUBLES } from "./troubles";

const ALL: Readonly<Record<string, Shown>> = { ...STATES, ...TROUBLES };

declare global {
  interface Window {
    /** Draws a state anew, as if the pane had just been opened on it. */
    show(state: string, language: string): void;
    readonly galleryStates: readonly string[];
  }
}

async function launch(name: string, language: string): Promise<Launch> {
  const chosen = languageFor(language);
  if (name === "tooOld") return { kind: "tooOld", need: "ExcelApi 1.9" };
  if (name === "notOffice" || name === "noAnswer") return { kind: name };
  const shown = ALL[name];
  if (!shown) return { kind: "failed", message: `no state is called ${name}` };
  document.documentElement.lang = chosen;
  const view = new PaneView();
  view.set({ tab: shown.tab ?? "fill", dialog: shown.dialog });
  return { kind: "ready", services: { app: new FakeApp(shown.state), view, words: await loadWords(chosen), reload: () => location.reload() } };
}

let drawn: ReturnType<typeof createRoot> | undefined;

window.show = (state, language) => {
  drawn?.unmount();
  drawn = createRoot(document.getElementById("root")!);
  const starting = () => launch(state, language);
  // The system's colours, so that they can be changed under a state that is shown.
  drawn.render(<Root launch={starting} officeTheme={() => undefined} reload={() => undefined} onFault={(report) => watchFaults(window, report)} />);
};
Object.assign(window, { galleryStates: [...Object.keys(ALL), "tooOld", "notOffice", "noAnswer", "failed"] });

const [, byHand] = /^#(.+)$/.exec(location.hash) ?? [];
if (byHand !== undefined) window.show(byHand.split("/")[0]!, byHand.split("/")[1] ?? "");
