import type { App } from "../app/state";

/** Coming back to the pane reads the workbook again: some changes in Excel raise no event. Not while a command is under way, which reads by itself. */
export function recheckOnReturn(target: EventTarget, app: App): void {
  target.addEventListener("focus", () => {
    const { phase, busy } = app.getState();
    if (phase.kind === "report" && busy === undefined) void app.recheck();
  });
}
