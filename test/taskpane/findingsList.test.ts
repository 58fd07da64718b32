/** The list to send by chat, over whatever clerks enter into any form, in either language. */
import fc from "fast-check";
import type { CopyMatter } from "../../src/app/ports";
import { enUS } from "../../src/locales/en-US/words";
import { zhCN } from "../../src/locales/zh-CN/words";
import { check } from "../../src/report/check";
import { EDITIONS } from "../../src/statute/editions";
import { findingsList } from "../../src/taskpane/clipboard/findingsList";
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
