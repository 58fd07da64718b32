/** What is said of figures and texts that last year's report contradicts. */
import { enUS } from "../../src/locales/en-US/words";
import { sayFinding } from "../../src/locales/say/finding";
import { Names } from "../../src/locales/say/names";
import type { Words } from "../../src/locales/words";
import { zhCN } from "../../src/locales/zh-CN/words";
import { check } from "../../src/report/check";
import { EDITION_2019 } from "../../src/statute/2019/edition";
import { EDITION_2021 } from "../../src/statute/2021/edition";
import type { Edition } from "../../src/statute/types";
import { reportOf } from "../taskpane/support/states";

type Cells = Readonly<Record<string, number>>;

function said(edition: Edition, now: Cells, before: Cells, words: Words = zhCN) {
  const zeros = Object.fromEntries(edition.tables.flatMap((t) => t.figures.map((f) => [f.id, 0])));
  const of = (cells: Cells) => reportOf({ edition, cells: { ...zeros, ...cells } });
  const { figures, pieces } = of(before);
  const { findings } = check({ ...of(now), last: { edition, year: 2024, unit: "", titleName: "", figures, pieces } });
  return findings.filter((f) => f.detail.kind === "lastYear" || f.detail.kind === "sameText").map((f) => sayFinding(f, new Names(edition, words), words, 2025));
}

const SAME = { title: "文字“五、存在的主要问题及改进情况”与去年年报 100% 相同", lines: ["问题和改进情况要写今年的，不能年年雷同。"], likely: [] };

it("上年结转 is set beside last year's 结转下年度, and what to do", () => {
  expect(said(EDITION_2021, { "t3.carry_in.natural": 2 }, { "t3.carry_out.natural": 3 })).toEqual([
    { title: "表三“上年结转”自然人填 2，去年年报“结转下年度”是 3", lines: ["请改正，或写明原因。"], likely: [] },
    SAME,
  ]);
});

it("现行有效 is worked out before the person's eyes", () => {
  expect(said(EDITION_2021, { "t2.norm.made": 3, "t2.norm.repealed": 1, "t2.norm.valid": 15 }, { "t2.norm.valid": 12 })[0]).toEqual({
    title: "表二“行政规范性文件”现行有效件数：去年现行有效件数 12＋本年制发件数 3－本年废止件数 1＝14，今年填 15", lines: ["如因清理或机构调整，请写明原因。"], likely: [],
  });
});

it("the numbers of items of the 2019 edition are worked out from last year's alone", () => {
  expect(said(EDITION_2019, { "t2.lic.last": 5 }, { "t2.lic.last": 8, "t2.lic.change": -2 })[0]).toEqual({
    title: "表二“行政许可”上一年项目数量：去年上一年项目数量 8＋去年本年增/减 -2＝6，今年填 5", lines: ["请与去年年报核对。"], likely: [],
  });
});

it("is said in English with the statute's words", () => {
  expect(said(EDITION_2021, { "t3.carry_in.natural": 2, "t2.norm.valid": 15 }, { "t3.carry_out.natural": 3, "t2.norm.valid": 12 }, enUS).map((s) => s.title)).toEqual([
    "表二 “行政规范性文件”, 现行有效件数: last year's 现行有效件数 12 + 本年制发件数 0 - 本年废止件数 0 = 12; this year 15",
    "表三 “上年结转”, 自然人: 2, but last year's “结转下年度” is 3",
    "文字 “五、存在的主要问题及改进情况”: 100% the same as last year's report",
  ]);
});
