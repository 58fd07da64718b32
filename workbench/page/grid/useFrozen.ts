import { useLayoutEffect, useMemo, useState, type RefObject } from "react";
import type { SheetView } from "../../model/types";
import { pixels } from "./measure";

export const ROW_HEAD_WIDTH = 44;
export const COLUMN_HEAD_HEIGHT = 22;

/** Where the frozen rows and columns stay while the rest scrolls. */
export interface Frozen {
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
  /** Extent of heads and frozen part together. */
  readonly top: number;
  readonly left: number;
}

/** Column widths are known; heights of rows that grow with their text are measured once they are drawn. */
export function useFrozen(sheet: SheetView, scroller: RefObject<HTMLElement | null>): Frozen {
  const { rows, columns } = sheet.freeze;
  const [heights, setHeights] = useState<readonly number[]>([]);
  // Without dependencies on purpose: any drawing may change a height, and setting equal heights ends the round.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const next = Array.from({ length: rows }, (_, row) => scroller.current?.querySelector<HTMLElement>(`tr[data-row="${row}"]`)?.offsetHeight ?? 0);
    setHeights((before) => (before.length === next.length && before.every((height, row) => height === next[row]) ? before : next));
  });
  const widths = Array.from({ length: columns }, (_, column) => (sheet.columnHidden(column) ? 0 : pixels(sheet.columnWidth(column)))).join(" ");
  const lefts = useMemo(() => {
    let left = ROW_HEAD_WIDTH;
    return widths === "" ? [] : widths.split(" ").map((width) => (left += Number(width)) - Number(width));
  }, [widths]);
  return useMemo(() => {
    let top = COLUMN_HEAD_HEIGHT;
    const tops = heights.slice(0, rows).map((height) => (top += height) - height);
    const lastWidth = Number(widths.split(" ").at(-1) ?? 0);
    return { tops, lefts, top, left: lefts.length === 0 ? ROW_HEAD_WIDTH : (lefts.at(-1) ?? 0) + lastWidth };
  }, [heights, rows, lefts, widths]);
}
