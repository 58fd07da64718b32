/** The formulas of 校验记录 where a form is unlike the two that there are. */
import { formOf } from "../../src/report/form";
import { RecordFormulas, verdictWords } from "../../src/sheets/recordFormulas";
import { figureId } from "../../src/statute/ids";
import type { Edition } from "../../src/statute/types";
import { TOY } from "../support/toy";

test("a verdict says at how many places a rule is not met, and whether all of them are explained", () => {
  expect([[0, 0], [1, 0], [2, 1], [2, 2]].map(([found, explained]) => verdictWords(found!, explained!))).toEqual(["符合", "1 处不符", "2 处不符", "2 处不符，都有说明"]);
});

test("headings with quotes are counted by their own words", () => {
  const [section, ...others] = TOY.sections;
  const form: Edition = { ...TOY, sections: [{ ...section!, parts: [{ id: "a", title: "所谓\"甲\"", demand: "" }] }, ...others] };
  const area = "'文字'!$B$6:$C$305";
  expect(new RecordFormulas(form, new Map()).trait("headings")).toBe(`=IFERROR(COUNTIF(${area},"一、文字")+COUNTIF(${area},"（一）所谓""甲""")&"/"&COUNTA(${area}),"错误值")`);
});

test("a change of a figure without a column is told by its item alone", () => {
  const formulas = new RecordFormulas(TOY, new Map());
  const figure = formOf(TOY).figures.get(figureId("t1.got.a"))!;
  expect([figure, { ...figure, column: "" }].map((one) => formulas.wordsOfFigure(one, 19))).toEqual([
    "=IF(B20=\"\",\"\",C20&\" \"&D20&\" \"&E20&\"：\"&F20&\" → \"&IFERROR(G20,\"错误值\"))", "=IF(B20=\"\",\"\",C20&\" \"&D20&\"：\"&F20&\" → \"&IFERROR(G20,\"错误值\"))",
  ]);
});

test("a total whose parts do not stand together is held against all of them", () => {
  const form: Edition = { ...TOY, rules: TOY.rules.map((rule) => (rule.kind === "identity" && rule.defines ? { ...rule, instances: [{ ...rule.instances[0]!, right: [figureId("t1.got.a"), figureId("t1.done.b")] }] } : rule)) };
  const parts = "'数'!C7,'数'!D8";
  expect(new RecordFormulas(form, new Map([["t1", "数"]])).figureFlag(formOf(form).figures.get(figureId("t1.got.total"))!, 21)).toBe(
    `=IF($D$7="","",IF(IFERROR(IF(EXACT(F22,G22),FALSE,IF(COUNT(${parts})=0,G22<>"空格",ROUND(G22-SUM(${parts}),6)<>0)),NOT(ISERROR(SUM(${parts})))),8,""))`,
  );
});
