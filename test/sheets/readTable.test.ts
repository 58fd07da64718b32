/** The figures of a sheet as they stand: what is blank, what is a number, and which totals are no longer computed. */
import { BLANK, number } from "../../src/report/reading";
import { EMPTY_CELL, type CellRead } from "../../src/sheets/cellRead";
import { readingOf, readTable } from "../../src/sheets/readTable";
import { fixedSheets } from "../../src/sheets/workbook";
import { figureId } from "../../src/statute/ids";
import { gridOf } from "../support/sheetCells";
import { TOY } from "../support/toy";

const cell = (type: CellRead["type"], value: CellRead["value"], formula: CellRead["formula"] = value): CellRead => ({ type, value, formula });

it.each<[string, CellRead, ReturnType<typeof readingOf>]>([
  ["a cell in which nothing was entered is blank", EMPTY_CELL, BLANK],
  ["a zero is a number", cell("number", 0), number(0)],
  ["a fraction is a number", cell("number", -1.5), number(-1.5)],
  ["a formula that comes to a number is that number", cell("number", 5, "=2+3"), number(5)],
  ["an error is one, by what it shows", cell("error", "#N/A", "=NA()"), { kind: "error", text: "#N/A" }],
  ["true is a text", cell("boolean", true), { kind: "text", text: "TRUE" }],
  ["false is a text", cell("boolean", false), { kind: "text", text: "FALSE" }],
  ["words are a text", cell("text", "无"), { kind: "text", text: "无" }],
  ["spaces are a text", cell("text", " "), { kind: "text", text: " " }],
  ["a formula that shows nothing is the text of it", cell("text", "", '=""'), { kind: "text", text: '=""' }],
  ["an empty cell that is said to hold a formula is the text of it", cell("empty", "", "=A1"), { kind: "text", text: "=A1" }],
])("%s", (_told, read, reading) => {
  expect(readingOf(read)).toEqual(reading);
});

const [TABLE] = [...fixedSheets(TOY).tables.values()];
const ID = (name: string) => figureId(`t1.${name}`);

function read(change: (put: (name: string, cell: CellRead) => void) => void) {
  const { rows, columns } = TABLE!.plan.area;
  const grid = gridOf(TABLE!, rows, columns);
  change((name, one) => {
    const { row, column } = TABLE!.inputs.get(ID(name)) ?? TABLE!.totals.get(ID(name))!;
    grid[row]![column] = one;
  });
  const { figures, overwritten } = readTable(TABLE!, grid);
  return { figures: Object.fromEntries(figures), overwritten };
}
const NONE = Object.fromEntries(["got.a", "got.b", "done.a", "done.b", "got.total", "done.total"].map((name) => [ID(name), BLANK]));
const formula = (name: string): string => TABLE!.totals.get(ID(name))!.formula;

it("on a table in which nothing is filled in every figure is blank, totals too", () => {
  expect(read(() => undefined)).toEqual({ figures: NONE, overwritten: [] });
});

it("figures and totals are read from their own cells, whatever case and spaces a formula was kept with", () => {
  expect(read((put) => {
    put("got.a", cell("number", 3));
    put("done.b", cell("text", "无"));
    put("got.total", cell("number", 3, formula("got.total").toLowerCase().replace(/,/g, ", ")));
  })).toEqual({ figures: { ...NONE, [ID("got.a")]: number(3), [ID("done.b")]: { kind: "text", text: "无" }, [ID("got.total")]: number(3) }, overwritten: [] });
});

it("a total that was typed over, cleared, or computes something else is known as overwritten and read as it stands", () => {
  expect(read((put) => {
    put("got.total", cell("number", 9));
    put("done.total", EMPTY_CELL);
  })).toEqual({ figures: { ...NONE, [ID("got.total")]: number(9) }, overwritten: [ID("got.total"), ID("done.total")] });
  // Over no numbers our own shows an empty text, which is blank; somebody else's formula that does so is a text.
  expect(read((put) => put("got.total", cell("text", "", '=IF(1,"")')))).toEqual({ figures: { ...NONE, [ID("got.total")]: { kind: "text", text: '=IF(1,"")' } }, overwritten: [ID("got.total")] });
});
