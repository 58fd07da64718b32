/**
 * Two panes over one workbook give commands at the same time, while people type, batches fail and events get lost or come
 * twice: what was typed last stands in its cell, or a pane has named it as written over.
 */
import fc from "fast-check";
import type { Outcome } from "../../../src/app/state";
import { fixedSheets } from "../../../src/sheets/workbook";
import { EDITION_2021 } from "../../../src/statute/2021/edition";
import { figureId } from "../../../src/statute/ids";
import { cellAddress } from "../../../src/sheets/address";
import { Desk, openDesk } from "../../support/app";
import { runs } from "../../support/runs";
import { baseWorkbook } from "./support/base";

const FIGURES = ["t3.r2.natural", "t3.r2.company", "t3.r3_5.natural", "t3.carry_in.natural", "t3.r1.company", "t3.new.natural"] as const;
const TABLES = EDITION_2021.tables.map((t) => t.id);
const GIVEN = {
  zeroFill: (desk: Desk) => desk.app.zeroFill(TABLES),
  undoZeroFill: (desk: Desk) => desk.app.undoZeroFill(),
  validate: (desk: Desk) => desk.app.validate(),
  generate: (desk: Desk) => desk.app.generate("ask"),
  recheck: (desk: Desk) => desk.app.recheck(),
  protect: (desk: Desk) => desk.app.setProtection(true),
  unprotect: (desk: Desk) => desk.app.setProtection(false),
  explainNothing: (desk: Desk) => desk.app.explain("no such finding", { who: "张三", why: "无" }),
} as const;

const step = fc.record({
  first: fc.constantFrom(...(Object.keys(GIVEN) as (keyof typeof GIVEN)[])),
  second: fc.option(fc.constantFrom(...(Object.keys(GIVEN) as (keyof typeof GIVEN)[])), { nil: undefined }),
  fault: fc.option(fc.record({ batch: fc.integer({ min: 1, max: 5 }), code: fc.constantFrom("AccessDenied", "GeneralException", "ConnectionFailure", "InvalidOrTimedOutSession"), afterActions: fc.constantFrom(0, 3, 9, 40, 100_000) }), { nil: undefined }),
  typing: fc.array(fc.record({ batch: fc.integer({ min: 1, max: 5 }), figure: fc.constantFrom(...FIGURES), text: fc.constantFrom("7", "12", "无", "0"), remote: fc.boolean() }), { maxLength: 3 }),
  copies: fc.constantFrom(0, 1, 2),
  reopened: fc.boolean(),
});

const contentOf = (desk: Desk, figure: string): string => String(desk.cell(figure).formula ?? desk.cell(figure).value ?? "");
const addressOf = (figure: string): string => {
  const { row, column } = fixedSheets(EDITION_2021).places.get(figureId(figure))!;
  return cellAddress(row, column);
};

test("whatever two panes, coauthors and a failing Excel do at once, no figure is lost unnamed and no pane is stuck", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
    const one = await openDesk({ workbook: await baseWorkbook() });
    // One client serves both: `Excel` is one global to the adapter.
    let panes: readonly Desk[] = [one, new Desk(one.excel)];
    await panes[1]!.app.start();
    const { client, counters, host } = one.excel;
    const typed = new Map<string, string>(FIGURES.map((figure) => [figure, contentOf(one, figure)]));
    const named = new Set<string>();
    const listen = (desk: Desk): void => {
      let last: Outcome | undefined;
      desk.app.subscribe(() => {
        const { outcome } = desk.state;
        if (outcome !== last && outcome?.kind === "overtaken") for (const { address, lost } of outcome.cells) named.add(`${address} ${lost.kind === "number" ? lost.value : lost.kind === "blank" ? "" : lost.text}`);
        last = outcome;
      });
    };
    panes.forEach(listen);
    for (const { first, second, fault, typing, copies, reopened } of steps) {
      const from = counters.syncs;
      client.misbehaviour.eventCopies = () => copies;
      client.misbehaviour.failures = fault ? [{ ...fault, batch: from + fault.batch }] : [];
      client.misbehaviour.beforeBatch = (batch) => {
        for (const { batch: at, figure, text, remote } of typing) {
          if (batch - from !== at) continue;
          if (remote) host.remotely(() => one.type(figure, text));
          else one.type(figure, text);
          typed.set(figure, text);
        }
      };
      await Promise.all([GIVEN[first](panes[0]!), ...(second ? [GIVEN[second](panes[1]!)] : [])]);
      for (const { state } of panes) expect(state.busy).toBeUndefined();
      for (const figure of FIGURES) {
        const [was, is] = [typed.get(figure)!, contentOf(one, figure)];
        // Where the answer to the very write is lost as well, nobody can know what it was written over.
        if (fault && typing.some((one) => one.figure === figure)) typed.set(figure, is);
        else if (was === is || (was === "" && is === "0") || named.has(`${addressOf(figure)} ${was}`)) continue;
        // Nothing but our own 0 is ever taken away.
        else expect({ figure, was, is, allowed: was === "0" && is === "" }).toEqual({ figure, was, is, allowed: true });
      }
      client.misbehaviour.beforeBatch = undefined;
      client.misbehaviour.failures = [];
      if (reopened) {
        await panes[1]!.app.dispose();
        panes = [one, new Desk(one.excel)];
        listen(panes[1]!);
        await panes[1]!.app.start();
      }
    }
    // Left alone, both come to the same.
    client.misbehaviour.eventCopies = () => 1;
    for (const { app } of panes) await app.recheck();
    expect(panes[1]!.state.check).toEqual(panes[0]!.state.check);
    expect(panes[1]!.state.report!.figures).toEqual(panes[0]!.state.report!.figures);
  }), { numRuns: runs(1, 60) });
});

test("a batch that Excel never answers fails in words, and the next command is taken", async () => {
  const desk = await openDesk({ workbook: await baseWorkbook() });
  const after = globalThis.setTimeout;
  // The adapter's patience of 20 seconds, in less time.
  const hurried = jest.spyOn(globalThis, "setTimeout").mockImplementation(((work: () => void, wait?: number) => after(work, wait !== undefined && wait >= 20_000 ? 30 : wait)) as typeof setTimeout);
  try {
    desk.excel.client.misbehaviour.batchDelay = Infinity;
    await desk.app.zeroFill(TABLES);
    expect(desk.state).toMatchObject({ busy: undefined, outcome: { kind: "refused", reason: { kind: "host", cause: "busy" } } });
  } finally {
    hurried.mockRestore();
  }
  const again = await openDesk({ workbook: desk.model });
  await again.app.zeroFill(TABLES);
  expect(again.state.outcome).toMatchObject({ kind: "zeroFilled" });
});
