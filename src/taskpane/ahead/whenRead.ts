import type { App } from "../../app/state";

/** Resolves once the workbook has been read for the first time, whatever came of it: until then the network is wanted for that. */
export function whenRead(app: App): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (app.getState().phase.kind === "starting") return;
      leave();
      resolve();
    };
    const leave = app.subscribe(look);
    look();
  });
}
