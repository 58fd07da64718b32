/** A rectangle inside the scrolling area, in CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a drawn cell lies; undefined when it is not drawn now. */
export function boxOf(scroller: HTMLElement, name: string): Box | undefined {
  const cell = scroller.querySelector(`#cell-${name}`);
  if (cell === null) return undefined;
  const inner = cell.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  return {
    left: inner.left - outer.left + scroller.scrollLeft,
    top: inner.top - outer.top + scroller.scrollTop,
    width: inner.width,
    height: inner.height,
  };
}

export function sameBox(a: Box | undefined, b: Box | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height);
}

/** Scrolls no more than needed to show a cell beside the heads and the frozen part; `stays` tells which axes are frozen. */
export function bringIntoView(scroller: HTMLElement, whole: Box, fixed: { readonly top: number; readonly left: number }, stays: { readonly row: boolean; readonly column: boolean }): void {
  // Of a tall or wide merged block its beginning is enough, as in Excel.
  const box = { ...whole, height: Math.min(whole.height, 60), width: Math.min(whole.width, 120) };
  if (!stays.row) {
    if (box.top < scroller.scrollTop + fixed.top) scroller.scrollTop = box.top - fixed.top;
    else if (box.top + box.height > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTop = Math.min(box.top - fixed.top, box.top + box.height - scroller.clientHeight);
    }
  }
  if (!stays.column) {
    if (box.left < scroller.scrollLeft + fixed.left) scroller.scrollLeft = box.left - fixed.left;
    else if (box.left + box.width > scroller.scrollLeft + scroller.clientWidth) {
      scroller.scrollLeft = Math.min(box.left - fixed.left, box.left + box.width - scroller.clientWidth);
    }
  }
}
