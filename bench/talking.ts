/** What goes between add-in and Excel, beside the plainest way to the same: by Microsoft's own client, counted by the workbench's host. */
import { formOf } from "../src/report/form";
import { REPORT_NAME } from "../src/sheets/reportPlaces";
import { fixedSheets } from "../src/sheets/workbook";
import { FORM, openDesk, type Desk } from "../test/support/app";
import { openHost, type OpenHost } from "../test/support/host";
import type { WorkbookModel } from "../workbench/model/model";
import type { Measured } from "./rows";

interface Talk {
  readonly syncs: number;
  /** KB */
  readonly sent: number;
  readonly received: number;
}

async function talkOf({ counters }: OpenHost, work: () => Promise<unknown>): Promise<Talk> {
  counters.reset();
  await work();
  if (counters.refused.length > 0) throw new Error(`the host does not know ${counters.refused.join(", ")}`);
  return { syncs: counters.syncs, sent: counters.bytesSent / 1_000, received: counters.bytesReceived / 1_000 };
}

/** What was refused would be measured as quick. */
async function reach(desk: Desk, kind: string, command: () => Promise<void>): Promise<Talk> {
  const talk = await talkOf(desk.excel, command);
  if (desk.state.outcome?.kind !== kind) throw new Error(`it came to ${desk.state.outcome?.kind ?? "nothing"}, not to ${kind}`);
  return talk;
}

export async function benchTalking(): Promise<Measured> {
  const desk = await openDesk({ laidOut: false });
  const layOut = await reach(desk, "laidOut", () => desk.app.layOut(FORM));
  const zero = await reach(desk, "zeroFilled", () => desk.app.zeroFill(desk.edition.tables.map(({ id }) => id)));
  const laidOut = cellsOn(desk.model, desk.model.sheets.map(({ name }) => name));
  const inputs = cellsOn(desk.model, desk.edition.tables.map(({ sheetName }) => sheetName)).filter(({ content }) => content === 0);
  desk.typeReport("dongliu_2024");
  desk.typeTexts();
  await desk.calm();
  const places = fixedSheets(desk.edition).places;
  const figure = formOf(desk.edition).identities.flatMap(({ identity }) => identity.left).find((id) => places.get(id)?.formula === undefined)!;
  desk.type(figure, "5000");
  await desk.excel.settled();
  const recheck = await talkOf(desk.excel, async () => {
    desk.clock.ring();
    await desk.excel.settled();
  });
  const validate = await reach(desk, "validated", () => desk.app.validate());
  const generate = await reach(desk, "generated", () => desk.app.generate("ask"));
  const whole = await readPlainly(desk.excel);
  const report = cellsOn(desk.model, [REPORT_NAME]);
  const [layOutPlain, zeroPlain, generatePlain] = [await writePlainly(laidOut), await writePlainly(inputs), await writePlainly(report)];
  return {
    layOutSyncs: { ours: layOut.syncs, beside: layOutPlain.syncs },
    layOutBytes: { ours: layOut.sent, beside: layOutPlain.sent },
    validateSyncs: { ours: validate.syncs, beside: whole.syncs },
    validateBytes: { ours: validate.received, beside: whole.received },
    recheckSyncs: { ours: recheck.syncs, beside: whole.syncs },
    recheckBytes: { ours: recheck.received, beside: whole.received },
    zeroSyncs: { ours: zero.syncs, beside: zeroPlain.syncs },
    zeroBytes: { ours: zero.sent, beside: zeroPlain.sent },
    generateSyncs: { ours: generate.syncs, beside: generatePlain.syncs },
    generateBytes: { ours: generate.sent, beside: generatePlain.sent },
  };
}

interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
}

/** Whatever somebody would have to write to have these sheets, formulas as words: what they come to is not the question. */
function cellsOn(model: WorkbookModel, names: readonly string[]): readonly Cell[] {
  return [...model.book.state.sheets.values()].filter(({ name }) => names.includes(name)).flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) => [...line].flatMap(([column, { value, formula }]): readonly Cell[] => {
      const content = formula === undefined ? value : `'=${formula}`;
      return typeof content === "string" || typeof content === "number" ? [{ sheet: name, row, column, content }] : [];
    })),
  );
}

/** In a new workbook: a sync for each sheet, a sync for each cell. */
async function writePlainly(cells: readonly Cell[]): Promise<Talk> {
  if (cells.length === 0) throw new Error("there is nothing to write");
  const excel = openHost();
  return talkOf(excel, () => excel.Excel.run(async (context) => {
    for (const name of new Set(cells.map(({ sheet }) => sheet))) {
      context.workbook.worksheets.add(name);
      await context.sync();
    }
    for (const { sheet, row, column, content } of cells) {
      context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[content]];
      await context.sync();
    }
  }));
}

/** The sheets by name, then each with all that stands on it. */
function readPlainly(excel: OpenHost): Promise<Talk> {
  return talkOf(excel, () => excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    for (const sheet of sheets.items) {
      sheet.getUsedRange().load("values,formulas,address");
      await context.sync();
    }
  }));
}
