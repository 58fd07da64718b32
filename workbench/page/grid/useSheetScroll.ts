import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";
import type { SheetId } from "../../model/types";

/** Each sheet is shown where it was left. The answer is called when the grid has been scrolled. */
export function useSheetScroll(sheet: SheetId, scroller: RefObject<HTMLElement | null>): () => void {
  const places = useRef(new Map<SheetId, { readonly top: number; readonly left: number }>());
  useLayoutEffect(() => {
    const place = places.current.get(sheet);
    scroller.current?.scrollTo(place?.left ?? 0, place?.top ?? 0);
  }, [sheet, scroller]);
  return useCallback(() => {
    const element = scroller.current;
    if (element !== null) places.current.set(sheet, { top: element.scrollTop, left: element.scrollLeft });
  }, [sheet, scroller]);
}
