import { FORM, openDesk } from "../support/app";
import { TOY } from "../support/toy";

test("a toy form of two rows is laid out, checked, filled and printed by the same code", async () => {
  const desk = await openDesk({ edition: TOY, laidOut: false });
  await desk.app.layOut({ ...FORM, officeKind: "any" });
  expect(desk.model.sheets.map((s) => s.name)).toEqual(["Sheet1", "封面", "文字", "二 数字", "校验", "年度报告", "校验记录"]);
  expect(desk.state.damage).toEqual([]);
  expect(desk.state.check).toMatchObject({ errors: 0, unfilled: 4 + 1 });

  desk.type("t1.got.a", "3");
  desk.type("t1.done.a", "2");
  await desk.app.zeroFill([TOY.tables[0]!.id]);
  await desk.calm();
  expect(desk.state.check!.findings.filter((f) => !f.unfilled).map((f) => [f.code, f.detail])).toEqual([["TOY-BAL", expect.objectContaining({ scope: "a", left: 3, right: 2, difference: 1 })]]);

  desk.type("t1.done.a", "3");
  desk.typeText("（一）", "一句话。");
  await desk.app.validate();
  expect(desk.state.outcome).toEqual({ kind: "validated", passed: true });
  await desk.app.generate("ask");
  const sheet = desk.sheet("年度报告");
  const words = Array.from({ length: 30 }, (_, row) => [1, 2, 3, 4].map((column) => desk.model.cell(sheet, row, column).text).join("|"));
  expect(words).toEqual(expect.arrayContaining(["项|甲|乙|总计", "收到|3|0|3", "办结|3|0|3"]));
});
