import { carriedSheets } from "../../src/sheets/carriedSheets";
import { fixedSheets } from "../../src/sheets/workbook";
import { formOf } from "../../src/report/form";
import type { Reading } from "../../src/report/types";
import { reportOf } from "../support/reports";
import { TOY } from "../support/toy";

test.each([
  ["#N/A", { formula: "=#N/A" }], ["#DIV/0!", { formula: "=#DIV/0!" }],
  // Entered as a formula these may be refused, and with them the whole drawing.
  ["#SPILL!", { text: "#SPILL!" }], ["#BUSY!", { text: "#BUSY!" }], ["Err:502", { text: "Err:502" }],
])("an input that shows %s is carried as something every Excel takes", (text, content) => {
  const [id] = [...formOf(TOY).inputs.values()].flat();
  const error: Reading = { kind: "error", text };
  const plan = carriedSheets(reportOf(new Map([[id!, error]]), { edition: TOY }), new Map()).get(TOY.tables[0]!.id)!;
  const { row, column } = fixedSheets(TOY).places.get(id!)!;
  expect(plan.cells.find((c) => c.row === row && c.column === column)!.content).toEqual(content);
});
