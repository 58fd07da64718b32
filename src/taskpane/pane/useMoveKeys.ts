import { useEffect } from "react";
import { move } from "../moves";
import { usePane } from "./context";
import { goToPlace } from "./goToPlace";
import { moveOf } from "./moveKeys";

/** F8 and F9 anywhere in the pane of a report, but in a dialog; the list is shown beside the cell that is gone to. */
export function useMoveKeys(): void {
  const { app, view } = usePane();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const which = moveOf(event);
      if (!which || document.querySelector("[role$=dialog]")) return;
      event.preventDefault();
      view.set({ tab: "fill" });
      void move(app, view, which, (target) => goToPlace(app, view, target));
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [app, view]);
}
