import type { App, Target } from "../../app/state";
import type { PaneView } from "../view";

/** Goes there, and says whether it was let. */
export async function wentTo(app: App, target: Target): Promise<boolean> {
  const { outcomeCount } = app.getState();
  await app.goTo(target);
  return app.getState().outcomeCount === outcomeCount;
}

/** 定位 by a press in the pane. Where the keyboard then stays in the pane, the view notes it until the person has been told how to go on. */
export async function goToPlace(app: App, view: PaneView, target: Target): Promise<boolean> {
  const there = await wentTo(app, target);
  if (there && view.getState().reached !== "said" && document.hasFocus()) view.set({ reached: target });
  return there;
}
