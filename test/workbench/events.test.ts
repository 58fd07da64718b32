import { openHost, type OpenHost } from "../support/host";

interface Heard {
  readonly event: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly source?: string;
  readonly details?: unknown;
  readonly triggerSource?: string;
}

/** Listens to the collection's events, as an add-in does. */
async function listen(opened: OpenHost): Promise<Heard[]> {
  const heard: Heard[] = [];
  await opened.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (event: string) => async (args: object): Promise<void> => void heard.push({ event, ...args });
    worksheets.onChanged.add(note("changed"));
    worksheets.onCalculated.add(note("calculated"));
    worksheets.onSelectionChanged.add(note("selection"));
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    await context.sync();
  });
  return heard;
}

const events = (heard: readonly Heard[]): string[] => heard.map((one) => one.event);

describe("events", () => {
  test("a person's single entry comes with what was there before and after", async () => {
    const opened = openHost();
    const heard = await listen(opened);
    opened.workbook.type(opened.workbook.activeSheet, 1, 2, "7");
    await opened.settled();
    expect(heard).toMatchObject([{ event: "changed", address: "C2", changeType: "RangeEdited", source: "Local", details: { valueBefore: "", valueAfter: 7, valueTypeAfter: "Double" } }]);
  });

  test("a block comes with its address only", async () => {
    const opened = openHost();
    const heard = await listen(opened);
    opened.workbook.paste(opened.workbook.activeSheet, 0, 0, [["1", "2"], ["3", "4"]]);
    await opened.settled();
    expect(heard).toMatchObject([{ event: "changed", address: "A1:B2" }]);
    expect(heard[0]!.details).toBeUndefined();
  });

  test("a formula that comes to another value is calculated, never changed", async () => {
    const opened = openHost();
    const id = opened.workbook.activeSheet;
    opened.workbook.type(id, 0, 1, "=A1*2");
    const heard = await listen(opened);
    opened.workbook.type(id, 0, 0, "3");
    await opened.settled();
    expect(heard.filter((one) => one.event === "changed").map((one) => one.address)).toEqual(["A1"]);
    expect(events(heard)).toContain("calculated");
  });

  test("an add-in hears its own writes, and can tell them from 1.14 on", async () => {
    const opened = openHost({ profile: "ltsc2021" });
    const heard = await listen(opened);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    });
    await opened.settled();
    expect(heard).toMatchObject([{ event: "changed", source: "Local", triggerSource: "ThisLocalAddin" }]);
  });

  test("are silent for an add-in that turned them off", async () => {
    const opened = openHost();
    const heard = await listen(opened);
    await opened.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    });
    await opened.settled();
    expect(heard).toEqual([]);
  });

  test("tell of rows, sheets and the selection", async () => {
    const opened = openHost();
    const heard = await listen(opened);
    const { workbook } = opened;
    workbook.insertRows(workbook.activeSheet, 3, 2);
    const added = workbook.addSheet("乙").sheet!;
    workbook.activate(added);
    workbook.select(added, { row: 1, column: 1, rows: 2, columns: 1 });
    workbook.deleteSheet(added);
    await opened.settled();
    expect(heard[0]).toMatchObject({ event: "changed", changeType: "RowInserted", address: "4:5" });
    expect(events(heard)).toEqual(["changed", "added", "activated", "selection", "deleted", "activated"]);
  });

  test("undo is a change like any other", async () => {
    const opened = openHost();
    opened.workbook.type(opened.workbook.activeSheet, 0, 0, "1");
    const heard = await listen(opened);
    opened.workbook.undo();
    await opened.settled();
    expect(heard).toMatchObject([{ event: "changed", address: "A1" }]);
  });

  test("end when the handler is removed", async () => {
    const opened = openHost();
    const heard: unknown[] = [];
    const registration = await opened.Excel.run(async (context) => {
      const made = context.workbook.worksheets.onChanged.add(async (args) => void heard.push(args));
      await context.sync();
      return made;
    });
    await opened.Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
    opened.workbook.type(opened.workbook.activeSheet, 0, 0, "1");
    await opened.settled();
    expect([heard, opened.client.registered.size]).toEqual([[], 0]);
  });

  test("can be lost, repeated or late", async () => {
    const opened = openHost();
    const heard = await listen(opened);
    const copies = [0, 3];
    opened.client.misbehaviour.eventCopies = () => copies.shift() ?? 1;
    opened.workbook.type(opened.workbook.activeSheet, 0, 0, "1");
    opened.workbook.type(opened.workbook.activeSheet, 0, 1, "2");
    await opened.settled();
    expect(heard.map((one) => one.address)).toEqual(["B1", "B1", "B1"]);
    opened.client.misbehaviour.eventDelay = 30;
    opened.workbook.type(opened.workbook.activeSheet, 0, 2, "3");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toHaveLength(3);
    await opened.settled();
    expect(heard).toHaveLength(4);
  });
});

describe("coauthors", () => {
  test("a second client sees the same workbook, and its writes are remote to the first", async () => {
    const here = openHost();
    const there = openHost({ host: here.host, seat: "elsewhere" });
    const heard = await listen(here);
    await there.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["远程"]];
      await context.sync();
    });
    await here.settled();
    expect(heard).toMatchObject([{ event: "changed", address: "A1", source: "Remote" }]);
    expect(here.workbook.cell(here.workbook.activeSheet, 0, 0).value).toBe("远程");
  });

  test("each hears her own edits as local and the other's as remote, and nothing of the other's cursor", async () => {
    const here = openHost();
    const there = openHost({ host: here.host, seat: "elsewhere" });
    const { workbook } = here;
    const id = workbook.activeSheet;
    workbook.type(id, 0, 2, "=SUM(A1:B1)");
    const [hereHeard, thereHeard] = [await listen(here), await listen(there)];
    workbook.type(id, 0, 0, "1");
    await there.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [[2]];
      await context.sync();
    });
    workbook.select(id, { row: 4, column: 4, rows: 1, columns: 1 });
    await Promise.all([here.settled(), there.settled()]);
    const changes = (heard: readonly Heard[]): unknown[] => heard.filter((one) => one.event === "changed").map(({ address, source }) => [address, source]);
    expect(changes(hereHeard)).toEqual([["A1", "Local"], ["B1", "Remote"]]);
    expect(changes(thereHeard)).toEqual([["A1", "Remote"], ["B1", "Local"]]);
    expect([events(hereHeard).includes("selection"), events(thereHeard).includes("selection")]).toEqual([true, false]);
    expect(hereHeard.filter((one) => one.event === "calculated")).toHaveLength(2);
    expect(thereHeard.filter((one) => one.event === "calculated")).toHaveLength(2);
    expect(workbook.cell(id, 0, 2).value).toBe(3);
  });

  test("a remote edit carries neither what was there before nor who caused it", async () => {
    const here = openHost({ profile: "ltsc2021" });
    const heard = await listen(here);
    here.host.remotely((workbook) => workbook.type(workbook.activeSheet, 0, 0, "5"));
    await here.settled();
    expect(heard).toMatchObject([{ event: "changed", address: "A1", source: "Remote", triggerSource: "Unknown" }]);
    expect(heard[0]!.details).toBeUndefined();
  });

  test("somebody else's edit can fall between two syncs", async () => {
    const opened = openHost();
    const id = opened.workbook.activeSheet;
    opened.client.misbehaviour.beforeBatch = (batch) => {
      if (batch === 2) opened.host.remotely((workbook) => workbook.type(id, 0, 0, "99"));
    };
    const read = await opened.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      const before = cell.values[0]![0] as unknown;
      cell.load("values");
      await context.sync();
      return [before, cell.values[0]![0]];
    });
    expect(read).toEqual(["", 99]);
  });
});
