/** What 封面 says of the rules over words: of those a report cannot do without one by one, of the others in two lines. */
import { wordLines } from "../../src/sheets/wordProgress";
import { sectionId } from "../../src/statute/ids";
import type { Edition, Level, Rule } from "../../src/statute/types";
import { TOY } from "../support/toy";
import { recordRows } from "../../src/sheets/recordPlaces";
import { workedBook } from "../support/workedBook";
import { drawSheets } from "../../src/sheets/workbook";
import { META } from "../support/reports";

const base = (level: Level, clause: string) => ({ code: clause, level, citation: TOY.citation, clause }) as const;
const narrative = (level: Level, clause: string): Rule => ({ ...base(level, clause), kind: "narrative", sections: [sectionId("s1")] });
const said = (clause: string): Rule => ({ ...base("warning", clause), kind: "said", reads: "numbers", matters: [], quantities: [] });
const date = (level: Level): Rule => ({ ...base(level, "日期"), kind: "date" });
const form = (...rules: readonly Rule[]): Edition => ({ ...TOY, rules: [...TOY.rules.filter(({ kind }) => kind !== "narrative"), ...rules] });
const labels = (...rules: readonly Rule[]) => wordLines(form(...rules), new Map()).map(({ label }) => label);

test("errors and the date have lines of their own, numbers of the texts one together, other warnings one, hints none", () => {
  expect(labels()).toEqual([]);
  expect(labels(narrative("hint", "可看"))).toEqual([]);
  expect(labels(said("数一"), said("数二"))).toEqual(["文字与表格的数一致"]);
  expect(labels(narrative("warning", "核实"))).toEqual(["文字的其他要求"]);
  expect(labels(said("数"), narrative("hint", "可看"), narrative("warning", "核实"), narrative("error", "必改"), date("warning"))).toEqual(["必改", "日期", "文字与表格的数一致", "文字的其他要求"]);
});

test("rules that do not stand together are counted one by one", () => {
  const { says } = wordLines(form(said("数一"), narrative("warning", "核实"), said("数二"), said("数三")), new Map([["record", "记录"]]))[0]!;
  for (const words of ["*处不符", "没有读到，不能判断", "还没有校验", "已改动，请重新校验", "*处不符，都有说明"]) expect(says).toContain(`IF(COUNTIF('记录'!G10,"${words}")+COUNTIF('记录'!G12:G13,"${words}")>0,`);
});

describe("a line shows", () => {
  const edition = form(narrative("error", "必改"), said("数一"), said("数二"), narrative("warning", "核实一"), narrative("warning", "核实二"));
  const record = drawSheets(edition, { meta: META, pieces: [] }, new Map()).get("record")!.plan;
  const scratch = wordLines(edition, new Map()).map(({ says }, row) => ({ row, column: 20, content: { formula: `=${says}` } }));
  // The verdicts are put in the place of their formulas.
  const verdicts = record.cells.filter(({ column, row }) => !(column === 6 && row >= recordRows(edition).rules && row < recordRows(edition).notes));
  const book = workedBook(edition, [], [{ ...record, cells: [...verdicts, ...scratch] }]);
  const shown = (line: number, words: readonly string[]) => {
    // In the order of the record: errors first.
    words.forEach((text, i) => book.type("record", recordRows(edition).rules + i, 6, text));
    return book.shown("record", line, 20);
  };

  test.each([
    ["符合", "✓ 符合"], ["2 处不符，都有说明", "✓ 2 处不符，都有说明"], ["还没有校验", "○ 还没有校验"], ["已改动，请重新校验", "○ 已改动，请重新校验"],
    ["1 处不符", "× 1 处不符"], ["没有读到，不能判断", "× 没有读到，不能判断"],
  ])("of a rule alone that says %s: %s", (verdict, line) => {
    expect(shown(0, [verdict])).toBe(line);
  });

  const FINE = "符合";
  test.each([
    [FINE, FINE, "✓ 符合"], [FINE, "2 处不符，都有说明", "✓ 不符的都有说明"], [FINE, "已改动，请重新校验", "○ 已改动，请重新校验"], ["已改动，请重新校验", "还没有校验", "○ 还没有校验"],
    ["还没有校验", "没有读到，不能判断", "× 没有读到，不能判断"], ["没有读到，不能判断", "1 处不符", "× 1 项不符，见“校验”表"], ["1 处不符", "3 处不符", "× 2 项不符，见“校验”表"], ["1 处不符，都有说明", "还没有校验", "○ 还没有校验"],
  ])("of several, which say %s and %s: %s", (one, other, line) => {
    expect(shown(1, [FINE, one, other, FINE, FINE])).toBe(line);
    expect(shown(1, ["1 处不符", other, one, "1 处不符", "1 处不符"])).toBe(line);
    expect(shown(2, ["1 处不符", "1 处不符", "1 处不符", one, other])).toBe(line);
  });
});
