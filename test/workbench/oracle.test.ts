import fc from "fast-check";
import { fixedSheets } from "../../src/sheets/workbook";
import { cellKey } from "../../workbench/model/calculate";
import { openFile } from "../../workbench/model/openFile";
import type { Scalar } from "../../workbench/model/types";
import { openDesk, type Desk } from "../support/app";
import { hasLibreOffice, recalculated } from "./support/libreOffice";

/**
 * What clerks type and paste into figures. No truths: LibreOffice counts TRUE in a range as 1, Excel passes it by.
 */
const ODD = ["无", "/", "１２", "'7", "-3", "3.5", "999999999999999", "1E+15", "1e300", "#N/A", "#REF!", "2024-1-5", "1,234", "50%", "  ", "'", "=1/0", '=""', "=7", "=Z99", "0.1", "0.2"];

/** A report in which so many hundredths of the cells are blank or odd; of the totals some are typed over. */
async function report(seed: number, blank: number, odd: number): Promise<Desk> {
  const desk = await openDesk();
  const { tables } = fixedSheets(desk.edition);
  const inputs = [...tables.values()].flatMap((table) => [...table.inputs.keys()]);
  const totals = [...tables.values()].flatMap((table) => [...table.totals.keys()]);
  const entry = fc.record({ chance: fc.integer({ min: 0, max: 99 }), plain: fc.nat(20).map(String), odd: fc.constantFrom(...ODD) });
  const entries = fc.sample(entry, { seed, numRuns: inputs.length + totals.length });
  inputs.forEach((id, index) => {
    const { chance, plain, odd: strange } = entries[index]!;
    if (chance >= blank) desk.type(id, chance < blank + odd ? strange : plain);
  });
  totals.forEach((id, index) => {
    const { chance, plain, odd: strange } = entries[inputs.length + index]!;
    if (chance < odd / 3) desk.type(id, chance % 2 === 0 ? strange : plain);
  });
  desk.typeTexts();
  if (blank > 0) desk.typeText("（二）", "   ");
  return desk;
}

/** Sheet, cell, formula and both values of every formula that LibreOffice comes to another value of; how many were compared. */
async function compare(desk: Desk, theirs: Uint8Array): Promise<{ compared: number; different: unknown[] }> {
  const other = await openFile(theirs);
  const different: unknown[] = [];
  let compared = 0;
  for (const id of desk.model.book.state.order) {
    const sheet = desk.model.book.sheet(id);
    const results = other.results.get([...other.state.sheets.values()].find((one) => one.name === sheet.name)!.id)!;
    for (const [row, line] of sheet.cells) {
      for (const [column, { formula }] of line) {
        if (formula === undefined) continue;
        compared++;
        const [ours, found] = [desk.model.book.value(id, row, column), results.get(cellKey(row, column))];
        if (!same(ours, found)) different.push([sheet.name, row + 1, column + 1, formula, ours, found]);
      }
    }
  }
  return { compared, different };
}

/** Of several errors in a range each program shows another first. */
function same(a: Scalar, b: Scalar | undefined): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return a === b || (typeof a === "object" && typeof b === "object" && a !== null && b !== null);
}

test("LibreOffice comes to the same values in every formula of a report, whatever is typed", async () => {
  if (!hasLibreOffice()) {
    console.warn("Not compared: LibreOffice (soffice) is not installed here.");
    return;
  }
  const desks = [await report(1, 0, 0), await report(2, 0, 4), await report(3, 30, 10), await report(4, 10, 50), await report(5, 80, 5)];
  const theirs = await recalculated(await Promise.all(desks.map((desk) => desk.model.save())));
  for (const [index, desk] of desks.entries()) {
    const { compared, different } = await compare(desk, theirs[index]!);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  }
}, 90_000);
