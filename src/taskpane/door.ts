import type { App } from "../app/state";
import type { PaneDoor } from "../commands/paneDoor";
import { reportOptionsOf } from "./check/reportOptionsOf";
import { move } from "./moves";
import { wentTo } from "./pane/goToPlace";
import type { PaneView } from "./view";

/** The pane as the ribbon reaches it. */
export function paneDoor(app: App, view: PaneView): PaneDoor {
  return {
    show: (screen) => view.set({ tab: screen }),
    async askZeroFill() {
      const { check, edition, report } = app.getState();
      if (!check) return;
      if ([...check.blanks.values()].some((ids) => ids.length > 0)) view.set({ dialog: "zeroFill" });
      // Over no table nothing is written, whatever has changed since: it only says that nothing is blank. What cannot be read is said by itself.
      else if (edition.tables.every((table) => report?.readable.has(table.id))) await app.zeroFill([]);
    },
    reportOptions: () => reportOptionsOf(app.getState().printed, view.getState()),
    move: (which) => move(app, view, which, (target) => wentTo(app, target)),
  };
}
