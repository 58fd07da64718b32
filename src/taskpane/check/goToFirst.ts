import type { App } from "../../app/state";
import type { PaneView } from "../view";
import { worklist } from "../worklist";

/** 从第一处改起: the first item of the list, else the first empty cell; the list is shown beside it. */
export function goToFirst(app: App, view: PaneView): void {
  const { check, edition } = app.getState();
  const first = check && worklist(check, edition)[0];
  const blank = check && [...check.blanks.values()].flat()[0];
  view.set({ tab: "fill", focus: first?.key });
  const target = first?.target ?? (blank === undefined ? undefined : { kind: "figure" as const, figure: blank });
  if (target) void app.goTo(target);
}
