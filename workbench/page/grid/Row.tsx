import { memo, type CSSProperties } from "react";
import type { Area } from "../../model/types";
import { contains } from "./a1";
import { Cell } from "./Cell";
import type { RowPaint } from "./painter";

export interface RowProps {
  readonly paint: RowPaint;
  /** The selected areas, where one of them has cells of this row. */
  readonly areas: readonly Area[] | undefined;
  readonly activeColumn: number;
  readonly cutting: boolean;
  /** Distance from the top at which a frozen row stays; undefined: it scrolls. */
  readonly stickyTop: number | undefined;
  /** Distances from the left of the frozen columns. */
  readonly frozenLefts: readonly number[];
}

function RowOf({ paint, areas, activeColumn, cutting, stickyTop, frozenLefts }: RowProps) {
  if (paint.hidden) return <tr hidden data-row={paint.row} />;
  const areaOf = (column: number): Area | undefined => areas?.find((area) => contains(area, paint.row, column));
  const style: CSSProperties = { height: paint.height };
  const frozen = stickyTop === undefined ? "" : " frozen";
  return (
    <tr style={style} data-row={paint.row} aria-rowindex={paint.row + 2}>
      <th
        role="rowheader"
        scope="row"
        className={`head row-head${areas ? " lit" : ""}${frozen}${paint.row >= 99_999 ? " far" : ""}`}
        style={stickyTop === undefined ? undefined : { top: stickyTop }}
        data-row-head={paint.row}
      >
        {paint.row + 1}
      </th>
      {paint.cells.map((cell) => {
        const area = areaOf(cell.column);
        return (
          <Cell
            key={cell.column}
            paint={cell}
            height={paint.height}
            selected={area !== undefined}
            active={cell.column === activeColumn}
            edges={area ? edgesOf(cell.row, cell.row + cell.rowSpan - 1, cell.column, cell.column + cell.colSpan - 1, area) : ""}
            cutting={cutting && areas !== undefined}
            stickyTop={stickyTop}
            stickyLeft={frozenLefts[cell.column]}
          />
        );
      })}
    </tr>
  );
}

/** Which sides of a cell are on the outline of its selected area. */
function edgesOf(row: number, bottom: number, column: number, right: number, area: Area): string {
  return `${row <= area.row ? " edge-top" : ""}${bottom >= area.row + area.rows - 1 ? " edge-bottom" : ""}${column <= area.column ? " edge-left" : ""}${right >= area.column + area.columns - 1 ? " edge-right" : ""}`;
}

export const Row = memo(RowOf);
