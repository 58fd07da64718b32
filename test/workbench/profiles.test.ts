import members from "../../workbench/host/members.json";
import { openHost } from "../support/host";
import type { ProfileId } from "../../workbench/host/profiles";

async function failure(work: Promise<unknown>): Promise<{ code?: string; message: string }> {
  return work.then(() => ({ message: "it did not fail" }), (error: { code?: string; message: string }) => error);
}

describe("each Excel has what its version has", () => {
  test.each<[ProfileId, string, boolean]>([["ltsc2021", "1.14", true], ["ltsc2021", "1.15", false], ["ltsc2024", "1.17", true], ["ltsc2024", "1.18", false], ["microsoft365", "1.20", true], ["tooOld", "1.9", false]])("%s and ExcelApi %s: %s", (profile, version, expected) => {
    const { Office } = openHost({ profile });
    expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(expected);
  });

  test("a member too new is ApiNotFound: by the client where it knows better, by the host always", async () => {
    const { Excel, client } = openHost({ profile: "tooOld" });
    const error = await failure(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pageLayout.orientation = "Landscape";
      await context.sync();
    }));
    expect(error.code).toBe("ApiNotFound");
    // The client cannot be asked to forget its check, so the batch is sent without it.
    const batch = { ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" }, 2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 }, 3: { Id: 3, ObjectPathType: 3, Name: "GetActiveWorksheet", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [] } }, 4: { Id: 4, ObjectPathType: 4, Name: "PageLayout", ParentObjectPathId: 3 } }, Actions: [{ Id: 9, ActionType: 1, Name: "", ObjectPathId: 4 }] };
    expect(JSON.parse(await client.process(JSON.stringify(batch)))).toMatchObject({ Error: { Code: "ApiNotFound", Location: "Worksheet.pageLayout" } });
  });

  test("renames are heard from 1.17 on", async () => {
    const heard: unknown[] = [];
    const opened = openHost({ profile: "ltsc2024" });
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(async (args) => void heard.push(args));
      await context.sync();
    });
    opened.workbook.renameSheet(opened.workbook.activeSheet, "封面");
    await opened.settled();
    expect(heard).toMatchObject([{ nameBefore: "Sheet1", nameAfter: "封面" }]);
    const old = openHost({ profile: "ltsc2021" });
    const error = await failure(old.Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(async () => undefined);
      await context.sync();
    }));
    expect(error.code).toBe("ApiNotFound");
  });
});

describe("what the host does not answer is said by name", () => {
  test("a member of Office.js that no add-in of ours has needed", async () => {
    const { Excel, counters } = openHost();
    const error = await failure(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").showCard();
      await context.sync();
    }));
    expect(error).toMatchObject({ code: "NotImplemented" });
    expect(counters.refused).toEqual(["NotImplemented Range.showCard"]);
  });

  test("an unknown argument", async () => {
    const { Excel } = openHost();
    const error = await failure(Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.prompt = { showPrompt: true, title: "字".repeat(33), message: "" };
      await context.sync();
    }));
    expect(error).toMatchObject({ code: "InvalidArgument", message: expect.stringContaining("prompt.title") });
  });

  test("every member of the list carries a requirement set", () => {
    const sets = Object.values(members).flatMap((type) => Object.values(type));
    expect(sets.length).toBeGreaterThan(400);
    expect(sets.filter((set) => !/^\w+ \d+\.\d+$/.test(set))).toEqual([]);
  });
});
