import { useRef, type MouseEvent, type PointerEvent } from "react";
import type { GridController } from "./controller";
import type { Cell } from "./move";

type Drag = "cells" | "rows" | "columns";

function placeOf(target: EventTarget | null): { readonly kind: "cell"; readonly cell: Cell } | { readonly kind: "row" | "column"; readonly index: number } | undefined {
  if (!(target instanceof Element)) return undefined;
  const cell = target.closest<HTMLElement>("td[data-column]");
  if (cell !== null) return { kind: "cell", cell: { row: Number(cell.dataset.row), column: Number(cell.dataset.column) } };
  const row = target.closest<HTMLElement>("[data-row-head]");
  if (row !== null) return { kind: "row", index: Number(row.dataset.rowHead) };
  const column = target.closest<HTMLElement>("[data-column-head]");
  return column === null ? undefined : { kind: "column", index: Number(column.dataset.columnHead) };
}

/** Selecting with the mouse or a finger: a click, Shift with a click, a drag, the heads of rows and columns. */
export function usePointer(controller: GridController, focus: () => void) {
  const drag = useRef<Drag | undefined>(undefined);
  return {
    /** The keyboard stays with the field over the active cell. */
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event.target);
      if (place === undefined || event.button > 0) return;
      if (!controller.commit()) return;
      focus();
      if (place.kind === "cell") {
        if (event.shiftKey) controller.extendTo(place.cell);
        else controller.selectCell(place.cell);
        drag.current = "cells";
      } else if (place.kind === "row") {
        controller.selectRow(place.index);
        drag.current = "rows";
      } else {
        controller.selectColumn(place.index);
        drag.current = "columns";
      }
    },
    onPointerOver: (event: PointerEvent) => {
      if (drag.current !== "cells" || event.buttons !== 1) {
        if (event.buttons === 0) drag.current = undefined;
        return;
      }
      const place = placeOf(event.target);
      const { row, column } = controller.workbook.selection;
      if (place?.kind === "cell" && (place.cell.row !== row || place.cell.column !== column || controller.workbook.selection.area.rows * controller.workbook.selection.area.columns > 1)) controller.extendTo(place.cell);
    },
    onPointerUp: () => {
      drag.current = undefined;
    },
    onDoubleClick: (event: MouseEvent) => {
      if (placeOf(event.target)?.kind === "cell" && controller.edit === undefined) controller.begin(undefined, "edit");
      focus();
    },
    /** A right click outside the selection selects what is under it first, as Excel does. */
    onContextMenu: (event: MouseEvent): { readonly x: number; readonly y: number } | undefined => {
      const place = placeOf(event.target);
      if (place === undefined) return undefined;
      event.preventDefault();
      if (!controller.commit()) return undefined;
      const { area } = controller.workbook.selection;
      if (place.kind === "row" && !(area.columns > 1000 && place.index >= area.row && place.index < area.row + area.rows)) controller.selectRow(place.index);
      if (place.kind === "column" && !(area.rows > 1000 && place.index >= area.column && place.index < area.column + area.columns)) controller.selectColumn(place.index);
      if (place.kind === "cell") {
        const { row, column } = place.cell;
        const inside = row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
        if (!inside) controller.selectCell(place.cell);
      }
      return { x: event.clientX, y: event.clientY };
    },
  };
}
