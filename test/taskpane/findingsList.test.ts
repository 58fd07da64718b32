/** The list to send by chat, over whatever clerks enter into any form, in either language. */
import fc from "fast-check";
import type { CopyMatter } from "../../src/app/ports";
import { enUS } from "../../src/locales/en-US/words";
import { zhCN } from "../../src/locales/zh-CN/words";
import { check } from "../../src/report/check";
import type { Report } from "../../src/report/types";
import { EDITIONS } from "../../src/statute/editions";
import { findingsList } from "../../src/taskpane/clipboard/findingsList";
import { explainedReport } from "../support/explained";
import { fillsOf, reportOfFill } from "../support/fills";
import { META } from "../support/reports";
import { TOY } from "../support/toy";

const FORMS = [...EDITIONS, TOY].map((edition) => [edition.name, edition] as const);
const AT = { year: 2025, month: 1, day: 17, hour: 9, minute: 5 };

test.each(FORMS)("numbers every finding and every balance that is not complete, and says the verdict (%s)", (_name, edition) => {
  fc.assert(
    fc.property(fillsOf(edition), fc.constantFrom(zhCN, enUS), (fill, words) => {
      const report = reportOfFill(fill, { meta: { ...META, officeKind: edition.officeKinds[0]!.id } });
      const result = check(report);
      const matter: CopyMatter = { report, check: result, damage: [], draft: !result.submittable, at: AT };
      const list = findingsList(matter, words);
      const lines = list.trimEnd().split("\n");
      const count = result.findings.length + result.pending.length;
      expect(lines.filter((line) => /^\d+\. [【[]/.test(line)).map((line) => parseInt(line, 10))).toEqual(Array.from({ length: count }, (_, i) => i + 1));
      expect(lines[1] === words.check.yes).toBe(result.submittable);
      expect(list).not.toMatch(/undefined|NaN|\[object|。。|\.\.|。；|；。/);
    }),
    { numRuns: 60 },
  );
});

test("says day, hour and the unit's name as written, and in English in English", () => {
  const report = reportOfFill(fc.sample(fillsOf(TOY, "balanced"), { numRuns: 1, seed: 1 })[0]!, { meta: { ...META, officeKind: "any" } });
  const matter: CopyMatter = { report, check: check(report), damage: [], draft: false, at: AT };
  expect(findingsList(matter, zhCN).split("\n")[0]).toBe("东柳街道 2024年年报校验清单（2025年1月17日 9:05）");
  expect(findingsList(matter, enUS).split("\n").slice(0, 2)).toEqual(["Validation of the report of 东柳街道 2024 (17 January 2025, 9:05)", "Valid: the report may be submitted."]);
});

test("tells with each warning who explained it, when and why, and of one whose explanation has lapsed that it has", () => {
  const fill = fc.sample(fillsOf(EDITIONS[0]!, "balanced"), { numRuns: 1, seed: 1 })[0]!;
  const late = reportOfFill(fill, { meta: { ...META, officeKind: "street", date: { year: 2025, month: 3, day: 1 } } });
  const listOf = (report: Report) => findingsList({ report, check: check(report), damage: [], draft: false, at: AT }, zhCN);
  const explained = { ...late, explanations: explainedReport(late).explanations!.map((e) => ({ ...e, why: "按市里\n统一时间。" })) };
  expect(listOf(explained)).toContain("【需核实·已说明】成文日期 2025年3月1日 晚于期限。说明：按市里 统一时间。（张三，2026年1月20日）。\n");
  const changed = { ...explained, meta: { ...explained.meta, date: { year: 2025, month: 3, day: 2 } } };
  expect(listOf(changed)).toContain("【需核实】成文日期 2025年3月2日 晚于期限。期限是 2025年1月31日；原来的说明已失效。\n");
});
