import type { Place } from "../../src/app/ports";
import { area } from "./plans";
import { openExcel, type OpenExcel } from "./openExcel";

interface Heard {
  changes: number;
  readonly places: Place[];
}

async function watched(excel: OpenExcel): Promise<{ readonly heard: Heard; readonly end: () => Promise<void> }> {
  const heard: Heard = { changes: 0, places: [] };
  const end = await excel.port.watch({ changed: () => { heard.changes += 1; }, sheetsChanged: () => { heard.changes += 1; }, selected: (place) => heard.places.push(place) });
  return { heard, end };
}

describe.each(["ltsc2021", "ltsc2024", "microsoft365"] as const)("watching in %s", (profile) => {
  it("hears what a person does in cells and with sheets", async () => {
    const excel = openExcel({ profile });
    const { heard } = await watched(excel);
    expect(excel.counters).toMatchObject({ syncs: 1, cleanups: 0, refused: [] });
    const acts: readonly (() => void)[] = [
      () => excel.workbook.type(excel.first, 0, 0, "5"),
      () => excel.workbook.paste(excel.first, 0, 0, [["1", "2"], ["3", "4"]]),
      () => excel.workbook.clear(excel.first, area(0, 0, 2, 2)),
      () => excel.workbook.insertRows(excel.first, 0, 1),
      () => excel.workbook.addSheet("新的"),
      () => excel.workbook.deleteSheet(excel.idOf("新的")),
    ];
    const hearing = async (act: () => void): Promise<boolean> => {
      const before = heard.changes;
      act();
      await excel.settled();
      return heard.changes > before;
    };
    for (const act of acts) expect(await hearing(act)).toBe(true);
  });

  it("follows the selection, in new sheets too", async () => {
    const excel = openExcel({ profile });
    const { heard } = await watched(excel);
    excel.workbook.select(excel.first, area(4, 2, 3, 2));
    await excel.settled();
    expect(heard.places.at(-1)).toEqual({ sheet: excel.first, row: 4, column: 2 });
    excel.workbook.addSheet("新的");
    const fresh = excel.idOf("新的");
    excel.workbook.activate(fresh);
    excel.workbook.select(fresh, area(1, 1));
    await excel.settled();
    expect(heard.places.at(-1)).toEqual({ sheet: fresh, row: 1, column: 1 });
  });

  it("hears nothing more once it has ended, and may be ended twice", async () => {
    const excel = openExcel({ profile });
    const { heard, end } = await watched(excel);
    await Promise.all([end(), end()]);
    const before = heard.changes;
    excel.workbook.type(excel.first, 0, 0, "5");
    excel.workbook.select(excel.first, area(3, 3));
    await excel.settled();
    expect(heard).toEqual({ changes: before, places: [] });
    expect([...excel.client.registered]).toEqual([]);
  });
});

describe("watching", () => {
  it("tells the cursor's place when another sheet is shown", async () => {
    const excel = openExcel();
    excel.workbook.select(excel.first, area(6, 3));
    excel.workbook.addSheet("乙");
    excel.workbook.activate(excel.idOf("乙"));
    const { heard } = await watched(excel);
    excel.workbook.activate(excel.first);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard.places.at(-1)).toEqual({ sheet: excel.first, row: 6, column: 3 });
  });

  it("passes on a change where the cursor cannot be asked, so that the trouble is met by the recheck", async () => {
    const excel = openExcel();
    excel.workbook.addSheet("乙");
    excel.workbook.activate(excel.first);
    const { heard } = await watched(excel);
    excel.client.misbehaviour.failures = [{ batch: excel.counters.syncs + 1, code: "AccessDenied" }];
    excel.workbook.activate(excel.idOf("乙"));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard.places.filter(({ sheet }) => sheet === excel.idOf("乙"))).toEqual([]);
    expect(heard.changes).toBeGreaterThan(0);
  });

  it("hears a rename only where Excel can tell it", async () => {
    const heardRename = async (profile: "ltsc2021" | "ltsc2024") => {
      const excel = openExcel({ profile });
      const { heard } = await watched(excel);
      excel.workbook.renameSheet(excel.first, "改了名");
      await excel.settled();
      return heard.changes > 0;
    };
    expect(await heardRename("ltsc2024")).toBe(true);
    expect(await heardRename("ltsc2021")).toBe(false);
  });

  it("that Excel refuses is an error, so that nobody believes to be watched", async () => {
    const excel = openExcel();
    excel.client.misbehaviour.failures = [{ batch: 1, code: "AccessDenied" }];
    await expect(watched(excel)).rejects.toMatchObject({ reason: "protected" });
  });
});
