/** What is found of the numbers in the texts, as a whole: a rule of its own for each matter, for percentages, and for parts that do not add up. */
import { saidFindings } from "../../../src/report/rules/said";
import type { Finding } from "../../../src/report/types";
import { figureId } from "../../../src/statute/ids";
import type { SaidRule } from "../../../src/statute/types";
import { saying } from "../../support/said";

/** Every rule of the form over numbers in texts, by its code. */
function foundIn(text: string): Readonly<Record<string, readonly Finding[]>> {
  const report = saying("pt_build_2024", text);
  return Object.fromEntries(report.edition.rules.filter((rule): rule is SaidRule => rule.kind === "said").map((rule) => [rule.code, saidFindings(rule, report)] as const).filter(([, findings]) => findings.length > 0));
}
const base = { level: "warning", unfilled: false, table: undefined, figures: [] } as const;
const of = { section: "s1", piece: 0 } as const;

test("a number that the table has otherwise is found by the rule of its matter alone, with what the table has; said twice, it has two keys", () => {
  const made = (key: string, says: number) => ({ ...base, key, code: "NAR-DOC", figures: [figureId("t2.norm.made")], detail: { kind: "said", ...of, seen: `制发行政规范性文件${says}件`, as: "number", says, candidates: [{ sum: "行政规范性文件制发", of: undefined, value: 3 }] } });
  expect(foundIn("制发行政规范性文件8件。制发行政规范性文件9件。制发行政规范性文件7件。制发行政规范性文件3件。")).toEqual({ "NAR-DOC": [made("NAR-DOC:0:documents.made", 8), made("NAR-DOC:0:documents.made:2", 9), made("NAR-DOC:0:documents.made:3", 7)] });
});

test("a percentage is found by a rule of its own, with the sum it is of; each figure is named once", () => {
  expect(foundIn("办结58件，其中予以公开9件，占20.7%。")).toEqual({
    "NAR-PCT": [{ ...base, key: "NAR-PCT:0:granted", code: "NAR-PCT", level: "hint", figures: [figureId("t3.r1.total"), figureId("t3.r7.total")], detail: { kind: "said", ...of, seen: "占20.7%", as: "share", says: 20.7, candidates: [{ sum: "予以公开", of: "办理结果", value: (9 / 58) * 100 }] } }],
  });
  expect(foundIn("办结58件，其中予以公开9件，占15.5%。")).toEqual({});
});

test("parts that come to another total are found by a rule of their own, and point to no figure", () => {
  const split = (sum: number, parts: readonly number[]) => ({ "NAR-SPLIT": [{ ...base, key: "NAR-SPLIT:0:", code: "NAR-SPLIT", level: "hint", detail: { kind: "divided", ...of, seen: "主动公开信息2599条", says: 2599, parts, sum } }] });
  expect(foundIn("主动公开信息2599条，其中政府网站1200条、政务微信1000条、其他333条。")).toEqual(split(2533, [1200, 1000, 333]));
  expect(foundIn("主动公开信息2599条，其中政府网站1600条、政务微信1000条。")).toEqual(split(2600, [1600, 1000]));
  expect(foundIn("主动公开信息2599条，其中政府网站1200条、政务微信1000条、其他399条。")).toEqual({});
});

test("“收到” may be what was new or what was carried in too: both are told, and each figure once", () => {
  const [finding] = foundIn("收到政府信息公开申请57件。")["NAR-REQ"] ?? foundIn("收到政府信息公开申请57件。")["NAR-APP"]!;
  expect(finding!.figures).toEqual([figureId("t3.new.total"), figureId("t3.carry_in.total")]);
  expect(finding!.detail).toMatchObject({ seen: "收到政府信息公开申请57件", says: 57, candidates: [{ value: 58 }, { value: 58 }] });
});
