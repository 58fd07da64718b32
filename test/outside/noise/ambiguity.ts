/** Noise that leaves figures without one certain reading. */
import type { PageCell, PageTable } from "../generate/page";
import { expecting, replaceTable, tablesOf, toAmbiguous, type Noise } from "./noise";

/** Rows with several figures side by side, with the table they stand in. */
const wideRows = (tables: readonly PageTable[]): readonly { readonly table: PageTable; readonly cells: readonly PageCell[] }[] =>
  tables.flatMap((table) => [...new Set(table.cells.filter((cell) => cell.figure).map((cell) => cell.row))].map((row) => ({ table, cells: table.cells.filter((cell) => cell.figure && cell.row === row) }))).filter(({ cells }) => cells.length > 3);

export const AMBIGUOUS_NOISE: readonly Noise[] = [
  {
    name: "a row with one cell too few", harm: "ambiguous", notInGrids: true,
    apply(page, dice) {
      const { table, cells } = dice.pick(wideRows(tablesOf(page)));
      const gone = dice.pick(cells.slice(0, -1));
      const shifted = table.cells.flatMap((cell): PageCell[] => {
        if (cell === gone) return [];
        return [cell.row === gone.row && cell.column > gone.column ? { ...cell, column: cell.column - 1 } : cell];
      });
      return expecting(replaceTable(page, table, [{ ...table, cells: shifted }]), cells.map((cell) => cell.figure!), toAmbiguous);
    },
  },
  {
    name: "a row that stands twice and says two things", harm: "ambiguous",
    apply(page, dice) {
      const { table, cells } = dice.pick(wideRows(tablesOf(page)));
      const numbers = cells.filter((cell) => /^\d+$/u.test(cell.lines.join("").trim()));
      if (numbers.length === 0) return page;
      const changed = dice.pick(numbers);
      // The whole table once more, as on a further page, one number of it otherwise.
      const again: PageTable = { ...table, cells: table.cells.map((cell) => (cell === changed ? { ...cell, lines: [String(Number(cell.lines.join("")) + 7)] } : cell)) };
      return expecting(replaceTable(page, table, [table, again]), [changed.figure!], toAmbiguous);
    },
  },
];
