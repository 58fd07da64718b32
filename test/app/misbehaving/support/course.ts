/** How a command goes when nothing disturbs it: what it leaves, in how many batches, and which of them write. */
import type { Outcome } from "../../../../src/app/state";
import type { WorkbookModel } from "../../../../workbench/model/model";
import { WorkbookModel as Model } from "../../../../workbench/model/model";
import { openDesk, type Desk } from "../../../support/app";
import { baseWorkbook } from "./base";
import { pictureOf } from "./picture";
import type { UseCase } from "./useCases";

/** A batch of a command: how many actions it has, and whether the workbook is another after it. */
export interface BatchSeen {
  readonly actions: number;
  readonly writes: boolean;
}

export interface Course {
  readonly useCase: UseCase;
  readonly batches: readonly BatchSeen[];
  readonly outcome: Outcome | undefined;
  readonly picture: string;
  /** The same of the workbook in which it was given. */
  readonly pictureBefore: string;
  /** The workbook before and after. */
  readonly before: WorkbookModel;
  readonly after: WorkbookModel;
}

/** By what was done to it: several use cases begin with the same. */
const prepared = new Map<UseCase["before"], WorkbookModel>();

async function workbookFor(useCase: UseCase): Promise<WorkbookModel> {
  if (useCase.blank) return Model.blank("年报.xlsx");
  if (!useCase.before) return baseWorkbook();
  const known = prepared.get(useCase.before);
  if (known) return known.copy();
  const desk = await openDesk({ workbook: await baseWorkbook() });
  await useCase.before(desk);
  await desk.app.dispose();
  prepared.set(useCase.before, desk.model);
  return desk.model.copy();
}

/** A pane over the workbook in which the command can be given at once. */
export async function ready(useCase: UseCase): Promise<Desk> {
  const desk = await openDesk({ workbook: await workbookFor(useCase), ...(useCase.blank && { laidOut: false }) });
  await useCase.waits?.(desk);
  await useCase.did?.(desk);
  if (useCase.did) await desk.calm();
  return desk;
}

/** Watches the batches of what is done until it is told to end. */
export function watchBatches(desk: Desk): () => readonly BatchSeen[] {
  const { client, counters, workbook } = desk.excel;
  const seen: { actions: number; state: object }[] = [];
  const from = counters.actions;
  client.misbehaviour.beforeBatch = () => seen.push({ actions: counters.actions, state: workbook.book.state });
  return () => {
    client.misbehaviour.beforeBatch = undefined;
    return seen.map(({ actions, state }, i) => ({ actions: actions - (seen[i - 1]?.actions ?? from), writes: (seen[i + 1]?.state ?? workbook.book.state) !== state }));
  };
}

const courses = new Map<UseCase, Course>();

export async function courseOf(useCase: UseCase): Promise<Course> {
  const known = courses.get(useCase);
  if (known) return known;
  const desk = await ready(useCase);
  const [before, pictureBefore] = [desk.model.copy(), JSON.stringify(pictureOf(desk.model))];
  const end = watchBatches(desk);
  await useCase.give(desk);
  const batches = end();
  const { outcome } = desk.state;
  const course = { useCase, batches, outcome, picture: JSON.stringify(pictureOf(desk.model)), pictureBefore, before, after: desk.model.copy() };
  courses.set(useCase, course);
  return course;
}
