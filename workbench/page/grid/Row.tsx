import { memo, type CSSProperties } from "react";
import { Cell } from "./Cell";
import type { RowPaint } from "./painter";

export interface RowProps {
  readonly paint: RowPaint;
  /** Columns of the selection in this row; -1: none. */
  readonly from: number;
  readonly to: number;
  /** First and last row of the selection, for its outline; -1 when this row is not in it. */
  readonly top: number;
  readonly end: number;
  readonly activeColumn: number;
  readonly cutting: boolean;
  /** Distance from the top at which a frozen row stays; undefined: it scrolls. */
  readonly stickyTop: number | undefined;
  /** Distances from the left of the frozen columns. */
  readonly frozenLefts: readonly number[];
}

function RowOf({ paint, from, to, top, end, activeColumn, cutting, stickyTop, frozenLefts }: RowProps) {
  if (paint.hidden) return <tr hidden data-row={paint.row} />;
  const selected = from >= 0;
  const style: CSSProperties = { height: paint.height };
  const frozen = stickyTop === undefined ? "" : " frozen";
  return (
    <tr style={style} data-row={paint.row} aria-rowindex={paint.row + 2}>
      <th
        role="rowheader"
        scope="row"
        className={`head row-head${selected ? " lit" : ""}${frozen}${paint.row >= 99_999 ? " far" : ""}`}
        style={stickyTop === undefined ? undefined : { top: stickyTop }}
        data-row-head={paint.row}
      >
        {paint.row + 1}
      </th>
      {paint.cells.map((cell) => (
        <Cell
          key={cell.column}
          paint={cell}
          height={paint.height}
          selected={selected && cell.column >= from && cell.column <= to}
          active={cell.column === activeColumn}
          edges={selected && cell.column >= from && cell.column <= to ? edgesOf(cell.row, cell.row + cell.rowSpan - 1, cell.column, cell.column + cell.colSpan - 1, top, end, from, to) : ""}
          cutting={cutting && selected}
          stickyTop={stickyTop}
          stickyLeft={frozenLefts[cell.column]}
        />
      ))}
    </tr>
  );
}

/** Which sides of a cell are on the outline of the selection. */
function edgesOf(row: number, bottom: number, column: number, right: number, top: number, end: number, from: number, to: number): string {
  return `${row <= top ? " edge-top" : ""}${bottom >= end ? " edge-bottom" : ""}${column <= from ? " edge-left" : ""}${right >= to ? " edge-right" : ""}`;
}

export const Row = memo(RowOf);
