/** The input sheet of one statutory table: the form's grid with data cells never merged, totals as formulas. */
import type { Edition, FigureId, GridCell, Table } from "../statute/types";
import { cellAddress, quoteSheet } from "./address";
import { areaOf, areasOf, type Cell } from "./areas";
import { CHECK_COLUMN, checkBlocks } from "./checkLines";
import { CHECKS_KEY, CHECKS_NAME } from "./checksSheet";
import { coverReference } from "./coverFields";
import type { DrawnTable, SheetNames } from "./drawn";
import { identityOf, nameOf } from "./identity";
import { BAND, BASE, COLOR, FILLER, HEAD, HIDDEN, INPUT, LABEL, MARGIN_COLUMN, NOTE, plainPrint, TITLE, TOTAL } from "./look";
import { textHeight } from "./measure";
import type { Area, PlannedCell, StyledAreas } from "./plan";
import { tableGuides } from "./tableGuides";
import { blankInputs, impossibleInputs, typedTotals } from "./tableMarks";
import { cellOf, GRID, STATUS, tablePlaces } from "./tablePlaces";
import { tableSigns } from "./tableSigns";
import { signMarks, unreadable } from "./verdictSigns";

/** Width in points of one of the edition's print parts on screen. */
const PART_WIDTH = 23;
const ROW_HEIGHT = 21;

export function tableSheet(edition: Edition, table: Table, names: SheetNames): DrawnTable {
  const { inputs, totals } = tablePlaces(edition, table);
  const labels = table.cells.filter((c) => c.role !== "figure").map((c): PlannedCell => ({ ...cellOf(c), content: { text: c.text } }));
  const section = edition.sections.find((s) => s.id === table.section)!;
  const unit: PlannedCell = { row: 1, column: GRID.column, content: { formula: `=${coverReference("unit", names)}&"　"&${coverReference("year", names)}&"年度"` } };
  const block = checkBlocks(edition).find((b) => b.table === table)!;
  const status: PlannedCell = { ...STATUS, content: { formula: `=IFERROR(${quoteSheet(names.get(CHECKS_KEY) ?? CHECKS_NAME)}!${cellAddress(block.row, CHECK_COLUMN.left)},"${unreadable(CHECKS_NAME)}")` } };
  const signs = tableSigns(edition, table, names, (column) => PART_WIDTH * table.parts[column]!);
  const [first, ...more] = areasOf([...inputs.values()]);
  const cells: PlannedCell[] = [
    { row: 0, column: GRID.column, content: { text: section.title } },
    unit,
    { row: 2, column: GRID.column, content: { text: table.note } },
    status,
    ...labels,
    ...signs.heads,
    ...signs.signs,
    ...[...totals.values()].map((t): PlannedCell => ({ row: t.row, column: t.column, content: { formula: t.formula } })),
  ];
  const merges = table.cells.filter((c) => c.role !== "figure" && c.rowSpan * c.columnSpan > 1).map(spanOf);
  const widths = [MARGIN_COLUMN, ...table.parts.map((p) => p * PART_WIDTH), ...signs.widths];
  return {
    inputs, totals, labels, links: [unit, status, ...signs.signs],
    plan: {
      key: table.id, name: names.get(table.id) ?? table.sheetName, tabColor: COLOR.band,
      area: signs.area, widths,
      heights: [{ row: 0, rows: 1, height: 30 }, { row: 1, rows: 3, height: 18 }, { row: 4, rows: 1, height: 8 }, ...rowHeights(table), ...signs.heights],
      base: BASE, styles: [...styles(table, inputs, totals), ...signs.styles],
      merges: [...[0, 1, 2, 3].map((row) => areaOf(row, GRID.column, 1, table.columns)), ...merges, ...signs.merges],
      cells, marks: [...impossibleInputs(table, inputs), ...signs.marks, ...signMarks(areaOf(STATUS.row, STATUS.column, 1, table.columns)), ...typedTotals(totals), ...blankInputs(inputs)], guides: tableGuides(table, inputs),
      names: [
        { name: nameOf(table.id), area: areaOf(0, 0), visible: false },
        // Chosen in the name box it selects all there is to fill, and Enter and Tab walk it.
        ...(first ? [{ name: `${table.name}填报`, area: first, more, visible: true }] : []),
      ],
      cursor: first,
      freeze: { rows: GRID.row + table.headRows, columns: 0 },
      gridlines: false, print: plainPrint(signs.area, "portrait", table.headRows > 0 ? { from: GRID.row, to: GRID.row + table.headRows - 1 } : undefined), identity: identityOf(edition, table.id),
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
    { style: { ...INPUT, fill: COLOR.filled, numberFormat: "General" }, areas: areasOf([...inputs.values()]) },
    { style: { ...TOTAL, numberFormat: "General" }, areas: areasOf([...totals.values()]) },
  ];
  return all.filter((s) => s.areas.length > 0);
}

function rowHeights(table: Table): readonly { row: number; rows: number; height: number }[] {
  return Array.from({ length: table.rows }, (_, row) => {
    const own = table.cells.filter((c) => c.row === row && c.rowSpan === 1 && c.role !== "figure");
    const height = Math.max(ROW_HEIGHT, ...own.map((c) => textHeight(c.text, 10, PART_WIDTH * table.parts.slice(c.column, c.column + c.columnSpan).reduce((a, b) => a + b, 0))));
    return { row: GRID.row + row, rows: 1, height };
  });
}
