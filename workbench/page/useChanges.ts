import { useCallback, useRef, useSyncExternalStore } from "react";

/**
 * Renders again when `source` says it changed. `together`: changes of one frame are drawn at once, which a long batch
 * of the add-in needs; without it each is drawn at once, which writing in a cell needs.
 */
export function useChanges(source: { subscribe(listener: () => void): () => void }, together: boolean): number {
  const count = useRef(0);
  const subscribe = useCallback(
    (draw: () => void) => {
      let waiting: number | undefined;
      const end = source.subscribe(() => {
        if (!together) {
          count.current += 1;
          draw();
          return;
        }
        waiting ??= window.setTimeout(() => {
          waiting = undefined;
          count.current += 1;
          draw();
        }, 0);
      });
      return () => {
        if (waiting !== undefined) window.clearTimeout(waiting);
        end();
      };
    },
    [source, together],
  );
  return useSyncExternalStore(subscribe, () => count.current);
}
