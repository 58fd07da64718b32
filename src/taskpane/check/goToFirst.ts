import type { App } from "../../app/state";
import { choose } from "../chosen";
import { goToPlace } from "../pane/goToPlace";
import type { PaneView } from "../view";
import { spotOf } from "../cursorSpot";
import { firstOf, worklist } from "../worklist";

/** 从第一处改起: the first item of the list that keeps the report from being submitted, else the first empty cell; the list is shown beside it. */
export function goToFirst(app: App, view: PaneView): void {
  const { check, cursor, edition } = app.getState();
  const items = check ? worklist(check, edition) : [];
  const first = firstOf(items);
  const blank = check && [...check.blanks.values()].flat()[0];
  view.set({ tab: "fill", chosen: first && choose(items, first, spotOf(cursor), true) });
  const target = first?.target ?? (blank === undefined ? undefined : { kind: "figure" as const, figure: blank });
  if (target) void goToPlace(app, view, target);
}
