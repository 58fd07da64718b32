import { check } from "../../src/report/check";
import { sentencesFor } from "../../src/report/sentencesFor";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import { reportOf, type ReportParts } from "../taskpane/support/states";
import { piece } from "./rules/worded";

/** Sentences offered for the finding of this rule. */
function offered(code: string, parts: ReportParts, section = "s6"): readonly string[] {
  const report = reportOf({ edition: EDITION_2021, ...parts, meta: { officeKind: "street", ...parts.meta } });
  const finding = check(report).findings.find((f) => f.code === code && "section" in f.detail && f.detail.section === section);
  if (!finding) throw new Error(`${code} finds nothing`);
  return sentencesFor(finding, report).map((s) => s.id);
}
const silent = [piece("s6", "没有其他需要报告的事项。")];

test("a section that does not speak of the fee is offered to say that there was none, or how much", () => {
  expect(offered("FEE-6", { pieces: silent })).toEqual(["fee_none", "fee_some"]);
});

test("so is one that says nothing at all, from the year on in which the fee is to be spoken of", () => {
  expect(offered("NAR-EMPTY", { pieces: [] })).toEqual(["fee_none", "fee_some"]);
  expect(offered("NAR-EMPTY", { pieces: [], meta: { year: 2020 } })).toEqual([]);
});

test("a section for which there is no sentence is offered none", () => {
  expect(offered("NAR-EMPTY", { pieces: [] }, "s5")).toEqual([]);
});

test("that no notice was sent is not offered where table three counts applications given up for a fee not paid", () => {
  const cells = { "t3.r6_2.natural": 1, "t3.r6_2.total": 1 };
  expect(offered("FEE-6", { pieces: silent, cells })).toEqual(["fee_some"]);
  expect(offered("FEE-62a", { pieces: silent, cells })).toEqual(["fee_some"]);
});
