import type { App, Target } from "../../app/state";
import type { PaneView } from "../view";

/** 定位 by a press in the pane. Where the keyboard then stays in the pane, the view notes it once, so that the person is told how to go on. */
export async function goToPlace(app: App, view: PaneView, target: Target): Promise<void> {
  const { outcomeCount } = app.getState();
  await app.goTo(target);
  const refused = app.getState().outcomeCount !== outcomeCount;
  if (!refused && view.getState().reached === undefined && document.hasFocus()) view.set({ reached: target });
}
