import { memo, type CSSProperties } from "react";
import type { CellPaint } from "./paint";

interface CellProps {
  readonly paint: CellPaint;
  readonly height: number;
  readonly selected: boolean;
  readonly active: boolean;
  readonly edges: string;
  readonly cutting: boolean;
  readonly stickyTop: number | undefined;
  readonly stickyLeft: number | undefined;
}

const SIDES: Record<CellPaint["side"], CSSProperties> = {
  left: { textAlign: "left", justifyContent: "flex-start" },
  center: { textAlign: "center", justifyContent: "center" },
  right: { textAlign: "right", justifyContent: "flex-end" },
  justify: { textAlign: "justify", textAlignLast: "justify", justifyContent: "stretch" },
};
const HEIGHTS: Record<CellPaint["vertical"], CSSProperties> = {
  top: { alignItems: "flex-start" },
  center: { alignItems: "center" },
  bottom: { alignItems: "flex-end" },
  spread: { alignItems: "stretch" },
  upright: { alignItems: "center", justifyContent: "center" },
};

function textStyle(paint: CellPaint): CSSProperties {
  return {
    ...paint.font,
    ...(paint.scale < 1 ? { fontSize: `calc(${paint.font.fontSize ?? "11pt"} * ${paint.scale.toFixed(3)})` } : {}),
    ...(paint.wrap ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere", minWidth: 0 } : { whiteSpace: "pre" }),
    ...(paint.line === 0 ? {} : { lineHeight: `${paint.line}px` }),
    ...(paint.side === "justify" ? { width: "100%" } : {}),
    ...(paint.vertical === "upright" ? { writingMode: "vertical-rl", textOrientation: "upright" } : {}),
    ...(paint.link ? { cursor: "pointer" } : {}),
  };
}

function CellOf({ paint, height, selected, active, edges, cutting, stickyTop, stickyLeft }: CellProps) {
  const frame: CSSProperties = {
    background: paint.fill === "" ? (stickyTop !== undefined || stickyLeft !== undefined ? "#ffffff" : undefined) : paint.fill,
    ...(paint.right === "" ? {} : { borderRight: paint.right }),
    ...(paint.bottom === "" ? {} : { borderBottom: paint.bottom }),
    ...(paint.left === "" ? {} : { borderLeft: paint.left }),
    ...(paint.top === "" ? {} : { borderTop: paint.top }),
    ...(stickyTop === undefined ? {} : { top: stickyTop }),
    ...(stickyLeft === undefined ? {} : { left: stickyLeft }),
    // A frozen cell is drawn over the one before it; a text that runs on must be drawn over the one after.
    ...(paint.overflow > 0 && (stickyTop !== undefined || stickyLeft !== undefined) ? { zIndex: stickyTop !== undefined && stickyLeft !== undefined ? 5 : 4 } : {}),
  };
  const frozen = `${stickyTop === undefined ? "" : " frozen-row"}${stickyLeft === undefined ? "" : " frozen-column"}`;
  const content: CSSProperties = {
    ...SIDES[paint.side],
    ...HEIGHTS[paint.vertical],
    ...(paint.indent === 0 ? {} : paint.side === "right" ? { paddingRight: paint.indent + 3 } : { paddingLeft: paint.indent + 3 }),
    ...(paint.overflow === 0 ? {} : { width: paint.overflow, zIndex: 1 }),
    ...(paint.grows ? { minHeight: height - 1 } : {}),
  };
  return (
    <td
      role="gridcell"
      id={`cell-${paint.name}`}
      aria-label={paint.name}
      aria-selected={selected}
      aria-colindex={paint.column + 2}
      rowSpan={paint.rowSpan === 1 ? undefined : paint.rowSpan}
      colSpan={paint.colSpan === 1 ? undefined : paint.colSpan}
      className={`cell${selected ? " selected" : ""}${active ? " active" : ""}${edges}${cutting ? " cutting" : ""}${frozen}`}
      style={frame}
      data-row={paint.row}
      data-column={paint.column}
    >
      {paint.text === "" ? null : (
        <div className={paint.grows ? "content grows" : "content"} style={content}>
          <span className={paint.vertical === "spread" ? "text spread" : "text"} style={textStyle(paint)}>
            {paint.vertical === "spread" ? [...paint.text].map((letter, index) => <span key={index}>{letter}</span>) : paint.text}
          </span>
        </div>
      )}
    </td>
  );
}

export const Cell = memo(CellOf);
