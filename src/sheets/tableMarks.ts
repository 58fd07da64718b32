/** Conditional formats over the cells of a table that look at the cell alone. */
import type { FigureId, FigureKind, Table } from "../statute/types";
import { cellAddress } from "./address";
import { areasOf, type Cell } from "./areas";
import { POSSIBLE } from "./checkFormulas";
import { COLOR } from "./look";
import type { Area, PlannedMark } from "./plan";

const KINDS = Object.keys(POSSIBLE) as FigureKind[];

function inputAreas(table: Table, inputs: ReadonlyMap<FigureId, Cell>, kind: FigureKind): readonly Area[] {
  const kinds = new Map(table.figures.map((f) => [f.id, f.kind]));
  return areasOf([...inputs].filter(([id]) => kinds.get(id) === kind).map(([, cell]) => cell));
}

/** An input that holds no number, or one that no figure of its kind can be: red and bold. */
export function impossibleInputs(table: Table, inputs: ReadonlyMap<FigureId, Cell>): readonly PlannedMark[] {
  return KINDS.flatMap((kind) =>
    inputAreas(table, inputs, kind).map((area): PlannedMark => {
      const first = cellAddress(area.row, area.column);
      return { area, formula: `=IF(COUNT(${first})=1,${POSSIBLE[kind](first)}=0,NOT(ISBLANK(${first})))`, fill: COLOR.wrong, color: COLOR.wrongInk, bold: true };
    }),
  );
}

/**
 * An input is tinted while it is blank. The tint is the mark and not the cell's own, so that no two marks hold at one
 * cell at a time: where they do, LibreOffice shows the one that stands first in the file, whatever its priority.
 */
export function blankInputs(inputs: ReadonlyMap<FigureId, Cell>): readonly PlannedMark[] {
  return areasOf([...inputs.values()]).map((area): PlannedMark => ({ area, formula: `=LEN(${cellAddress(area.row, area.column)})=0`, fill: COLOR.input }));
}

/** A total that is no longer a formula does not follow its parts: tinted, so that people without the add-in see it. */
export function typedTotals(totals: ReadonlyMap<FigureId, Cell>): readonly PlannedMark[] {
  return areasOf([...totals.values()]).map((area) => ({ area, formula: `=NOT(ISFORMULA(${cellAddress(area.row, area.column)}))`, fill: COLOR.typed, color: COLOR.typedInk, bold: true }));
}
