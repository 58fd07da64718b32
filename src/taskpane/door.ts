import type { App } from "../app/state";
import type { PaneDoor } from "../commands/paneDoor";
import { inFocus, step, worklist } from "./worklist";
import type { PaneView } from "./view";

/** The pane as the ribbon reaches it. */
export function paneDoor(app: App, view: PaneView): PaneDoor {
  return {
    show: (screen) => view.set({ tab: screen }),
    askZeroFill() {
      const { check } = app.getState();
      if (check && [...check.blanks.values()].some((ids) => ids.length > 0)) view.set({ dialog: "zeroFill" });
    },
    async next() {
      const { check, cursor, edition } = app.getState();
      if (!check) return;
      const items = worklist(check, edition);
      const item = step(items, inFocus(items, view.getState().focus, cursor.figure), 1);
      const blank = [...check.blanks.values()].flat()[0];
      view.set({ focus: item?.key });
      const target = item?.target ?? (blank === undefined ? undefined : { kind: "figure" as const, figure: blank });
      if (target) await app.goTo(target);
    },
  };
}
