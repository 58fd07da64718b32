import { startOffice } from "../../src/excel/start";
import { officeTheme } from "../../src/excel/theme";
import { openExcel } from "./openExcel";

const put = (office: unknown): void => void Reflect.set(globalThis, "Office", office);

describe("starting", () => {
  it.each(["ltsc2021", "ltsc2024", "microsoft365"] as const)("is ready in %s, with a workbook that answers", async (profile) => {
    openExcel({ profile, language: "zh-CN" });
    const started = await startOffice();
    expect(started).toMatchObject({ kind: "ready", sharedRuntime: true, displayLanguage: "zh-CN" });
    if (started.kind !== "ready") throw new Error("not ready");
    expect((await started.workbook.list()).fileName).toBe("年报.xlsx");
  });

  it("is refused politely by an Excel too old, which is asked for nothing more", async () => {
    const excel = openExcel({ profile: "tooOld" });
    expect(await startOffice()).toEqual({ kind: "tooOld", need: "ExcelApi 1.9" });
    expect(excel.counters.syncs).toBe(0);
  });

  it("tells a browser, or another Office program, from Excel", async () => {
    put({ onReady: () => Promise.resolve({ host: null, platform: null }), HostType: { Excel: "Excel" } });
    expect(await startOffice()).toEqual({ kind: "notOffice" });
    put({ onReady: () => Promise.resolve({ host: "Word", platform: "PC" }), HostType: { Excel: "Excel" } });
    expect(await startOffice()).toEqual({ kind: "notOffice" });
  });

  it("gives up waiting for an Office that does not answer, that fails, or that did not load", async () => {
    put({ onReady: () => new Promise(() => undefined), HostType: { Excel: "Excel" } });
    expect(await startOffice(5)).toEqual({ kind: "noAnswer" });
    put({ onReady: () => Promise.reject(new Error("no")), HostType: { Excel: "Excel" } });
    expect(await startOffice()).toEqual({ kind: "noAnswer" });
    put(undefined);
    expect(await startOffice()).toEqual({ kind: "noAnswer" });
  });
});

describe("the Office theme", () => {
  it("is what Office says, and what its background shows where it does not say", () => {
    const themed = (theme: unknown) => {
      put({ context: { officeTheme: theme } });
      return officeTheme();
    };
    expect(themed({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" })).toBe("dark");
    expect(themed({ bodyBackgroundColor: "#212121" })).toBe("dark");
    expect(themed({ bodyBackgroundColor: "#F3F2F1" })).toBe("light");
    expect(themed(undefined)).toBeUndefined();
    put(undefined);
    expect(officeTheme()).toBeUndefined();
  });
});
