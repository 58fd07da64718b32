import { check } from "../../src/report/check";
import { number } from "../../src/report/reading";
import { sentenceNow } from "../../src/report/sentence";
import type { Report } from "../../src/report/types";
import { readsOf } from "../../src/sheets/wordReads";
import { wordRules } from "../../src/sheets/wordRules";
import { EDITIONS } from "../../src/statute/editions";
import type { Edition } from "../../src/statute/types";
import { publishedFigures, publishedIds, reportOf } from "../support/reports";
import { someOf } from "../support/runs";

/** Beside the set sentences: shares, parts of parts, groups, fees. */
const ODD = [
  "收到政府信息公开申请 200 件，其中自然人申请 150 件，占 75%；办结 180 件，其中予以公开 40 件，占 22.2%，不予公开 30 件，占 16.7%；结转下年度 20 件。",
  "本年新收政府信息公开申请 190 件，法人或其他组织申请 50 件，占收到总数的 25%。",
  "办结政府信息公开申请，因其他原因无法提供 3 件，不掌握等无法提供 7 件，属于国家秘密不予公开 2 件。",
  "行政复议 8 件，其中维持 5 件；行政诉讼 4 件，其中结果纠正 1 件。",
  "收取信息处理费共计 12000 元。",
];

/** A report whose figures are numbers, all other ones than the texts say. */
function toldReport(edition: Edition): Report {
  const report = reportOf(publishedFigures(publishedIds(edition.id)[0]!), { edition });
  const figures = new Map(edition.tables.flatMap((t) => t.figures).map(({ id }, i) => [id, number(1_000 + 7 * i)] as const));
  const meta = { ...report.meta, year: edition.firstYear, officeKind: edition.officeKinds.find((k) => k.government)!.id };
  const written = { ...report, meta, figures };
  const narrative = edition.sections.find((s) => s.kind === "narrative" && s.required)!;
  const last = edition.sections.filter((s) => s.kind === "narrative").at(-1)!;
  const set = edition.sentences!.map(({ id, section, part }) => ({ kind: "text" as const, section, part, startsParagraph: true, content: sentenceNow(id, written) }));
  const odd = ODD.flatMap((content) => [narrative, last].map(({ id, parts }) => ({ kind: "text" as const, section: id, part: parts[0]?.id ?? "", startsParagraph: true, content })));
  return { ...written, pieces: [...set, ...odd] };
}

function said(report: Report) {
  const { findings } = check(report);
  return new Map(wordRules(report.edition).map((rule) => [rule, JSON.stringify(findings.filter((f) => f.code === rule.code))]));
}

test.each(someOf(EDITIONS.map((e) => [e.name, e] as const), 1))("no figure changes what is found by a rule over words but those by which its verdict lapses (%s)", (_name, edition) => {
  const report = toldReport(edition);
  const before = said(report);
  const reached = new Set<string>();
  for (const { id } of edition.tables.flatMap((t) => t.figures)) {
    for (const value of [0, 12, 999_999]) {
      const now = said({ ...report, figures: new Map(report.figures).set(id, number(value)) });
      for (const [rule, found] of now) if (found !== before.get(rule)) {
        reached.add(rule.code);
        expect([rule.code, id, readsOf(rule, edition).figures.includes(id)]).toEqual([rule.code, id, true]);
      }
    }
  }
  // Each rule that holds numbers of the text against figures was seen to do so.
  const looking = wordRules(edition).filter((rule) => (rule.kind === "said" || rule.kind === "received") && readsOf(rule, edition).figures.length > 0).map((rule) => rule.code);
  expect(looking.filter((code) => !reached.has(code))).toEqual([]);
});
