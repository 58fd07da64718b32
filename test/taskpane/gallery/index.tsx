/** Shows one state of the pane: `?state=half&theme=dark&language=en-US`. Not shipped; for looking at. */
import { createRoot } from "react-dom/client";
import { languageFor, loadWords } from "../../../src/locales/choose";
import type { Launch } from "../../../src/taskpane/launch";
import { Root } from "../../../src/taskpane/Root";
import { PaneView } from "../../../src/taskpane/view";
import { FakeApp } from "../support/fakeApp";
import { STATES } from "./states";

const asked = new URLSearchParams(location.search);
const name = asked.get("state") ?? "half";

async function launch(): Promise<Launch> {
  if (name === "tooOld") return { kind: "tooOld", need: "ExcelApi 1.9" };
  if (name === "notOffice" || name === "noAnswer") return { kind: name };
  const shown = STATES[name];
  if (!shown) return { kind: "failed", message: `no state is called ${name}` };
  const view = new PaneView();
  view.set({ tab: shown.tab ?? "fill", dialog: shown.dialog });
  return { kind: "ready", services: { app: new FakeApp(shown.state), view, words: await loadWords(languageFor(asked.get("language") ?? "")), reload: () => location.reload() } };
}

createRoot(document.getElementById("root")!).render(<Root launch={launch} officeTheme={() => (asked.get("theme") === "dark" ? "dark" : "light")} reload={() => location.reload()} onFault={() => undefined} />);
