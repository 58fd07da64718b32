/** Every batch of every command fails in turn: refused in words, nothing lost, and given again it ends as if nothing had been. */
import { openDesk, type Desk } from "../../support/app";
import { runs, someOf } from "../../support/runs";
import { courseOf, ready, type BatchSeen, type Course } from "./support/course";
import { lostEntries, paneFaults } from "./support/judged";
import { pictureOf } from "./support/picture";
import { USE_CASES, type Command, type UseCase } from "./support/useCases";

const ALL = (Object.entries(USE_CASES) as [Command, readonly UseCase[]][]).flatMap(([command, cases]) => cases.map((useCase) => ({ name: useCase.how === undefined ? command : `${command}: ${useCase.how}`, useCase }))).map((one, number) => ({ ...one, number }));

/** What Excel answers a batch with that it did not begin, EXCEL.md's list through. */
const REFUSALS = ["InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "InvalidArgument", "InactiveWorkbook", "RequestPayloadSizeLimitExceeded", "InvalidOrTimedOutSession", "ApiNotFound", "SomethingNew"] as const;

interface Trouble {
  readonly batch: number;
  readonly code: string;
  /** So many of its actions are done; all of them: only the answer is lost. */
  readonly afterActions: number;
}

let turn = 0;
const refusal = (): string => REFUSALS[turn++ % REFUSALS.length]!;

/** Those in which nothing was done yet are much alike: mostly tried where there is time. */
const troublesOf = ({ batches }: Course): readonly Trouble[] => batches.flatMap(({ actions, writes }: BatchSeen, batch): Trouble[] =>
  !writes ? [{ batch, code: refusal(), afterActions: 0 }].slice(0, runs(batch === 0 ? 1 : 0, 1)) : [
    ...[{ batch, code: refusal(), afterActions: 0 }].slice(0, runs(batch === 1 ? 1 : 0, 1)),
    ...partsOf(actions).map((afterActions) => ({ batch, code: "AccessDenied", afterActions })),
    { batch, code: "ConnectionFailure", afterActions: actions },
  ]);

/** In every run one in five of them, one in ten where whole sheets are drawn; which ones differs from command to command. */
const sampled = (course: Course, number: number): readonly Trouble[] => troublesOf(course).filter(({ batch }, i) => runs(0, 1) > 0 || (i + number) % (course.batches[batch]!.actions > 500 ? 10 : 5) === 0);

/** Half-way; where there is time at several points, and just before the end. */
const partsOf = (actions: number): readonly number[] => [0.5, 0.3, 0.1, 0.8, 0.05, 1].slice(0, runs(1, 6)).map((part) => Math.min(actions - 1, Math.ceil(actions * part)));

const contents = (desk: Desk): string => JSON.stringify(pictureOf(desk.model));

/** Given again, it does what is left: first what the pane says is to be finished before anything else. */
async function giveAgain(desk: Desk, useCase: UseCase): Promise<void> {
  await useCase.give(desk);
  const { outcome } = desk.state;
  if (outcome?.kind !== "refused" || outcome.reason.kind !== "damaged" || !(outcome.reason.damage.kind === "unfinished" || (outcome.reason.damage.kind === "layout" && outcome.reason.damage.repairable))) return;
  await desk.app.layOut(undefined);
  await desk.calm();
  desk.app.dismiss();
  await useCase.give(desk);
}

async function faultsOf(course: Course, { batch, code, afterActions }: Trouble, reopened: boolean): Promise<readonly string[]> {
  const { useCase } = course;
  const desk = await ready(useCase);
  const [from, undisturbed] = [desk.excel.counters.syncs, desk.model.book.state];
  desk.excel.client.misbehaviour.failures = [{ batch: from + batch + 1, code, afterActions }];
  desk.app.dismiss();
  await useCase.give(desk);
  const faults = [...paneFaults(desk, desk.model.book.state !== undisturbed && contents(desk) !== course.pictureBefore), ...lostEntries(course, desk.model, desk)];
  desk.excel.client.misbehaviour.failures = [];
  const next = reopened ? await openDesk({ workbook: desk.model, laidOut: false }) : desk;
  if (reopened) {
    desk.excel.client.close();
    await useCase.waits?.(next);
  } else if (batch % 2 === 1) await next.calm();
  next.app.dismiss();
  await giveAgain(next, useCase);
  const { outcome } = next.state;
  // What it had begun it may put there once more, in empty cells.
  if (reopened && (useCase.did || useCase.forgets)) return [...faults, ...lostEntries(course, next.model, next).filter((fault) => !fault.includes("held nothing, shall hold nothing"))];
  if (![useCase.comesTo, ...(useCase.again ?? [])].includes(outcome?.kind)) faults.push(`given again it comes to ${JSON.stringify(outcome)}`);
  if (contents(next) !== course.picture) faults.push(`given again it leaves another workbook: ${difference(course.picture, contents(next))}`);
  return faults;
}

function difference(wanted: string, held: string): string {
  const at = [...wanted].findIndex((letter, i) => letter !== held[i]);
  return `…${wanted.slice(at - 60, at + 80)}… is …${held.slice(at - 60, at + 80)}…`;
}

test("every command that a person can give is tried", async () => {
  const desk = await openDesk();
  const told = ["getState", "subscribe", "dismiss", "dispose", "dropIncoming", "readSource"];
  expect(Object.keys(desk.app).filter((name) => !told.includes(name)).sort()).toEqual(Object.keys(USE_CASES).sort());
});

test.each(someOf(ALL, 16))("$name: whichever batch fails, nothing is lost, and given again it ends right", async ({ useCase, number }) => {
  const course = await courseOf(useCase);
  expect(course.outcome?.kind).toBe(useCase.comesTo);
  const faults: Record<string, readonly string[]> = {};
  for (const [i, trouble] of sampled(course, number).entries()) {
    const reopened = (i + number) % 3 === 2;
    const found = await faultsOf(course, trouble, reopened);
    if (found.length > 0) faults[`batch ${trouble.batch + 1} of ${course.batches.length}, ${trouble.code} after ${trouble.afterActions} of ${course.batches[trouble.batch]!.actions} actions${reopened ? ", pane reopened" : ""}`] = found;
  }
  expect(faults).toEqual({});
});
