import { WorkbookError } from "../../src/app/ports";
import { toWorkbookError } from "../../src/excel/errors";
import { enUS } from "../../src/locales/en-US/words";
import { sayRefusal } from "../../src/locales/say/outcome";
import { zhCN } from "../../src/locales/zh-CN/words";

const hostError = (code: string, errorLocation?: string) => Object.assign(new Error(`host says ${code}`), { code, debugInfo: { errorLocation } });

describe("a failure of Excel", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "editing"],
    ["AccessDenied", "protected"],
    ["ApiNotFound", "tooOld"],
    ["ItemNotFound", "gone"],
    ["InvalidArgument", "structure"],
    ["InactiveWorkbook", "inactive"],
    ["MergedRangeConflict", "merged"],
    ["FilteredRangeConflict", "filtered"],
    ["RequestPayloadSizeLimitExceeded", "tooLarge"],
    ["ConnectionFailure", "offline"],
    ["RequestAborted", "busy"],
  ])("%s means %s", (code, reason) => expect(toWorkbookError(hostError(code), "read").reason).toBe(reason));

  it.each([
    "InvalidOperationInCellEditMode", "AccessDenied", "ApiNotFound", "ItemNotFound", "InvalidReference", "InvalidArgument", "InactiveWorkbook", "MergedRangeConflict", "FilteredRangeConflict",
    "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "UndoNotSupported", "HostRestartNeeded", "ConnectionFailure", "InvalidOrTimedOutSession", "Timeout", "ServiceNotAvailable", "NonBlankCellOffSheet", "UnsupportedOperation",
  ])("%s is said in words in both languages, with nothing claimed of what was written half", (code) => {
    const { reason } = toWorkbookError(hostError(code), "write");
    if (reason === "unknown") throw new Error(`${code} has no words`);
    for (const words of [zhCN, enUS]) {
      const half = sayRefusal({ kind: "host", cause: reason, partly: true }, "validate", words);
      expect(half).not.toMatch(/没有写入|数据未变|nothing was written|undefined/u);
      expect(half.length).toBeGreaterThan(10);
    }
  });

  it.each(["GeneralException", "InvalidObjectPath", "PropertyNotLoaded"])("%s, for which a clerk can do nothing, keeps its code for support", (code) => {
    expect(toWorkbookError(hostError(code), "write")).toMatchObject({ reason: "unknown", hostCode: code });
  });

  it("keeps its code and its place for support when we have no word for it", () => {
    const error = toWorkbookError(hostError("SomethingNew", "Range.formulas"), "draw");
    expect(error).toMatchObject({ reason: "unknown", hostCode: "SomethingNew", where: "draw: Range.formulas", message: "host says SomethingNew" });
    expect(error).toBeInstanceOf(WorkbookError);
  });

  it("is told even where it is a fault of our own code", () => {
    expect(toWorkbookError(new TypeError("x is undefined"), "list")).toMatchObject({ reason: "unknown", hostCode: "TypeError", where: "list", message: "x is undefined" });
  });

  it("is not a second time turned into words", () => {
    const error = new WorkbookError("gone", "ItemNotFound", "read", "gone");
    expect(toWorkbookError(error, "draw")).toBe(error);
  });
});
