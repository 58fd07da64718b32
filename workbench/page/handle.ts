import type { ExcelHost } from "../host/host";
import type { WorkbookModel } from "../model/model";
import type { Session } from "./session";

/**
 * What end-to-end tests may use besides what a person sees, as `window.workbench`:
 * the workbook on screen, the host with its counters and its switches to misbehave, and the workbook's file.
 * `model` and `host` are those of now: a new workbook or another Excel brings new ones.
 */
export interface WorkbenchHandle {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  save(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

export function showHandle(session: Session): void {
  window.workbench = {
    get model() {
      return session.book.workbook;
    },
    get host() {
      return session.host;
    },
    save: () => session.save(),
  };
}
