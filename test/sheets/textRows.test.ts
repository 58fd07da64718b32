/** Which rows of 文字 belong to which heading: into these an import or a sentence is written, and into no others. */
import { EMPTY_CELL } from "../../src/sheets/cellRead";
import { readText } from "../../src/sheets/readText";
import { standingRows } from "../../src/sheets/textRows";
import { TEXT_COLUMNS, TEXT_NAME, textBlocks, textSlots } from "../../src/sheets/textSheet";
import { EDITIONS } from "../../src/statute/editions";
import { reportOf } from "../support/reports";
import { sheetsOf, type Grid } from "../support/sheetCells";
import { TOY } from "../support/toy";

const gridFor = (edition: typeof TOY): Grid => sheetsOf(reportOf(new Map(), { edition, pieces: [] })).get("text")!.cells.map((row) => [...row]);
const rowsOf = (edition: typeof TOY, grid: Grid) => standingRows(edition, readText(edition, TEXT_NAME, grid));

describe.each([...EDITIONS, TOY].map((e) => [e.id, e] as const))("on 文字 as it was drawn (%s)", (_id, edition) => {
  const drawn = textBlocks(edition, []).map(({ section, part, row, count }) => ({ section, part, row, count }));

  test("every heading has the rows it was drawn with", () => {
    expect(rowsOf(edition, gridFor(edition))).toEqual(drawn);
  });

  test("rows put in under a heading are its own, and push the others down", () => {
    drawn.slice(0, -1).forEach((block, i) => {
      const grid = gridFor(edition);
      grid.splice(block.row + 1, 0, [], []);
      expect(rowsOf(edition, grid)).toEqual(drawn.map((b, j) => ({ ...b, row: b.row + (j > i ? 2 : 0), count: b.count + (j === i ? 2 : 0) })));
    });
  });

  test("below the last heading the rows reach as far as texts do", () => {
    const { row, count } = drawn.at(-1)!;
    const grid = gridFor(edition);
    grid[row + count + 3] = [EMPTY_CELL, EMPTY_CELL, EMPTY_CELL];
    grid[row + count + 3]![TEXT_COLUMNS.content] = { type: "text", value: "最后一段。", formula: "最后一段。" };
    expect(rowsOf(edition, grid).at(-1)).toEqual({ ...drawn.at(-1)!, count: count + 4 });
    expect(rowsOf(edition, grid).slice(0, -1)).toEqual(drawn.slice(0, -1));
  });

  test("where a heading is gone nothing is certain, so no row is named", () => {
    const grid = gridFor(edition);
    for (let column = 0; column <= TEXT_COLUMNS.part; column++) grid[drawn[0]!.row]![column] = EMPTY_CELL;
    expect(textSlots(edition).length).toBeGreaterThan(1);
    expect(rowsOf(edition, grid)).toEqual([]);
  });
});
