/** The input sheet of one statutory table: the form's grid with data cells never merged, totals as formulas. */
import type { Edition, FigureId, FigureKind, GridCell, Table } from "../statute/types";
import { areaAddress, cellAddress } from "./address";
import { areaOf, areasOf, type Cell } from "./areas";
import { coverReference } from "./coverFields";
import type { DrawnTable, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { BAND, BASE, COLOR, FILLER, HEAD, HIDDEN, INPUT, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE, TOTAL } from "./look";
import { textHeight } from "./measure";
import type { Area, PlannedCell, PlannedMark, StyledAreas } from "./plan";
import { cellOf, GRID, STATUS, tableArea, tablePlaces } from "./tablePlaces";

/** Width in points of one of the edition's print parts on screen. */
const PART_WIDTH = 23;
const ROW_HEIGHT = 21;

export function tableSheet(edition: Edition, table: Table, names: SheetNames): DrawnTable {
  const { inputs, totals } = tablePlaces(edition, table);
  const labels = table.cells.filter((c) => c.role !== "figure").map((c): PlannedCell => ({ ...cellOf(c), content: { text: c.text } }));
  const section = edition.sections.find((s) => s.id === table.section)!;
  const blank = areasOf([...inputs.values()]).map((a) => `COUNTBLANK(${areaAddress(a)})`).join("+");
  const unit: PlannedCell = { row: 1, column: GRID.column, content: { formula: `=${coverReference("unit", names)}&"　"&${coverReference("year", names)}&"年度"` } };
  const cells: PlannedCell[] = [
    { row: 0, column: GRID.column, content: { text: section.title } },
    unit,
    { row: 2, column: GRID.column, content: { text: table.note } },
    { ...STATUS, content: { formula: `=IF(${blank}=0,"已填完","还有 "&(${blank})&" 格未填")` } },
    ...labels,
    ...[...totals.values()].map((t): PlannedCell => ({ row: t.row, column: t.column, content: { formula: t.formula } })),
  ];
  const merges = table.cells.filter((c) => c.role !== "figure" && c.rowSpan * c.columnSpan > 1).map(spanOf);
  const widths = [MARGIN_COLUMN, ...table.parts.map((p) => p * PART_WIDTH)];
  return {
    inputs, totals, labels, links: [unit],
    plan: {
      key: table.id, name: names.get(table.id) ?? table.sheetName, tabColor: COLOR.band,
      area: tableArea(table), widths,
      heights: [{ row: 0, rows: 1, height: 30 }, { row: 1, rows: 3, height: 18 }, { row: 4, rows: 1, height: 8 }, ...rowHeights(table)],
      base: BASE, styles: styles(table, inputs, totals),
      merges: [...[0, 1, 2, 3].map((row) => areaOf(row, GRID.column, 1, table.columns)), ...merges],
      cells, marks: [...marks(table, inputs), ...typedTotals(totals)], guides: [],
      names: [{ name: nameOf(table.id), area: areaOf(0, 0), visible: false }],
      freeze: { rows: GRID.row + table.headRows, columns: 0 },
      gridlines: false, print: plainPrint(tableArea(table)), identity: identityOf(edition, table.id),
    },
  };
}

const spanOf = (c: GridCell): Area => ({ ...cellOf(c), rows: c.rowSpan, columns: c.columnSpan });

function styles(table: Table, inputs: ReadonlyMap<FigureId, Cell>, totals: ReadonlyMap<FigureId, Cell>): readonly StyledAreas[] {
  const of = (...roles: GridCell["role"][]) => table.cells.filter((c) => roles.includes(c.role)).map(spanOf);
  const fillers = table.cells.filter((c) => c.role === "figure" && c.columnSpan > 1).map((c) => ({ ...spanOf(c), column: GRID.column + c.column + 1, columns: c.columnSpan - 1 }));
  const all: StyledAreas[] = [
    { style: HIDDEN, areas: [areaOf(0, 0)] },
    { style: TITLE, areas: [areaOf(0, GRID.column, 1, table.columns)] },
    { style: { ...NOTE, size: 10, bold: true }, areas: [areaOf(1, GRID.column, 1, table.columns)] },
    { style: { ...NOTE, wrap: false, shrink: true }, areas: [areaOf(2, GRID.column, 1, table.columns)] },
    { style: { ...NOTE, bold: true, color: COLOR.accent }, areas: [areaOf(STATUS.row, STATUS.column, 1, table.columns)] },
    { style: BAND, areas: of("band") },
    { style: HEAD, areas: of("head") },
    { style: { ...HEAD, bold: false, horizontal: "left", size: 9 }, areas: of("corner") },
    { style: LABEL, areas: of("label") },
    { style: FILLER, areas: fillers },
    // 常规 hides nothing: in the format 0 three and a half applications would look like four.
    { style: { ...INPUT, numberFormat: "General" }, areas: areasOf([...inputs.values()]) },
    { style: { ...TOTAL, numberFormat: "General" }, areas: areasOf([...totals.values()]) },
  ];
  return all.filter((s) => s.areas.length > 0);
}

/** A filled input loses its tint; one that holds no number, or one that no count can be, turns red and bold. */
function marks(table: Table, inputs: ReadonlyMap<FigureId, Cell>): readonly PlannedMark[] {
  const wrong = { fill: COLOR.wrong, color: COLOR.wrongInk, bold: true };
  const kinds = new Map(table.figures.map((f) => [f.id, f.kind]));
  const areas = (kind: FigureKind) => areasOf([...inputs].filter(([id]) => kinds.get(id) === kind).map(([, cell]) => cell));
  const impossible: Readonly<Record<FigureKind, (cell: string) => string>> = {
    count: (cell) => `OR(${cell}<0,${cell}<>INT(${cell}))`,
    change: (cell) => `${cell}<>INT(${cell})`,
    amount: (cell) => `${cell}<0`,
  };
  return (Object.keys(impossible) as FigureKind[]).flatMap((kind) =>
    areas(kind).flatMap((area): PlannedMark[] => {
      const first = cellAddress(area.row, area.column);
      return [
        { area, formula: `=IF(ISNUMBER(${first}),${impossible[kind](first)},NOT(ISBLANK(${first})))`, ...wrong },
        { area, formula: `=ISNUMBER(${first})`, fill: COLOR.filled },
      ];
    }),
  );
}

/** A total that is no longer a formula does not follow its parts: tinted, so that people without the add-in see it. */
function typedTotals(totals: ReadonlyMap<FigureId, Cell>): readonly PlannedMark[] {
  return areasOf([...totals.values()]).map((area) => ({ area, formula: `=NOT(ISFORMULA(${cellAddress(area.row, area.column)}))`, fill: COLOR.typed, color: COLOR.typedInk, bold: true }));
}

function rowHeights(table: Table): readonly { row: number; rows: number; height: number }[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const own = table.cells.filter((c) => c.row === row && c.rowSpan === 1 && c.role !== "figure");
    const height = Math.max(ROW_HEIGHT, ...own.map((c) => textHeight(c.text, 10, PART_WIDTH * table.parts.slice(c.column, c.column + c.columnSpan).reduce((a, b) => a + b, 0))));
    return { row: GRID.row + row, rows: 1, height };
  });
}
