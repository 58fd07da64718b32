/** What the styles of a plan come to in each cell, in the words of the library that writes them. */
import type { CellStyle } from "hucre/xlsx";
import type { SheetPlan, Style } from "../../sheets/plan";

/** `#RRGGBB` as a file has it. */
export const rgbOf = (color: string): string => color.slice(1).toUpperCase();

/** By row and column from the first of the sheet; cells that come to the same share one object. */
export function planStyles({ area, base, styles }: SheetPlan): (row: number, column: number) => CellStyle {
  const layers: readonly Style[] = [base, ...styles.map(({ style }) => style)];
  const worn = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => "0"));
  styles.forEach(({ areas }, index) => {
    for (const { row, column, rows, columns } of areas) {
      for (const line of worn.slice(row - area.row, row - area.row + rows)) {
        for (let at = column - area.column; at < Math.min(column - area.column + columns, area.columns); at++) line[at] += `,${index + 1}`;
      }
    }
  });
  const made = new Map<string, CellStyle>();
  return (row, column) => {
    const key = worn[row - area.row]?.[column - area.column] ?? "0";
    let style = made.get(key);
    if (!style) made.set(key, (style = cellStyle(Object.assign({}, ...key.split(",").map((layer) => layers[Number(layer)])) as Style)));
    return style;
  };
}

function cellStyle({ font, size, bold, color, fill, border, horizontal, vertical, wrap, shrink, indent, numberFormat, locked }: Style): CellStyle {
  const side = border === undefined ? undefined : { style: "thin" as const, color: { rgb: rgbOf(border) } };
  return {
    font: { ...(font !== undefined && { name: font }), ...(size !== undefined && { size }), ...(bold !== undefined && { bold }), ...(color !== undefined && { color: { rgb: rgbOf(color) } }) },
    ...(fill !== undefined && { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: rgbOf(fill) } } }),
    ...(side && { border: { top: side, right: side, bottom: side, left: side } }),
    alignment: {
      ...(horizontal !== undefined && { horizontal }), ...(vertical !== undefined && { vertical }), ...(wrap !== undefined && { wrapText: wrap }),
      ...(shrink !== undefined && { shrinkToFit: shrink }), ...(indent !== undefined && { indent }),
    },
    ...(numberFormat !== undefined && numberFormat !== "General" && { numFmt: numberFormat }),
    ...(locked !== undefined && { protection: { locked } }),
  };
}
