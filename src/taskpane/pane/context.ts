import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { App, AppState } from "../../app/state";
import { Names } from "../../locales/say/names";
import type { Words } from "../../locales/words";
import type { PaneView, ViewState } from "../view";

/** What every screen needs: the application, the pane's own memory, the words, and a way to begin anew. */
export interface PaneServices {
  readonly app: App;
  readonly view: PaneView;
  readonly words: Words;
  /** Loads the page again; the last way out when Excel does not answer. */
  readonly reload: () => void;
}

export const PaneContext = createContext<PaneServices | undefined>(undefined);

export function usePane(): PaneServices {
  const services = useContext(PaneContext);
  if (!services) throw new Error("a component of the pane stands outside PaneContext");
  return services;
}

export function useAppState(): AppState {
  const { app } = usePane();
  return useSyncExternalStore(app.subscribe, app.getState);
}

export function useViewState(): ViewState {
  const { view } = usePane();
  return useSyncExternalStore(view.subscribe, view.getState);
}

export function useNames(): Names {
  const { words } = usePane();
  const { edition } = useAppState();
  return useMemo(() => new Names(edition, words), [edition, words]);
}
