import { readSource } from "../../../src/files/readSource";
import { writeWorkbook } from "../../../src/files/xlsx/writeWorkbook";
import { filledWorkbook } from "../../../src/sheets/filledWorkbook";
import type { PlannedName, SheetPlan } from "../../../src/sheets/plan";
import { EDITIONS } from "../../../src/statute/editions";
import type { Reading } from "../../../src/report/types";
import type { Edition, FigureId } from "../../../src/statute/types";
import { publishedIds, publishedReport, reportOf } from "../../support/reports";
import { TOY } from "../../support/toy";
import { someOf } from "../../support/runs";

/** What stands in A1 of a sheet instead of its mark, and what else is another. */
interface Changed {
  readonly corner?: string;
  readonly name?: string;
  readonly names?: readonly PlannedName[];
}

const toy = reportOf(new Map(TOY.tables.flatMap((t) => t.figures.map(({ id }, i): [FigureId, Reading] => [id, { kind: "number", value: i }]))), { edition: TOY });
const REPORTS = [publishedReport(publishedIds("2021")[0]!), publishedReport(publishedIds("2019")[0]!), toy].map((report): [string, typeof report] => [report.edition.id, report]);

/** The file of a report after something happened to sheets of it. */
async function read(report: (typeof REPORTS)[number][1], change: (plan: SheetPlan, index: number) => Changed | undefined, editions: readonly Edition[] = [...EDITIONS, TOY]) {
  const { plans, values, results } = filledWorkbook(report);
  const changed = plans.map((plan, i): SheetPlan => {
    const { corner = plan.identity.sealed, name = plan.name, names = plan.names } = change(plan, i) ?? {};
    return { ...plan, name, names, identity: { ...plan.identity, sealed: corner } };
  });
  return readSource({ kind: "file", name: "年报.xlsx", bytes: await writeWorkbook(changed, values, results) }, editions);
}

describe.each(someOf(REPORTS, 1))("a file of the %s form", (_id, report) => {
  const tables = new Set<string>(report.edition.tables.map(({ id }) => id));
  const wholly = async (imported: Awaited<ReturnType<typeof read>>) => {
    const untouched = await read(report, () => undefined);
    expect(untouched.receipt.tables.every(({ found, read: count }) => found && count > 0)).toBe(true);
    expect({ ...imported, own: undefined }).toEqual({ ...untouched, own: undefined });
  };

  test.each(["5", "", "12.5", "张三"])("is read whole where %p was typed over the mark in A1 of every table: their names say which they are", async (corner) => {
    await wholly(await read(report, ({ key }) => (tables.has(key) ? { corner } : undefined)));
  });

  test("is read whole where mark and name of a table are gone: its words say which it is, whatever its tab is called", async () => {
    await wholly(await read(report, ({ key }) => (key === report.edition.tables[0]!.id ? { corner: "5", names: [], name: "数据" } : undefined)));
  });

  test("is read whole where every sheet has lost its mark and only the names are left", async () => {
    await wholly(await read(report, () => ({ corner: "5" })));
  });
});
