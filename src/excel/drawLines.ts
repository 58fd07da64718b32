/** The lines of a plan, all of one colour at once. */
import type { Area, SheetPlan } from "../sheets/plan";
import { rangesOf } from "./ranges";
import { linesOf } from "./styleGrid";

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

interface Shape {
  readonly sides: readonly Side[];
  readonly areas: readonly Area[];
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Lines between cells are asked for only where there are such: Excel refuses them on a single row or column. */
function shapesOf(areas: readonly Area[]): readonly Shape[] {
  const shaped = (tall: boolean, wide: boolean): Shape => ({
    sides: [...EDGES, ...(tall ? ["InsideHorizontal" as const] : []), ...(wide ? ["InsideVertical" as const] : [])],
    areas: areas.filter(({ rows, columns }) => rows > 1 === tall && columns > 1 === wide),
  });
  return [shaped(true, true), shaped(true, false), shaped(false, true), shaped(false, false)];
}

export function drawLines(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { color, areas } of linesOf(plan)) {
    for (const shape of shapesOf(areas)) {
      for (const range of rangesOf(sheet, shape.areas)) {
        for (const side of shape.sides) {
          const line = range.format.borders.getItem(side);
          line.style = "Continuous";
          line.color = color;
        }
      }
    }
  }
}
