import { checkLines } from "../../src/sheets/checkLines";
import { lastLines } from "../../src/sheets/lastFormulas";
import { RecordFormulas } from "../../src/sheets/recordFormulas";
import { recordRows } from "../../src/sheets/recordPlaces";
import { fixedSheets, drawSheets, sheetSpecs } from "../../src/sheets/workbook";
import { EMPTY_META } from "../../src/sheets/readCover";
import { judgedOn, wordRules } from "../../src/sheets/wordRules";
import { readsOf } from "../../src/sheets/wordReads";
import { EDITIONS } from "../../src/statute/editions";
import { TOY } from "../support/toy";

const NAMES = new Map<string, string>();

describe.each([...EDITIONS, TOY].map((e) => [e.name, e] as const))("the rules of %s", (_name, edition) => {
  const plan = drawSheets(edition, { meta: EMPTY_META, pieces: [] }, new Map(sheetSpecs(edition).map(({ key, name }) => [key, name]))).get("checks")!.plan;

  test("say without the add-in whether they hold: by formula on 校验 or 上年, or by the last verdict at the foot of 校验", () => {
    const last = new Set(lastLines(edition, edition).map((line) => line.rule.code));
    const numeric = new Set(checkLines(edition).map((line) => line.code));
    const foot = new Set(plan.cells.flatMap(({ content }) => ("text" in content ? [content.text] : [])));
    const silent = edition.rules.filter((rule) => {
      const judged = judgedOn(rule);
      // How alike two texts are 上年 says section by section.
      return judged === "words" ? !foot.has(rule.clause) : judged === "last" ? rule.kind !== "sameText" && !last.has(rule.code) : !numeric.has(rule.code);
    });
    expect(silent.map((rule) => rule.code)).toEqual([]);
    expect(wordRules(edition).map((rule) => rule.code).sort()).toEqual(edition.rules.filter((rule) => judgedOn(rule) === "words").map((rule) => rule.code).sort());
  });

  test("over words stand with what has to be mended first and hints last, and no hint is marked as wrong", () => {
    const rules = wordRules(edition);
    const levels = rules.map((rule) => ["error", "warning", "hint"].indexOf(rule.level));
    expect(levels).toEqual([...levels].sort());
    const rowOf = (clause: string) => plan.cells.find(({ content }) => "text" in content && content.text === clause)!.row;
    const marked = plan.marks.filter(({ formula }) => formula.includes("处不符")).flatMap(({ area }) => Array.from({ length: area.rows }, (_, i) => area.row + i));
    expect(marked).toEqual(rules.filter((rule) => rule.level !== "hint").map((rule) => rowOf(rule.clause)));
  });

  test("over words look at figures, particulars and texts of the record, in formulas that Excel takes", () => {
    const formulas = new RecordFormulas(edition, NAMES);
    const known = new Set(fixedSheets(edition).places.keys());
    for (const [i, rule] of wordRules(edition).entries()) {
      const { fields, figures, texts } = readsOf(rule, edition);
      expect([rule.code, figures.filter((id) => !known.has(id)), fields.length + figures.length + Number(texts) > 0]).toEqual([rule.code, [], true]);
      const verdict = formulas.verdict(rule, recordRows(edition).rules + i);
      expect(verdict.length).toBeLessThan(8_192);
    }
  });
});
