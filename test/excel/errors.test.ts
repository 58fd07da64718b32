import { WorkbookError } from "../../src/app/ports";
import { toWorkbookError } from "../../src/excel/errors";

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
