/** What a workbook holds, to be compared: by the names of its sheets, without ids that differ from drawing to drawing. */
import { fixedSheets } from "../../../../src/sheets/workbook";
import { coverCell, COVER_FIELDS } from "../../../../src/sheets/coverFields";
import { TEXT_COLUMNS } from "../../../../src/sheets/textSheet";
import type { Edition } from "../../../../src/statute/types";
import type { CellData, SheetState } from "../../../../workbench/model/state";
import type { WorkbookModel } from "../../../../workbench/model/model";

const contentOf = (cell: CellData | undefined): string => (!cell ? "" : cell.formula === undefined ? (cell.value === null ? "" : JSON.stringify(cell.value)) : `=${cell.formula}`);

function cellsOf(sheet: SheetState): readonly string[] {
  return [...sheet.cells].flatMap(([row, line]) => [...line].flatMap(([column, cell]) => {
    const content = contentOf(cell);
    return content === "" ? [] : [`${row},${column} ${content}`];
  })).sort();
}

/** What 校验记录 says once more of one validation: one whose answer was lost was counted, and may have numbered rows of 文字 already. */
const RECORD = "校验记录";

/** Numbers in the margin of 文字: which of them a row has makes no difference. */
const NUMBERED = /^\d+,0 \d+$/u;
/** A drawing of 年度报告 that was cut short, put aside with the old one. */
const PUT_ASIDE = "年度报告（旧）（2）";
/** A list that has as many rows to spare as it has room for. */
const LIST = "审核说明";

/** Contents, merges, marks, names and protection; not the order of the tabs, which a drawing given again leaves as it is. */
export function pictureOf({ book }: WorkbookModel): Readonly<Record<string, unknown>> {
  const { sheets, order, names } = book.state;
  return {
    sheets: order.map((id) => sheets.get(id)!).filter(({ name }) => name !== PUT_ASIDE).sort((a, b) => (a.name < b.name ? -1 : 1)).map((sheet) => ({
      name: sheet.name, visibility: sheet.visibility, protected: sheet.protection !== undefined, cells: cellsOf(sheet).filter((cell) => sheet.name !== RECORD && !(sheet.name === "文字" && NUMBERED.test(cell))),
      merges: sheet.merges.map((m) => JSON.stringify(m)).sort(), marks: sheet.marks.map(({ id: _id, areas, ...mark }) => JSON.stringify(sheet.name === LIST ? mark : { areas, ...mark })), guides: sheet.guides.length,
      heights: [...(sheet.name === LIST ? [] : sheet.rows)].flatMap(([row, { height }]) => (height === undefined ? [] : [`${row} ${height}`])).sort(), print: JSON.stringify(sheet.print, (key, value: unknown) => (sheet.name === LIST && key === "area" ? undefined : value)),
    })),
    names: names.map(({ name, formula }) => `${name} ${formula}`).sort(),
  };
}

/** What people entered, by where it stands: figures, totals that were typed over, particulars, texts, and all of their own sheets. */
export function entriesOf({ book }: WorkbookModel, edition: Edition, own: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const keep = (sheet: SheetState, row: number, column: number): void => {
    const content = contentOf(sheet.cells.get(row)?.get(column));
    if (content !== "") found.set(`${sheet.name} ${row},${column}`, content);
  };
  const named = new Map([...book.state.sheets.values()].map((sheet) => [sheet.name, sheet]));
  for (const table of edition.tables) {
    const sheet = named.get(table.sheetName);
    for (const { key, row, column } of sheet ? fixedSheets(edition).places.values() : []) if (key === table.id) keep(sheet!, row, column);
  }
  const cover = named.get("封面");
  for (const { field } of cover ? COVER_FIELDS : []) keep(cover!, coverCell(field).row, coverCell(field).column);
  const texts = named.get("文字");
  for (const row of texts?.cells.keys() ?? []) keep(texts!, row, TEXT_COLUMNS.content);
  for (const name of own) {
    const sheet = named.get(name);
    for (const [row, line] of sheet?.cells ?? []) for (const column of line.keys()) keep(sheet!, row, column);
  }
  return found;
}

/** Everything that stands anywhere, for what may be carried from one place to another. */
export const contentsOf = ({ book }: WorkbookModel): ReadonlySet<string> => new Set([...book.state.sheets.values()].flatMap((sheet) => [...sheet.cells.values()].flatMap((line) => [...line.values()].map(contentOf))));
