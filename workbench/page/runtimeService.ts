import type { Batch } from "../host/wire";

/** What the add-in may ask of its own pane: `Office.addin.showAsTaskpane()` and `hide()`. */
export interface PaneVisibility {
  readonly shown: () => boolean;
  readonly show: () => void;
  readonly hide: () => void;
}

const RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";
/** The client tells it that functions of the ribbon were associated. */
const INTERNAL = "Microsoft.InternalService.AddinInternalService";
/** `OfficeCore.EventType.appRuntimeVisibilityChanged` */
const VISIBILITY_CHANGED = 65539;

/** True for a batch that is about the add-in's runtime and not about the workbook; the client sends these apart. */
export function isRuntimeBatch(body: string): boolean {
  return body.includes(RUNTIME) || body.includes(INTERNAL);
}

/** Answers such a batch. @throws {Error} naming what this host does not know */
export function answerRuntime(body: string, pane: PaneVisibility): string {
  const batch = JSON.parse(body) as Batch;
  const results = batch.Actions.map((action) => {
    const path = batch.ObjectPaths[action.ObjectPathId];
    if (action.ActionType === 1) return { ActionId: action.Id, Value: {} };
    if (action.ActionType === 3 && path?.Name === RUNTIME) return { ActionId: action.Id, Value: call(action.Name, action.ArgumentInfo?.Arguments ?? [], pane) };
    if (action.ActionType === 3 && path?.Name === INTERNAL && action.Name === "NotifyActionHandlerReady") return { ActionId: action.Id, Value: null };
    throw new Error(`This host does not know ${path?.Name ?? "?"}.${action.Name}`);
  });
  return JSON.stringify({ Results: results });
}

function call(name: string, [state]: readonly unknown[], pane: PaneVisibility): unknown {
  if (name === "GetAppRuntimeState") return pane.shown() ? "Visible" : "Background";
  if (name !== "SetAppRuntimeState") throw new Error(`This host does not know ${RUNTIME}.${name}`);
  if (state === "Visible") pane.show();
  else if (state === "Background") pane.hide();
  else throw new Error(`This host does not know the runtime state ${String(state)}`);
  return null;
}

/** The event that tells the add-in whether its pane is seen. */
export function visibilityEvent(visible: boolean, id: number): readonly unknown[] {
  return [65536, VISIBILITY_CHANGED, "", JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }), id, false];
}
