import type { Drawing, DrawJob, NameInfo, Place, SheetInfo, WorkbookPort } from "../app/ports";
import { nameOf } from "../sheets/identity";
import { ask } from "./asked";
import { batch, DRAW_PATIENCE } from "./batch";
import { drawIdentity } from "./drawCells";
import { drawNames, visibleNames } from "./drawNames";
import { drawSheet, openSheet } from "./drawSheet";
import { selectCell } from "./ranges";
import { tabMoves } from "./tabs";
import { writeCells } from "./write";

type DrawOptions = NonNullable<Parameters<WorkbookPort["draw"]>[1]>;

function activate(worksheets: Excel.WorksheetCollection, place: Place | string): void {
  const sheet = worksheets.getItem(typeof place === "string" ? place : place.sheet);
  sheet.activate();
  if (typeof place !== "string") selectCell(sheet, place);
}

/** The workbook as last listed. */
export interface Known {
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly NameInfo[];
}

/** A sheet that was listed as visible is taken to be so still. */
const mayBeHidden = (known: Known["sheets"], { target }: DrawJob): boolean => target.kind === "over" && known.find(({ id }) => id === target.sheet)?.visible !== true;

/**
 * Draws plans in order: [1] round trip for all.
 * All sheets are made and marked first, since formulas of one may point to another; the seals come last of all, so that
 * a drawing cut short is known by the sheets it left unsealed, and can be given again.
 * @param known new sheets are put among its tabs by `options.order` and `target.after`
 * @throws WorkbookError
 */
export function draw(known: Known, jobs: readonly DrawJob[], options: DrawOptions = {}): Promise<Drawing> {
  return batch("draw", async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    context.application.suspendScreenUpdatingUntilNextSync();
    // Ahead of all else: Excel does a batch in order, and nobody writes in between.
    const before = (options.before ?? []).map((request) => {
      const sheet = worksheets.getItemOrNullObject(request.sheet);
      sheet.load({ id: true });
      return { sheet, cells: ask(sheet, request) };
    });
    const renames = new Map((options.renames ?? []).map(({ sheet, name }) => [sheet, name]));
    for (const [id, name] of renames) worksheets.getItem(id).name = name;
    const drawn = jobs.map((job) => ({ job, sheet: openSheet(workbook, job) }));
    for (const { job, sheet } of drawn) {
      drawSheet(sheet, job, mayBeHidden(known.sheets, job));
      drawNames(workbook, sheet, job.plan, visibleNames(job, known));
    }
    for (const { name, position } of tabMoves(known.sheets, renames, jobs, options.order ?? [])) worksheets.getItem(name).position = position;
    writeCells(worksheets, options.writes ?? []);
    for (const { sheet, key } of options.removes ?? []) {
      worksheets.getItemOrNullObject(sheet).delete();
      workbook.names.getItemOrNullObject(nameOf(key)).delete();
    }
    if (options.activate !== undefined) {
      // To choose a cell shows its sheet: so only where one is shown at the end anyhow.
      for (const { job: { plan, target }, sheet } of drawn) if (target.kind === "new" && plan.cursor) selectCell(sheet, plan.cursor);
      activate(worksheets, options.activate);
    }
    for (const { job, sheet } of drawn) {
      drawIdentity(sheet, job.plan, true);
      sheet.load({ id: true });
    }
    await context.sync();
    return { ids: drawn.map(({ sheet }) => sheet.id), stood: before.map(({ sheet, cells }) => (sheet.isNullObject ? undefined : cells())) };
  }, { patience: DRAW_PATIENCE, sheets: [...jobs.flatMap(({ target }) => (target.kind === "over" ? [target.sheet] : [])), ...(options.writes ?? []).map((w) => w.sheet)] });
}
