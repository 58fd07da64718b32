import { formOf } from "../../src/report/form";
import { cellAddress, columnName } from "../../src/sheets/address";
import { checkLines } from "../../src/sheets/checkLines";
import { fixedSheets } from "../../src/sheets/workbook";
import { EDITIONS } from "../../src/statute/editions";
import { TOY } from "../support/toy";

describe.each([...EDITIONS, TOY].map((edition) => [edition.id, edition] as const))("the tables of the edition %s", (_id, edition) => {
  const sheets = edition.tables.map((table) => ({ table, ...fixedSheets(edition).tables.get(table.id)! }));
  const lineOf = new Map(checkLines(edition).map((line) => [line.row, line]));

  /** Signs of a sheet: the line of 校验 that each repeats, by its address. */
  const signsOf = ({ plan }: (typeof sheets)[number]) =>
    new Map(plan.cells.flatMap((c) => {
      const row = "formula" in c.content ? /^=(?:IFERROR\()?(?:IF\()?'校验'!G(\d+)/.exec(c.content.formula)?.[1] : undefined;
      return row === undefined ? [] : [[cellAddress(c.row, c.column), lineOf.get(Number(row) - 1)!] as const];
    }));

  test("have one sign for each of their identities, none on a cell of the form", () => {
    for (const sheet of sheets) {
      const signs = signsOf(sheet);
      const own = formOf(edition).identities.filter((p) => p.identity.table === sheet.table.id);
      expect([...signs.values()].map((l) => (l.kind === "identity" ? l.prepared : undefined)).sort()).toEqual([...own].sort());
      expect(signs.size).toBe(own.length);
      const taken = new Set([...sheet.inputs.values(), ...sheet.totals.values(), ...sheet.labels].map((c) => cellAddress(c.row, c.column)));
      expect([...signs.keys()].filter((at) => taken.has(at))).toEqual([]);
      expect(new Set(sheet.plan.cells.map((c) => cellAddress(c.row, c.column))).size).toBe(sheet.plan.cells.length);
    }
  });

  test("mark by each sign the cells that its identity ties, and no other", () => {
    for (const sheet of sheets) {
      const marked = new Map<string, Set<string>>();
      for (const { area, formula, underline } of sheet.plan.marks) {
        if (!underline) continue;
        const [, column, letters, fixed, row] = /^=LEFT\((\$?)([A-Z]+)(\$?)(\d+),1\)="×"$/.exec(formula)!;
        for (let r = 0; r < area.rows; r++)
          for (let c = 0; c < area.columns; c++) {
            const home = [...letters!].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;
            const sign = `${columnName(column ? home : home + c)}${Number(row) + (fixed ? 0 : r)}`;
            marked.set(sign, (marked.get(sign) ?? new Set()).add(cellAddress(area.row + r, area.column + c)));
          }
      }
      const at = new Map([...sheet.inputs, ...sheet.totals].map(([id, c]) => [id, cellAddress(c.row, c.column)]));
      const tied = [...signsOf(sheet)].map(([sign, line]) => [sign, new Set(line.kind === "identity" ? [...line.prepared.identity.left, ...line.prepared.identity.right].map((id) => at.get(id)!) : [])] as const);
      expect(marked).toEqual(new Map(tied));
    }
  });

  test("tell at every cell to be filled, in full, what its item means, where that stands and in what it is counted", () => {
    for (const { table, inputs, plan } of sheets) {
      for (const [id, cell] of inputs) {
        const figure = table.figures.find((f) => f.id === id)!;
        const here = plan.guides.filter(({ area }) => cell.row >= area.row && cell.row < area.row + area.rows && cell.column >= area.column && cell.column < area.column + area.columns);
        expect(here).toHaveLength(1);
        const { title, message } = here[0]!.prompt!;
        expect([title.length <= 32, message.length <= 255]).toEqual([true, true]);
        expect(title).toContain(figure.item);
        for (const words of [figure.meaning.replace(/。$/, ""), figure.unit, figure.citation?.clause ?? "", figure.citation?.document ?? ""]) expect(message).toContain(words);
      }
      const covered = plan.guides.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
      expect(covered).toBe(inputs.size);
    }
  });

  test("have a name that means every cell to be filled, and no total", () => {
    for (const { table, inputs, plan } of sheets) {
      const named = plan.names.find((n) => n.visible)!;
      expect(named.name).toBe(`${table.name}填报`);
      const cells = [named.area, ...(named.more ?? [])].flatMap((a) => Array.from({ length: a.rows * a.columns }, (_one, i) => cellAddress(a.row + Math.floor(i / a.columns), a.column + (i % a.columns))));
      expect(cells.sort()).toEqual([...inputs.values()].map((c) => cellAddress(c.row, c.column)).sort());
    }
  });

  test("repeat their heads on every printed page, keep them in sight, and print their signs", () => {
    for (const { table, plan } of sheets) {
      expect(plan.freeze!.rows).toBe(5 + table.headRows);
      expect(plan.print!.titleRows).toEqual(table.headRows > 0 ? { from: 5, to: 4 + table.headRows } : undefined);
      expect(plan.print!.area).toEqual({ ...plan.area, column: 1, columns: plan.area.columns - 1 });
    }
  });
});
