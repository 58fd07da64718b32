/** The one line that says how a table stands, or all of them: at the head of 校验 and of the table, and on 封面. */
import { CHECKS_SUMMARY, checkBlocks } from "../../src/sheets/checkLines";
import { CHECKS_KEY } from "../../src/sheets/checksSheet";
import { summaryFormula } from "../../src/sheets/checkSummary";
import { drawSheets, fixedSheets } from "../../src/sheets/workbook";
import { figureId } from "../../src/statute/ids";
import type { Rule } from "../../src/statute/types";
import { META } from "../support/reports";
import { TOY } from "../support/toy";
import { workedBook } from "../support/workedBook";

const [rows, balance, whole, filled] = TOY.rules as readonly [Rule, Rule, Rule, Rule];
const formula = (...rules: readonly Rule[]) => summaryFormula(checkBlocks({ ...TOY, rules }));

describe("it shows", () => {
  const checks = drawSheets(TOY, { meta: META, pieces: [] }, new Map()).get(CHECKS_KEY)!.plan;
  const book = workedBook(TOY, [], [checks]);
  const { places } = fixedSheets(TOY);
  const type = (id: string, text: string) => { const { row, column } = places.get(figureId(id))!; book.type("t1", row, column, text); };

  test.each<[string, readonly [string, string, string, string], string]>([
    ["nothing filled", ["", "", "", ""], "○ 还有 4 格未填 · 勾稽未填完 5 条"],
    ["all filled, all agrees", ["3", "4", "3", "4"], "✓ 已填完 · 勾稽 5 条全平"],
    ["some blank", ["3", "4", "3", ""], "○ 还有 1 格未填 · 勾稽未填完 3 条"],
    ["all filled, two lines differ", ["3", "4", "3", "5"], "× 不平 2"],
    ["something wrong and something open: what is wrong first", ["3", "4", "5", ""], "× 不平 1 · 还有 1 格未填 · 勾稽未填完 3 条"],
    ["a text for a number", ["无", "4", "3", "4"], "× 有非数字 3 · 1 格不是合格的数"],
    ["numbers of the wrong kind that agree", ["-1", "1.5", "-1", "1.5"], "× 4 格不是合格的数"],
  ])("%s", (_what, texts, shown) => {
    ["t1.got.a", "t1.got.b", "t1.done.a", "t1.done.b"].forEach((id, i) => type(id, texts[i]!));
    expect(book.shown(CHECKS_KEY, CHECKS_SUMMARY.row, CHECKS_SUMMARY.column)).toBe(shown);
  });
});

describe("its formula counts what the form has rules for, and nothing else", () => {
  test("no rule over numbers: nothing to say", () => {
    expect(formula()).toBe('=""');
    expect(summaryFormula([])).toBe('=""');
  });
  test("identities alone", () => {
    const count = (word: string) => `COUNTIF(F8:F9,"${word}")`;
    expect(formula(rows)).toBe(
      `=IF(${count("不平")}+${count("有非数字")}+${count("未填完")}=0,"✓ 勾稽 2 条全平",IF(${count("不平")}+${count("有非数字")}=0,"○","×")&MID(IF(${count("不平")}=0,""," · 不平 "&${count("不平")})&IF(${count("有非数字")}=0,""," · 有非数字 "&${count("有非数字")})&IF(${count("未填完")}=0,""," · 勾稽未填完 "&${count("未填完")}&" 条"),3,200))`,
    );
  });
  test("numbers of their kind alone: what is right is said to be so", () => {
    expect(formula(whole)).toContain('SUMIF(E8:E9,">0")+COUNTIF(E8:E9,"<0")=0,"✓ 符合",');
  });
  test("cells to be filled alone", () => {
    expect(formula(filled)).toContain('COUNTIF(E8:E9,"<0")+SUMIF(E8:E9,">0")=0,"✓ 已填完",');
  });
  test("a single line is no range", () => {
    const one: Rule = { ...filled, figures: [figureId("t1.got.a")] } as Rule;
    expect(formula(one)).toContain('COUNTIF(E8,"<0")+MAX(0,E8)=0,');
  });
  test("rules of one kind stand in one run, those of several in several", () => {
    expect(formula(rows, whole, balance)).toContain('=IF(COUNTIF(F8:F13,"不平")+');
    const apart = [...checkBlocks({ ...TOY, rules: [whole] }), ...checkBlocks({ ...TOY, rules: [rows, balance, whole] })];
    expect(summaryFormula(apart)).toContain('SUMIF(E8:E9,">0")+SUMIF(E15:E16,">0")+COUNTIF(E8:E9,"<0")+COUNTIF(E15:E16,"<0")');
  });
});
