import type { App } from "../app/state";
import type { PaneDoor } from "../commands/paneDoor";
import { reportOptionsOf } from "./check/reportOptionsOf";
import { choose, onward } from "./chosen";
import type { PaneView } from "./view";
import { worklist } from "./worklist";

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
    async next() {
      const { check, cursor, edition } = app.getState();
      if (!check) return;
      const items = worklist(check, edition);
      const item = onward(items, view.getState().chosen, cursor.figure);
      const blank = [...check.blanks.values()].flat()[0];
      view.set({ chosen: item && choose(items, item, cursor.figure, true) });
      const target = item?.target ?? (blank === undefined ? undefined : { kind: "figure" as const, figure: blank });
      if (target) await app.goTo(target);
    },
  };
}
