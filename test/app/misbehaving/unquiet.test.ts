/**
 * Events that are lost, come twice, late or in another order, a person who goes from sheet to sheet or sits in a cell while a
 * command is at work: nothing is lost, nobody is left waiting, and given again it ends as if nothing had been.
 */
import fc from "fast-check";
import { openDesk, type Desk } from "../../support/app";
import { runs } from "../../support/runs";
import { courseOf, ready } from "./support/course";
import { lostEntries } from "./support/judged";
import { pictureOf } from "./support/picture";
import { USE_CASES, type UseCase } from "./support/useCases";

const ALL = Object.values(USE_CASES).flat();
/** Those that draw eight sheets take longer: they are tried where there is time. */
const CASES = ALL.filter(({ comesTo }) => runs(0, 1) > 0 || !["switched", "laidOut", "mended"].includes(comesTo ?? ""));

interface Unquiet {
  readonly useCase: UseCase;
  /** For one event after the other: how often it comes, and how many milliseconds late. */
  readonly events: readonly { readonly copies: number; readonly delay: number }[];
  /** Before which batch somebody begins to type in a cell, and stays there. */
  readonly editing: number | undefined;
  /** Before which batches she goes to another sheet. */
  readonly goes: readonly number[];
}

const unquiet = fc.record({
  useCase: fc.constantFrom(...CASES),
  events: fc.array(fc.record({ copies: fc.constantFrom(0, 1, 2, 3), delay: fc.constantFrom(0, 0, 5, 30) }), { minLength: 1, maxLength: 6 }),
  editing: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  goes: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
});

/** Each event by its turn; one that is late is overtaken by those after it. */
function disturbEvents({ excel: { client: { misbehaviour } } }: Desk, events: Unquiet["events"]): void {
  let turn = 0;
  misbehaviour.eventCopies = () => events[turn++ % events.length]!.copies;
  Object.defineProperty(misbehaviour, "eventDelay", { configurable: true, get: () => events[turn % events.length]!.delay });
}

function calmEvents({ excel: { client: { misbehaviour } } }: Desk): void {
  misbehaviour.eventCopies = () => 1;
  misbehaviour.beforeBatch = undefined;
  Object.defineProperty(misbehaviour, "eventDelay", { configurable: true, writable: true, value: 0 });
}

const settled = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("whatever becomes of events, whoever types in a cell or goes from sheet to sheet: a command is done or refused in words, and given again ends right", async () => {
  await fc.assert(fc.asyncProperty(unquiet, async ({ useCase, events, editing, goes }) => {
    const course = await courseOf(useCase);
    const desk = await ready(useCase);
    const { model, excel: { client, counters } } = desk;
    const from = counters.syncs;
    disturbEvents(desk, events);
    client.misbehaviour.beforeBatch = (batch) => {
      const [first] = model.sheets;
      const sheet = model.sheets[(batch * 3) % model.sheets.length]!;
      if (goes.includes(batch - from) && !model.editing) model.activate(sheet.id);
      if (batch - from === editing) model.beginEdit(first!.id, 90, 9);
    };
    desk.app.dismiss();
    await useCase.give(desk);
    expect(desk.state.busy).toBeUndefined();
    const met = model.editing !== undefined;
    if (met) expect(desk.state.waitingForEdit || desk.state.outcome !== undefined || useCase.comesTo === undefined).toBe(true);
    else expect(desk.state.outcome?.kind).toBe(useCase.comesTo);
    model.endEdit();
    client.misbehaviour.beforeBatch = undefined;
    expect(lostEntries(course, model, desk)).toEqual([]);
    await settled(40);
    desk.clock.ring();
    await desk.app.recheck();
    if (met && desk.state.outcome?.kind === "refused") await useCase.give(desk);
    expect(JSON.stringify(pictureOf(model))).toBe(course.picture);
    calmEvents(desk);
    await desk.app.recheck();
    // What is shown is what another pane would show that is opened now.
    const other = await openDesk({ workbook: model, laidOut: false });
    expect(other.state.report?.figures).toEqual(desk.state.report?.figures);
    expect(other.state.check).toEqual(desk.state.check);
    expect(other.state.damage).toEqual(desk.state.damage);
    await other.app.dispose();
  }), { numRuns: runs(2, 150) });
});
