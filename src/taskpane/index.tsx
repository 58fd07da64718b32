/** The entry: wires Excel, the application, the ribbon and the pane. */
import { createRoot } from "react-dom/client";
import { createApp } from "../app/app";
import { associateCommands } from "../commands/ribbonCommands";
import { officeRibbon } from "../excel/ribbon";
import { startOffice } from "../excel/start";
import { officeTheme } from "../excel/theme";
import { EDITIONS } from "../statute/editions";
import { fetchAhead } from "./ahead/fetchAhead";
import { idle, sparing } from "./ahead/idle";
import { laterParts } from "./ahead/parts";
import { whenRead } from "./ahead/whenRead";
import { browserClipboard } from "./clipboard/browserClipboard";
import { exits } from "./clipboard/exits";
import { clock } from "./clock";
import { paneDoor } from "./door";
import { watchFaults } from "./faults";
import { launch } from "./launch";
import { outsideFiles } from "./outsideFiles";
import { Root } from "./Root";
import { themeReady } from "./theme/themes";

const reload = () => location.reload();

const begin = async () => {
  const launched = await launch({
    start: startOffice,
    createApp: (workbook, words) => createApp({ workbook, clock, exits: exits(words), clipboard: browserClipboard({ clipboard: navigator.clipboard, Item: window.ClipboardItem, document }), files: outsideFiles, editions: EDITIONS }),
    tieRibbon: (app, view, sharedRuntime) => associateCommands(officeRibbon(), sharedRuntime ? { app, door: paneDoor(app, view) } : undefined),
    reload,
  });
  if (launched.kind === "ready" && !sparing()) void whenRead(launched.services.app).then(() => fetchAhead(laterParts, idle)).then((came) => performance.mark("nianbao.ahead", { detail: came }));
  return launched;
};

const place = document.getElementById("root");
if (!place) throw new Error("the page has no element #root");
// Before Office tells, the system's theme; in light nothing is waited for.
void themeReady(undefined).then(() => createRoot(place).render(<Root launch={begin} officeTheme={officeTheme} reload={reload} onFault={(report) => watchFaults(window, report)} />));
