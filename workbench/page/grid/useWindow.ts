import { useCallback, useEffect, useState, type RefObject } from "react";
import type { Area, SheetView } from "../../model/types";
import { heightOfRows, rowAtHeight, scrollableRows, windowAround, type RowWindow } from "./window";

export interface Rows extends RowWindow {
  readonly total: number;
  /** Heights in pixels of what stands above and below the rows of the table. */
  readonly above: number;
  readonly below: number;
  readonly onScroll: () => void;
}

/** Which rows are in the table: those around the active cell, or around what is scrolled to. */
export function useWindow(sheet: SheetView, used: Area | undefined, activeRow: number, scroller: RefObject<HTMLElement | null>): Rows {
  const [centre, setCentre] = useState(0);
  const [reached, setReached] = useState(0);
  const total = scrollableRows(used, Math.max(activeRow, reached));
  useEffect(() => {
    setCentre(0);
    setReached(0);
  }, [sheet.id]);
  useEffect(() => setCentre(activeRow), [activeRow]);

  const { first, count } = windowAround(sheet, centre, total);
  const frozen = sheet.freeze.rows;
  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const top = rowAtHeight(sheet, element.scrollTop, used, total);
    const bottom = rowAtHeight(sheet, element.scrollTop + element.clientHeight, used, total);
    if ((top < first && first > 0) || (bottom >= first + count && first + count < total)) setCentre(Math.floor((top + bottom) / 2));
    if (bottom >= total - 5) setReached(bottom);
  }, [scroller, sheet, used, total, first, count]);
  return {
    first,
    count,
    total,
    above: first > frozen ? heightOfRows(sheet, frozen, first, used) : 0,
    below: heightOfRows(sheet, first + count, total, used),
    onScroll,
  };
}
